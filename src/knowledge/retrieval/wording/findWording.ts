/** Typed words → the sentences that hold them, literally or nearly so, in German or in the gloss. */
import type { Span } from '../../../util/spans.js';
import { sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import type { VoicedText } from '../../facts/voices/voices.js';
import { findTerm } from '../../search/lexicon.js';
import type { FactIndex } from '../index/factIndex.js';
import { type CandidateFinder, createCandidateFinder } from './candidates.js';
import { matchRuns } from './literalMatch.js';
import { matchNearly, mayHoldNearly, type NearMatch, wordsPerDifference } from './nearMatch.js';
import { type PlacedWord, placeWords, splitRuns } from './placedWords.js';
import { createProtectedWordTest } from './protectedWords.js';

export interface WordingMatch {
  fact: Fact;
  how: 'literal' | 'near';
  text: VoicedText;
  /** Where the words stand in that text, in order; what a gap leaves out lies between. */
  spans: Span[];
}

const texts: readonly VoicedText[] = ['quote', 'en'];

/** The literal ones; only where there are none, the near ones, closest first. */
export function findWording(typed: string, facts: FactIndex): WordingMatch[] {
  const runs = splitRuns(typed);
  const words = runs.flat();
  if (words.length === 0) return [];
  const candidates = createCandidateFinder(words, facts.index);
  const literal = listFacts(candidates.listSentences(0), facts).flatMap((fact) => matchLiterally(runs, fact) ?? []);
  if (literal.length > 0) return literal;
  const acrossStops = findAcrossStops(runs, candidates, facts);
  return acrossStops.length > 0 || runs.length > 1 ? acrossStops : findNear(words, candidates, facts);
}

function listFacts(sentences: number[], { base }: FactIndex): Fact[] {
  return sentences.flatMap((sentence) => base.facts[sentence] ?? []);
}

function matchLiterally(runs: PlacedWord[][], fact: Fact): WordingMatch | null {
  for (const text of texts) {
    const spans = matchRuns(runs, placeWords(fact[text] ?? ''));
    if (spans) return { fact, how: 'literal', text, spans };
  }
  return null;
}

// words that go on behind a full stop belong to both sentences
function findAcrossStops(runs: PlacedWord[][], candidates: CandidateFinder, { base }: FactIndex): WordingMatch[] {
  return candidates.listFirstOfTwo().flatMap((sentence) => {
    const [first, second] = [base.facts[sentence], base.facts[sentence + 1]];
    return first && second && adjoins(first, second) ? matchBoth(runs, first, second) : [];
  });
}

const maxBlanksBetween = 3;

function adjoins(first: Fact, second: Fact): boolean {
  const gap = second.at - (first.at + first.quote.length);
  return sourceIdOf(first.id) === sourceIdOf(second.id) && gap >= 0 && gap <= maxBlanksBetween;
}

function matchBoth(runs: PlacedWord[][], first: Fact, second: Fact): WordingMatch[] {
  for (const text of texts) {
    const [head, tail] = [first[text] ?? '', second[text] ?? ''];
    const joined = `${head} ${tail}`;
    const spans = matchRuns(runs, placeWords(joined));
    if (!spans) continue;
    const border = head.length + 1;
    const inFirst = cutSpans(spans, { start: 0, end: head.length });
    const inSecond = cutSpans(spans, { start: border, end: joined.length });
    return [
      { fact: first, how: 'literal' as const, text, spans: inFirst },
      {
        fact: second,
        how: 'literal' as const,
        text,
        spans: inSecond.map(({ start, end }) => ({ start: start - border, end: end - border })),
      },
    ].filter(({ spans: own }) => own.length > 0);
  }
  return [];
}

function cutSpans(spans: Span[], { start, end }: Span): Span[] {
  const cut = spans.map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
  return cut.filter((span) => span.start < span.end);
}

function findNear(words: PlacedWord[], candidates: CandidateFinder, facts: FactIndex): WordingMatch[] {
  const maxDifferences = Math.floor(words.length / wordsPerDifference);
  if (maxDifferences === 0) return [];
  const isProtected = createProtectedWordTest(facts.base, (word) => isInIndex(word, facts));
  const matchText = (text = '') =>
    mayHoldNearly(words, text) ? matchNearly(words, placeWords(text), isProtected) : null;
  const matches = listFacts(candidates.listSentences(maxDifferences), facts).flatMap(
    (fact) => matchFactNearly(fact, matchText) ?? [],
  );
  return matches.sort((a, b) => a.differences - b.differences).map(({ match }) => match);
}

function matchFactNearly(fact: Fact, matchText: (text?: string) => NearMatch | null) {
  const found = texts.flatMap((text) => {
    const near = matchText(fact[text]);
    const spans = near ? [{ start: near.start, end: near.end }] : [];
    return near ? [{ match: { fact, how: 'near' as const, text, spans }, differences: near.differences }] : [];
  });
  return found.sort((a, b) => a.differences - b.differences)[0];
}

function isInIndex(word: string, { index: { lexicons } }: FactIndex): boolean {
  return [lexicons.de, lexicons.en].some((lexicon) => findTerm(lexicon, word) !== undefined);
}
