/**
 * Patterns of which each needs one of some words: a text without them is not matched, and the pattern not even compiled.
 * That takes up to two milliseconds, and most questions have the words of few patterns.
 */
import { lazy } from '../../../util/lazy.js';
import { createListFinder, splitLowerWords } from './wordTest.js';

export interface CuedPattern {
  /** A list of words as createWordTest() takes it, in lower case: every text that matches has one of them. */
  cues: string;
  /** `<cue>` stands for any of the cues. */
  source: string;
}

/** Returns the patterns of which a text has the words, in their order. */
export function createPatternChooser(patterns: readonly CuedPattern[], flags = ''): (text: string) => RegExp[] {
  const choose = createChooser(patterns, flags);
  return (text) => choose(text).map(({ readPattern }) => readPattern());
}

/** Returns the numbers of the patterns that a text matches, in their order. */
export function createCuedFinder(patterns: readonly CuedPattern[], flags = ''): (text: string) => number[] {
  const choose = createChooser(patterns, flags);
  return (text) => choose(text).flatMap(({ number, readPattern }) => (readPattern().test(text) ? [number] : []));
}

/** Whether a text matches one of them. */
export function createCuedTest(patterns: readonly CuedPattern[], flags = ''): (text: string) => boolean {
  const choose = createChooser(patterns, flags);
  return (text) => choose(text).some(({ readPattern }) => readPattern().test(text));
}

interface Chosen {
  number: number;
  /** Compiles it when it is first asked for. */
  readPattern: () => RegExp;
}

const nothing: readonly Chosen[] = [];

function createChooser(patterns: readonly CuedPattern[], flags: string): (text: string) => readonly Chosen[] {
  const findPatterns = createListFinder(patterns.map(({ cues }) => cues));
  const all = patterns.map(({ cues, source }, number): Chosen => {
    const cue = `(?:${cues.trim().replace(/\s+/g, '|')})`;
    return { number, readPattern: lazy(() => new RegExp(source.replaceAll('<cue>', cue), flags)) };
  });
  return (text) => {
    const chosen = new Set<number>();
    for (const word of splitLowerWords(text)) for (const number of findPatterns(word)) chosen.add(number);
    return chosen.size === 0 ? nothing : all.filter(({ number }) => chosen.has(number));
  };
}
