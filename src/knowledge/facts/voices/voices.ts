/** Which voice each word of a quote belongs to: the innermost one around it; the outlet's own where there is none. */
import { countBy } from '../../../util/collections.js';
import { createSpan, type Span } from '../../../util/spans.js';
import type { Fact, Speaker, SpokenVoice, Status, Voice } from '../schema.js';

/** A text that a fact holds: the sentence itself, or its English gloss. */
export type VoicedText = 'quote' | 'en';

export interface PlacedVoice extends Span {
  voice: Voice;
}

/** Whose a stretch of words is. `several`: each piece of it in the order of the text, those of the outlet with null. */
export type WordsOwner =
  | { kind: 'voice'; voice: SpokenVoice }
  | { kind: 'outlet' }
  | { kind: 'several'; voices: (SpokenVoice | null)[] };

/** Where the voices stand in the quote or the gloss; one without words has all of it. */
export function placeVoices(fact: Fact, text: VoicedText = 'quote'): PlacedVoice[] {
  const whole = fact[text] ?? '';
  return (fact.voices ?? []).flatMap((voice) => {
    const words = voice.words === undefined ? whole : text === 'quote' ? voice.words : voice.en;
    const start = words === undefined ? -1 : whole.indexOf(words);
    return words === undefined || start < 0 ? [] : [{ voice, ...createSpan(start, words) }];
  });
}

/** As they begin in the sentence; of two that begin together the longer one first. */
export function sortVoices(fact: Fact, voices: readonly Voice[]): Fact {
  const placed = placeVoices({ ...fact, voices: [...voices] });
  const sorted = placed.sort((a, b) => a.start - b.start || b.end - a.end).map((one) => one.voice);
  return { ...fact, voices: [...sorted, ...voices.filter((one) => !sorted.includes(one))] };
}

/** The voice of the whole sentence, where one has it. */
export function findWholeVoice({ voices = [] }: Pick<Fact, 'voices'>): SpokenVoice | null {
  return voices.find((voice): voice is SpokenVoice => isSpoken(voice) && voice.words === undefined) ?? null;
}

/** Whose all the words in the spans are; blanks and marks alone belong to nobody. */
export function findSpansOwner(fact: Fact, spans: Span[], text: VoicedText = 'quote'): WordsOwner {
  const owners = [...countOwners(fact, spans, text).keys()];
  const [first = null, ...others] = owners;
  if (others.length > 0) return { kind: 'several', voices: owners };
  return first === null ? { kind: 'outlet' } : { kind: 'voice', voice: first };
}

/** How many words of the spans belong to each voice, and with null to the outlet. */
export function countOwners(fact: Fact, spans: Span[], text: VoicedText): Map<SpokenVoice | null, number> {
  const placed = placeVoices(fact, text);
  const whole = fact[text] ?? '';
  const offsets = spans.flatMap(({ start, end }) =>
    [...whole.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
  );
  return countBy(offsets.map((offset) => findInnermost(placed, offset)));
}

/** Whose an exact piece of the quote is, such as what a claim says. */
export function findPieceOwner(fact: Fact, piece: string): WordsOwner {
  return findSpansOwner(fact, [createSpan(Math.max(0, fact.quote.indexOf(piece)), piece)]);
}

/** The voice of what a claim says; null where the outlet says it. */
export function findClaimVoice(fact: Fact, says: string): SpokenVoice | null {
  return pickVoice(findPieceOwner(fact, says), fact);
}

/** The one that words belong to; what no single one says is the whole sentence's, where that has a voice. */
export function pickVoice(owner: WordsOwner | null, fact: Fact): SpokenVoice | null {
  if (owner?.kind === 'voice') return owner.voice;
  return owner?.kind === 'outlet' ? null : findWholeVoice(fact);
}

/** The voices of others, without what the outlet inserted. */
export function listSpokenVoices({ voices = [] }: Pick<Fact, 'voices'>): SpokenVoice[] {
  return voices.filter(isSpoken);
}

/** Ids of the entities that speak in it, each once. */
export function listSpeakerIds(fact: Pick<Fact, 'voices'>): string[] {
  return [...new Set(listSpokenVoices(fact).flatMap(({ speaker }) => ('is' in speaker ? speaker.is : [])))];
}

export function isSpoken(voice: Voice): voice is SpokenVoice {
  return voice.speaker !== null;
}

/** One line for editors: the words, whose they are, and what shows it. */
export function describeVoice(voice: Voice): string {
  const words = voice.words === undefined ? 'the sentence' : `“${voice.words}”`;
  if (!isSpoken(voice)) return `${words}: the outlet`;
  const { speaker, speech, shownBy, channel, via = [], status } = voice;
  const said = shownBy === undefined ? speech : `${speech} (“${shownBy}”)`;
  const more = [
    ...(channel ? [`on ${describeEvidence(channel)}`] : []),
    ...via.map((relay) => `via ${describeEvidence(relay)}`),
    ...(status ? [describeEvidence(status)] : []),
  ];
  return `${words}: ${[describeEvidence(speaker), said, ...more].join(', ')}`;
}

function describeEvidence(evidence: Speaker | Status): string {
  const who = 'called' in evidence ? `“${evidence.called.de}”` : evidence.is;
  return `${who} (“${evidence.shownBy}”)`;
}

// pieces nest and never cross, so the shortest one around a place is the innermost
function findInnermost(placed: PlacedVoice[], offset: number): SpokenVoice | null {
  const around = placed.filter(({ start, end }) => start <= offset && offset < end);
  const [innermost] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return innermost && isSpoken(innermost.voice) ? innermost.voice : null;
}
