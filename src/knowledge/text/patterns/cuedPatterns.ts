/**
 * Patterns of which each needs one of some words: a text without them is not matched, and the pattern not even compiled.
 * That takes up to two milliseconds, and most questions have the words of few patterns.
 */
import { lazy } from '../../../util/lazy.js';
import { createWordTest } from './wordTest.js';

export interface CuedPattern {
  /** A list of words as createWordTest() takes it, in lower case: every text that matches has one of them. */
  cues: string;
  /** `<cue>` stands for any of the cues. */
  source: string;
}

/** Returns the patterns of which a text has the words, in their order. */
export function createPatternChooser(patterns: readonly CuedPattern[], flags = ''): (text: string) => RegExp[] {
  const cued = patterns.map(({ cues, source }) => ({
    isCue: createWordTest(cues),
    readPattern: lazy(() => new RegExp(source.replaceAll('<cue>', `(?:${cues.trim().replace(/\s+/g, '|')})`), flags)),
  }));
  return (text) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return cued.filter(({ isCue }) => words.some(isCue)).map(({ readPattern }) => readPattern());
  };
}

/** Whether a text matches one of them. */
export function createCuedTest(patterns: readonly CuedPattern[], flags = ''): (text: string) => boolean {
  const choosePatterns = createPatternChooser(patterns, flags);
  return (text) => choosePatterns(text).some((pattern) => pattern.test(text));
}
