/** The voices of an article: each sentence's own, or one continued from the sentence before, or named by the sentence after it. */

import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { findStrongSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import { type Attribution, emptyAttribution, isRelay } from './attribution.js';
import type { SpeakerContext } from './pronouns.js';
import { isResolved } from './roleNames.js';
import { findSentenceSpeaker } from './sentenceSpeaker.js';

const carriesOnPattern =
  /(?<!\p{L})demnach(?!\p{L})|^(?:Dem|Laut dem|Laut) (?:\p{L}+)?[Bb]ericht(?: zufolge)?(?!\p{L})/u;
const pointsBackPattern = /^(?:Das|Dies|Darüber|So) (?:berichte|sagte|schrieb|melde|erklärte|teilte|bestätigte)/u;

export function attributeSpeakers(sentences: AnalysedSentence[]): Attribution[] {
  const attributions: Attribution[] = [];
  sentences.forEach((sentence, index) => {
    const context = { sentences, attributions };
    attributions.push(
      pointsBackPattern.test(sentence.text) ? attributeReport(index, context) : attributeSentence(index, context),
    );
  });
  return attributions.map(
    (attribution, index) => findSpeakerInNextSentence(index, { sentences, attributions }) ?? attribution,
  );
}

function attributeSentence(index: number, context: SpeakerContext): Attribution {
  const own = findSentenceSpeaker(index, context);
  const continued = findContinuedSpeaker(index, context);
  if (!own) return continued ?? emptyAttribution;
  if (own.speaker || own.via.length > 0) return addMissingRelay(own, continued);
  return own.verb?.kind === 'report' &&
    continued &&
    carriesOnPattern.test((context.sentences[index] as AnalysedSentence).plain)
    ? { ...continued, relay: own.relay }
    : own;
}

// "hieß es unter Berufung auf Altman" behind "Das berichtete das Magazin": the magazine still relays it
function addMissingRelay(own: Attribution, continued: Attribution | null): Attribution {
  return own.via.length === 0 && continued && continued.via.length > 0 && continued.relay === 'demnach'
    ? { ...own, via: continued.via }
    : own;
}

function findContinuedSpeaker(index: number, { sentences, attributions }: SpeakerContext): Attribution | null {
  const [sentence, last] = [sentences[index] as AnalysedSentence, attributions[index - 1]];
  if (!sentence.follows || !last) return null;
  const from = last.reported ? last : findImplicitSpeaker(index - 1, sentences);
  if (!from || !continuesSpeech(sentence, sentences[index - 1] as AnalysedSentence, last)) return null;
  const demnach = /(?<!\p{L})demnach(?!\p{L})/u.test(sentence.plain) ? 'demnach' : null;
  const origin = from.via.length > 0 && carriesOnPattern.test(sentence.plain) ? null : from.speaker;
  return {
    ...from,
    speaker: origin,
    inherited: true,
    verb: null,
    relay: demnach,
    notes: origin ? ['the speaker goes on from the sentence before'] : [],
  };
}

function continuesSpeech(sentence: AnalysedSentence, before: AnalysedSentence, last: Attribution): boolean {
  if (sentence.quotations.goesOnFromBefore) return sentence.line === before.line;
  if (isAllQuoted(sentence)) return last.reported && sentence.line === before.line;
  if (carriesOnPattern.test(sentence.plain) && last.reported) return true;
  if (sentence.line !== before.line || sentence.cues.some(({ content }) => content)) return false;
  if (findStrongSubjunctive(sentence.plain)) return true;
  return (
    last.reported &&
    findWeakSubjunctive(sentence.plain) !== null &&
    !/(?<!\p{L})(?:wenn|falls)(?!\p{L})/iu.test(sentence.plain)
  );
}

// "Musk kritisierte den Plan. Das Geld sei nicht da.": a speech act without its words lends its voice
function findImplicitSpeaker(index: number, sentences: AnalysedSentence[]): Attribution | null {
  const { cues, text } = sentences[index] as AnalysedSentence;
  const [only, ...others] = cues;
  if (!only || others.length > 0 || only.who.kind !== 'known' || isRelay(only.who.name.entity)) return null;
  if (!isResolved(only.who.name, sentences, index)) return null;
  const { entity } = only.who.name;
  return {
    ...emptyAttribution,
    reported: true,
    speaker: { entity, shownBy: text.slice(only.from, only.to), sentenceIndex: index },
  };
}

// "Das berichtete das Magazin „Wired“": the report itself is the outlet's own voice
function attributeReport(index: number, context: SpeakerContext): Attribution {
  const own = findSentenceSpeaker(index, context) ?? emptyAttribution;
  const sentence = context.sentences[index] as AnalysedSentence;
  const cue = sentence.cues.find(({ who }) => who.kind === 'known');
  if (cue?.who.kind !== 'known') return { ...own, speaker: null, notes: [] };
  const shown = { entity: cue.who.name.entity, shownBy: sentence.text.slice(cue.from, cue.to), sentenceIndex: index };
  const relay = isRelay(shown.entity);
  return {
    ...emptyAttribution,
    reported: true,
    via: relay ? [shown] : [],
    speaker: relay ? null : shown,
    relay: cue.verb,
  };
}

// the sentence behind says who said it: "Das berichtete …", or it closes the quotation that opened here
function findSpeakerInNextSentence(index: number, { sentences, attributions }: SpeakerContext): Attribution | null {
  const [sentence, next, attribution, after] = [
    sentences[index],
    sentences[index + 1],
    attributions[index],
    attributions[index + 1],
  ];
  if (!sentence || !next?.follows || !after || !attribution || attribution.speaker) return null;
  const closes =
    isAllQuoted(sentence) &&
    !sentence.quotations.goesOnFromBefore &&
    next.quotations.goesOnFromBefore &&
    sentence.quotations.goesOnBehind;
  const pointsHere = pointsBackPattern.test(next.text) && next.line === sentence.line;
  if (closes && after.speaker) return { ...after, inherited: true, notes: ['the sentence behind says who speaks'] };
  if (!pointsHere || (after.via.length === 0 && !after.speaker)) return null;
  return {
    ...attribution,
    ...(after.speaker ? { speaker: after.speaker } : { via: after.via }),
    reported: true,
    inherited: true,
  };
}
