/** What somebody may have said, as people type it: words of a quote, and nearly those words. */
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { isFunctionWord } from '../../src/knowledge/text/functionWords.js';
import { createRandom, drawBetween, type Random } from '../statistics.js';

const runSeed = 4;
const runLength = 6;
const nearRunLength = 10;
/** It holds a sentence together and stands for no name, number or negation. */
const wrongWord = 'sozusagen';

/** A run of words of each quote that has so many, from a place drawn by chance. */
export function pickRuns(facts: Fact[]): string[] {
  const random = createRandom(runSeed);
  return facts.flatMap(({ quote }) => drawRun(quote, runLength, random)?.join(' ') ?? []);
}

/** A longer run of each quote, in which one function word is another. */
export function pickNearRuns(facts: Fact[]): string[] {
  const random = createRandom(runSeed);
  return facts.flatMap(({ quote }) => {
    const words = drawRun(quote, nearRunLength, random) ?? [];
    const place = words.findIndex((word, index) => index > 0 && isReplaceable(word));
    return place < 0 ? [] : [words.with(place, wrongWord).join(' ')];
  });
}

function drawRun(quote: string, length: number, random: Random): string[] | null {
  const words = quote.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < length) return null;
  const from = drawBetween(random, 0, words.length - length);
  return words.slice(from, from + length);
}

function isReplaceable(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && isFunctionWord(word, 'de') && !/^(?:nicht|nie|kein|ohne)/.test(word);
}
