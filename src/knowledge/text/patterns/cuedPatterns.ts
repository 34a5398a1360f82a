/**
 * Patterns of which each needs one of some words: a text without them is not matched, and the pattern not even compiled.
 * That takes up to two milliseconds, and most questions have the words of few patterns.
 */
import { lazy } from '../../../util/lazy.js';
import { createListFinder } from './wordTest.js';

export interface CuedPattern {
  /** A list of words as createWordTest() takes it, in lower case: every text that matches has one of them. */
  cues: string;
  /** `<cue>` stands for any of the cues. */
  source: string;
}

/** Returns the patterns of which a text has the words, in their order. */
export function createPatternChooser(patterns: readonly CuedPattern[], flags = ''): (text: string) => RegExp[] {
  const chooseNumbers = createNumberChooser(patterns);
  const compiled = compileLate(patterns, flags);
  return (text) => chooseNumbers(text).flatMap((number) => compiled[number]?.() ?? []);
}

/** Returns the numbers of the patterns that a text matches, in their order. */
export function createCuedFinder(patterns: readonly CuedPattern[], flags = ''): (text: string) => number[] {
  const chooseNumbers = createNumberChooser(patterns);
  const compiled = compileLate(patterns, flags);
  return (text) => chooseNumbers(text).filter((number) => compiled[number]?.().test(text));
}

/** Whether a text matches one of them. */
export function createCuedTest(patterns: readonly CuedPattern[], flags = ''): (text: string) => boolean {
  const chooseNumbers = createNumberChooser(patterns);
  const compiled = compileLate(patterns, flags);
  return (text) => chooseNumbers(text).some((number) => compiled[number]?.().test(text));
}

const noNumbers: number[] = [];

function createNumberChooser(patterns: readonly CuedPattern[]): (text: string) => number[] {
  const findPatterns = createListFinder(patterns.map(({ cues }) => cues));
  return (text) => {
    let chosen: Set<number> | undefined;
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      for (const number of findPatterns(word)) {
        chosen ??= new Set();
        chosen.add(number);
      }
    return chosen ? [...chosen].sort((a, b) => a - b) : noNumbers;
  };
}

function compileLate(patterns: readonly CuedPattern[], flags: string): (() => RegExp)[] {
  return patterns.map(({ cues, source }) =>
    lazy(() => new RegExp(source.replaceAll('<cue>', `(?:${cues.trim().replace(/\s+/g, '|')})`), flags)),
  );
}
