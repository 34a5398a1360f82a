/** Two who speak in one sentence: "Musk sagte, das Geld fehle, Altman erwiderte, es sei da" – each has a part of it. */
import { type AnalysedSentence, isolatePart } from '../cues/analysedSentence.js';
import type { Cue } from '../cues/cue.js';
import { findClauseEnd, findClauseStart } from '../grammar/clause.js';
import type { Token } from '../grammar/token.js';
import { findStrongSubjunctive } from '../lexicon/subjunctive.js';
import type { Attribution, Shown, SpokenPart } from './attribution.js';

interface Speaking {
  cue: Cue;
  shown: Shown | null;
}

/** Of those who say something in a sentence; none where one speaks, or where it is not sure what of it is whose. */
export function splitSpeakers(
  sentence: AnalysedSentence,
  speaking: Speaking[],
  findSpeaker: (part: AnalysedSentence) => Attribution | null,
): SpokenPart[] {
  const inOrder = [...speaking].sort((a, b) => a.cue.saying.start - b.cue.saying.start);
  const speakers = new Set(inOrder.map(({ shown }) => shown?.who.id ?? null));
  // "Analysten rechneten damit" may be told by the first one
  const isToldByFirst = inOrder.slice(1).some(({ shown }) => shown?.who.kind === 'unnamed' && shown.who.called.plural);
  if (speakers.size < 2 || isToldByFirst || inOrder.some(({ cue: { form } }) => form !== 'verb')) return [];
  const borders = inOrder.slice(1).map(({ cue }, index) => findBorder(sentence, inOrder[index]?.cue ?? cue, cue));
  if (borders.includes(null)) return [];
  const edges = [0, ...borders.flatMap((border) => border ?? []), sentence.text.length];
  const parts = inOrder.map((_, index) => {
    const part = isolatePart(sentence, { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 });
    return { part, attribution: findSpeaker(part) };
  });
  const isSame = parts.every(
    ({ attribution }, index) => (attribution?.speaker?.who ?? null) === (inOrder[index]?.shown?.who ?? null),
  );
  return isSame
    ? parts.flatMap(({ part, attribution }) =>
        attribution?.speaker ? [{ sentence: part, attribution: showInWhole(attribution, part, sentence) }] : [],
      )
    : [];
}

/** Where the words of the second one begin; null where that is not sure. */
function findBorder({ tokens, text }: AnalysedSentence, first: Cue, second: Cue): number | null {
  const [one, other] = [findClause(tokens, first), findClause(tokens, second)];
  if (!one || !other || one.start === other.start) return null;
  const [opening, quotation] = [tokens[other.start], tokens[other.start - 1]];
  const behind = tokens[one.end + 1];
  if (first.closes && second.closes)
    return quotation?.kind === 'quotation' || tokens[other.start - 2]?.kind === 'quotation'
      ? (behind?.end ?? null)
      : null;
  const ahead = text.slice(tokens[other.end]?.end ?? text.length);
  const saysMore = /(?<!\p{L})dass(?!\p{L})|[„“"«»]/u.test(ahead) || findStrongSubjunctive(ahead) !== null;
  const isFramed = !first.closes && other.start > one.end + 1 && (!second.closes || saysMore);
  return isFramed && opening ? opening.start : null;
}

function findClause(tokens: Token[], { saying }: Cue): { start: number; end: number } | null {
  const index = tokens.findIndex(({ start }) => start === saying.start);
  return index < 0 ? null : { start: findClauseStart({ tokens, index }), end: findClauseEnd({ tokens, index }) };
}

// what shows it stands in the sentence itself
function showInWhole(attribution: Attribution, part: AnalysedSentence, sentence: AnalysedSentence): Attribution {
  const move = <Words extends { sentence: AnalysedSentence }>(words: Words): Words =>
    words.sentence === part ? { ...words, sentence } : words;
  const { speaker, channel, saying, via } = attribution;
  return {
    ...attribution,
    speaker: speaker && move(speaker),
    channel: channel && move(channel),
    saying: saying && move(saying),
    via: via.map(move),
  };
}
