/** The voices of an article: each sentence's own, or one continued from the sentence before, or named by the sentence after it. */

import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import type { NameToken } from '../grammar/token.js';
import { findStrongSubjunctive, findSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import { type Attribution, type Attributions, emptyAttribution, isRelay, type ShownWords } from './attribution.js';
import { attributeInterview } from './interview.js';
import { isToldByOutlet } from './outletTells.js';
import { isResolved } from './roleNames.js';
import { findSentenceSpeaker } from './sentenceSpeaker.js';
import { pointsBackPattern, readBackwards } from './spokenBehind.js';

const carriesOnPattern =
  /(?<!\p{L})demnach(?!\p{L})|^(?:Dem|Laut dem|Laut) (?:\p{L}+)?[Bb]ericht(?: zufolge)?(?!\p{L})/u;

export function attributeSpeakers(sentences: AnalysedSentence[]): Attributions {
  const attributions = new Map<AnalysedSentence, Attribution>();
  const answers = attributeInterview(sentences);
  for (const sentence of sentences) {
    const answer = answers.get(sentence);
    if (answer) {
      attributions.set(sentence, answer);
      continue;
    }
    const attribute = pointsBackPattern.test(sentence.text) ? attributeReport : attributeSentence;
    attributions.set(sentence, attribute(sentence, attributions));
  }
  return readBackwards(attributions, answers);
}

function attributeSentence(sentence: AnalysedSentence, attributions: Attributions): Attribution {
  const own = findSentenceSpeaker(sentence, attributions);
  const continued = findContinuedSpeaker(sentence, attributions);
  if (!own) return continued ?? emptyAttribution;
  if (own.speaker || own.via.length > 0) return addMissingRelay(own, continued);
  return own.verb?.kind === 'report' && continued && carriesOnPattern.test(sentence.plain)
    ? { ...continued, relay: own.relay }
    : own;
}

// "hieß es unter Berufung auf Altman" behind "Das berichtete das Magazin": the magazine still relays it
function addMissingRelay(own: Attribution, continued: Attribution | null): Attribution {
  return own.via.length === 0 && continued && continued.via.length > 0 && continued.relay === 'demnach'
    ? { ...own, via: continued.via }
    : own;
}

function findContinuedSpeaker(sentence: AnalysedSentence, attributions: Attributions): Attribution | null {
  const { before, follows } = sentence;
  const last = before && attributions.get(before);
  if (!follows || !last) return null;
  const from = last.reported ? last : findImplicitSpeaker(before);
  if (!from || !continuesSpeech(sentence, before, last)) return null;
  const demnach = /(?<!\p{L})demnach(?!\p{L})/u.test(sentence.plain) ? 'demnach' : null;
  return {
    ...from,
    inherited: true,
    cue: null,
    saying: findContinuedSaying(sentence) ?? from.saying,
    verb: null,
    relay: demnach,
    notes: from.speaker ? ['the speaker goes on from the sentence before'] : [],
  };
}

// the words that show that it goes on; a quotation needs none but the first verb
function findContinuedSaying(sentence: AnalysedSentence): ShownWords | null {
  if (isAllQuoted(sentence)) return null;
  const shownBy =
    carriesOnPattern.exec(sentence.plain)?.[0] ??
    (findSubjunctive(sentence.plain) ?? findWeakSubjunctive(sentence.plain))?.text;
  return shownBy ? { shownBy, sentence } : null;
}

function continuesSpeech(sentence: AnalysedSentence, before: AnalysedSentence, last: Attribution): boolean {
  if (sentence.quotations.goesOnFromBefore) return sentence.line === before.line;
  const isAnnounced = before.text.endsWith(':');
  if (isAllQuoted(sentence)) return sentence.line === before.line || (isAnnounced && !last.reported);
  if (carriesOnPattern.test(sentence.plain) && last.reported) return true;
  if (sentence.line !== before.line || sentence.cues.some(({ content }) => content)) return false;
  if (isToldByOutlet(sentence, last)) return false;
  if (findStrongSubjunctive(sentence.plain)) return true;
  return (
    last.reported &&
    findWeakSubjunctive(sentence.plain) !== null &&
    !/(?<!\p{L})(?:wenn|falls)(?!\p{L})/iu.test(sentence.plain)
  );
}

// "Musk kritisierte den Plan. Das Geld sei nicht da.": a speech act without its words lends its voice
function findImplicitSpeaker(sentence: AnalysedSentence): Attribution | null {
  const [only, ...others] = sentence.cues;
  if (!only || others.length > 0 || only.who.kind !== 'known' || isRelay(only.who.entity)) return null;
  if (!isResolved(only.who.name, sentence) || !isOnlyOne(only.who.name, sentence)) return null;
  const shownBy = sentence.text.slice(only.from, only.to);
  return {
    ...emptyAttribution,
    reported: true,
    speaker: { who: only.who.entity, shownBy, sentence },
    saying: { shownBy: sentence.text.slice(only.saying.start, only.saying.end), sentence },
  };
}

// whoever else is named may be the one who is quoted next
function isOnlyOne({ entity }: NameToken, { tokens }: AnalysedSentence): boolean {
  return tokens.every((token) => token.kind !== 'name' || token.entity === entity || token.entity?.kind === 'place');
}

// "Das berichtete das Magazin „Wired“": the report itself is the outlet's own voice; "unter Berufung auf Insider" they said it
function attributeReport(sentence: AnalysedSentence, attributions: Attributions): Attribution {
  const own = findSentenceSpeaker(sentence, attributions) ?? emptyAttribution;
  const cue = sentence.cues.find(({ who }) => who.kind === 'known');
  if (cue?.who.kind !== 'known') return { ...own, speaker: null, pointsBack: true, notes: [] };
  const shown = { who: cue.who.entity, shownBy: sentence.text.slice(cue.from, cue.to), sentence };
  const relay = isRelay(shown.who);
  const isOfOthers = relay && sentence.cues.some(({ form }) => form === 'origin');
  return {
    ...emptyAttribution,
    reported: true,
    pointsBack: true,
    via: relay ? [shown] : [],
    speaker: isOfOthers ? own.speaker : relay ? null : shown,
    isUnclear: isOfOthers && own.speaker === null,
    relay: cue.verb,
    saying: { shownBy: sentence.text.slice(cue.saying.start, cue.saying.end), sentence },
  };
}
