/** Who speaks in a sentence by its own words, and where: "auf seiner Plattform X", "dem Sender Fox News". */

import type { Entity } from '../../knowledge/facts/schema.js';
import { uniqueBy } from '../../util/collections.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Cue } from '../cues/cue.js';
import type { NameToken, Token } from '../grammar/token.js';
import { determiners, obliqueDeterminers, prepositions } from '../lexicon/wordClasses.js';
import { type Attribution, type Attributions, emptyAttribution, isRelay, type Shown } from './attribution.js';
import { resolvePronoun } from './pronouns.js';
import { isResolved } from './roleNames.js';
import { splitSpeakers } from './twoSpeakers.js';

const channelPrepositionPattern = /^(?:auf|im|in|bei|beim|dem|der|gegenüber|via|über|mit|am)$/iu;

interface SpeakerCandidate {
  cue: Cue;
  shown: Shown | null;
}

/** Null where the sentence names nobody as saying it. */
export function findSentenceSpeaker(sentence: AnalysedSentence, attributions: Attributions): Attribution | null {
  const cues = sentence.cues.filter(({ content }) => content);
  const said = cues.filter(({ act }) => act !== 'wanted');
  const candidates = (said.length > 0 ? said : cues).map(
    (cue): SpeakerCandidate => ({ cue, shown: findShownSpeaker(cue, sentence, attributions) }),
  );
  if (candidates.length === 0) return null;
  const relays = candidates.filter(({ shown }) => shown && isRelay(shown.who));
  const people = candidates.filter(({ shown }) => !shown || !isRelay(shown.who));
  const parts = splitSpeakers(sentence, people, (part) => findSentenceSpeaker(part, attributions));
  if (parts.length > 0) return { ...emptyAttribution, reported: true, isUnclear: true, parts };
  const chosen = isDisputed(candidates, sentence) ? null : chooseSpeaker(people);
  const verb = (chosen ?? people[0] ?? relays.at(-1))?.cue;
  const relay = relays[0]?.cue ?? people.find(({ cue: { form } }) => form === 'laut')?.cue;
  return {
    ...emptyAttribution,
    speaker: chosen?.shown ?? null,
    via: uniqueBy(
      relays.flatMap(({ shown }) => shown ?? []),
      ({ who }) => who.id,
    ),
    channel: chosen?.shown && mayHaveChannel(chosen.cue) ? findChannel(sentence) : null,
    // what is quoted in a relative clause does not go on
    reported: chosen?.cue.act !== 'embedded',
    isUnclear: people.length > 0 && !chosen?.shown,
    cue: (chosen ?? relays.at(-1))?.cue ?? null,
    saying: verb ? { shownBy: sentence.text.slice(verb.saying.start, verb.saying.end), sentence } : null,
    verb: verb ? { text: verb.verb, kind: verb.kind } : null,
    relay: relay ? sentence.text.slice(relay.from, relay.to) : null,
    notes: people.length > 0 && !chosen?.shown ? ['speaker left out: it is not sure who says this'] : [],
  };
}

// "so Altman auf X"
function mayHaveChannel({ form, verb }: Cue): boolean {
  return form === 'verb' || form === 'colon' || verb === 'so';
}

// "Laut Experten ist es so, Musk bestreitet das": whose the rest is, is not sure
function isDisputed(candidates: SpeakerCandidate[], { cues }: AnalysedSentence): boolean {
  const denials = cues.filter(({ kind, content }) => kind === 'deny' && !content);
  return candidates.some(({ cue }) => cue.form !== 'verb') && denials.length > 0;
}

// an origin speaks where only outlets tell of it; what closes the sentence holds for all of it; two different ones are not sure
function chooseSpeaker(people: SpeakerCandidate[]): SpeakerCandidate | null {
  const closing = people.filter(({ cue }) => cue.closes && cue.form === 'verb');
  const origins = people.filter(({ cue }) => cue.form === 'origin');
  const tellers = people.filter(({ cue, shown }) => cue.form !== 'origin' && shown !== null);
  if (origins.length === 1 && tellers.length === 0) return origins[0] ?? null;
  const candidates = closing.length > 0 ? closing : people.filter((one) => !origins.includes(one));
  const ids = new Set(candidates.map(({ shown }) => shown?.who.id ?? null));
  return ids.size === 1 ? (candidates[0] ?? null) : null;
}

function findShownSpeaker(
  { who, from, to, act }: Cue,
  sentence: AnalysedSentence,
  attributions: Attributions,
): Shown | null {
  if (who.kind === 'unknown') return null;
  if (who.kind === 'described')
    return { who: who.unnamed, shownBy: sentence.text.slice(who.span.start, who.span.end), sentence };
  if (who.kind === 'pronoun') {
    const shown = resolvePronoun(who.gender, sentence, attributions);
    return shown && isDemonstrative(who.token) && !closesWithName(shown) ? null : shown;
  }
  if (!isResolved(who.name, sentence)) return null;
  const words = sentence.text.slice(from, to);
  // with an apposition or another name between name and verb, the name alone
  const others = sentence.tokens.filter((token) => token.kind === 'name' && token !== who.name);
  const isCrossed = others.some(({ start, end }) => start >= from && end <= to);
  const isNameAlone = isCrossed || words.includes(',') || act === 'own';
  return { who: who.entity, shownBy: isNameAlone ? who.name.text : words, sentence };
}

function isDemonstrative({ text }: Token): boolean {
  return /^(?:dieser|diese|jener|jene)$/iu.test(text);
}

// "Ott traf den Gouverneur. Dieser sagte": it means the last one, who may have no name
function closesWithName({ who, sentence: { tokens } }: Shown): boolean {
  const last = tokens.findLast(({ kind, text }) => kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(text)));
  return last?.kind === 'name' && last.entity === who;
}

/** The one medium of a sentence that stands behind a preposition or in the dative, and is nobody's source. */
export function findChannel(sentence: AnalysedSentence): Shown<Entity> | null {
  const { tokens, text, cues } = sentence;
  const relays = new Set(cues.flatMap(({ who }) => (who.kind === 'known' ? [who.name] : [])));
  const channels = tokens.flatMap((token, index) => {
    if (token.kind !== 'name' || token.entity?.kind !== 'medium' || relays.has(token)) return [];
    const from = findPhraseStart(tokens, index);
    const shownBy = text.slice(from ?? 0, findPhraseEnd(text, token));
    return from === null ? [] : [{ who: token.entity, shownBy, sentence }];
  });
  return channels.length === 1 ? (channels[0] ?? null) : null;
}

// back over "italienischen", "seiner", "Sender" to the preposition or the dative
function findPhraseStart(tokens: Token[], index: number): number | null {
  let start: number | null = null;
  for (const token of tokens.slice(Math.max(0, index - 4), index).reverse()) {
    // "auf Musks Plattform X"
    if (token.kind === 'name' && token.genitive) continue;
    if (token.kind !== 'word') break;
    const word = token.text.toLowerCase();
    if (channelPrepositionPattern.test(word)) return token.start;
    if (prepositions.has(word)) return null;
    if (obliqueDeterminers.has(word)) start = token.start;
    else if (determiners.has(word) && !/^(?:seine|ihre)/u.test(word)) return start;
  }
  return start;
}

function findPhraseEnd(text: string, { end }: NameToken): number {
  return /^["“”«»]/u.test(text.slice(end)) ? end + 1 : end;
}
