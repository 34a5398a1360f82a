/** Which sentences of an article are facts, and which are left out. */

import { splitSentences } from '../text/sentences.js';
import { type Base, sourceIdOf } from './base.js';

export interface ArticleCoverage {
  source: string;
  facts: number;
  sentences: number;
  left: string[];
}

export function measureArticleCoverage(base: Base, texts: ReadonlyMap<string, string>): ArticleCoverage[] {
  return [...texts].map(([source, text]) => {
    const facts = base.facts.filter(({ id }) => sourceIdOf(id) === source);
    const sentences = splitSentences(text);
    const left = sentences.filter(
      (sentence) => !facts.some(({ at: offset, quote }) => overlaps(sentence, { offset, text: quote })),
    );
    return { source, facts: facts.length, sentences: sentences.length, left: left.map((sentence) => sentence.text) };
  });
}

function overlaps(a: { offset: number; text: string }, b: { offset: number; text: string }): boolean {
  return a.offset < b.offset + b.text.length && b.offset < a.offset + a.text.length;
}
