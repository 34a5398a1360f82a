/** A sentence that mixes voices, for tests: each kind of piece once. */
import { cite } from '../../../src/answers/cite.js';
import type { Base } from '../../../src/knowledge/facts/base.js';
import type { Fact, Voice } from '../../../src/knowledge/facts/schema.js';
import { createTinyBase } from '../../support/base.js';

export const tinyBase = createTinyBase();

const musk = { is: 'elon-musk', shownBy: 'Musk' };

export function createFact(quote: string, voices: Voice[], change: Partial<Fact> = {}): Fact {
  return { id: 'blatt-2025-01-22/mixed', at: 0, quote, voices, ...change };
}

export function citeMixed(quote: string, voices: Voice[], change: Partial<Fact> = {}, base: Base = tinyBase) {
  return cite(createFact(quote, voices, change), base);
}

/** His words in marks. */
export function quoteMusk(words: string, en?: string): Voice {
  return { words, ...(en ? { en } : {}), speaker: musk, speech: 'direct' };
}

/** Told in the words of the outlet. */
export function tellOf(words: string, en?: string): Voice {
  return { words, ...(en ? { en } : {}), speaker: musk, speech: 'report', shownBy: 'hofft' };
}
