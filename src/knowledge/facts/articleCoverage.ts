/** Which sentences of an article are facts, and which are left out. */

import { sentencesOf } from '../text/sentences.js';
import { type Base, sourceIdOf } from './base.js';

export interface ArticleCoverage {
  source: string;
  facts: number;
  sentences: number;
  left: string[];
}

export function coverageOfArticles(base: Base, texts: ReadonlyMap<string, string>): ArticleCoverage[] {
  return [...texts].map(([source, text]) => {
    const facts = base.facts.filter(({ id }) => sourceIdOf(id) === source);
    const sentences = sentencesOf(text);
    const left = sentences.filter(
      (sentence) => !facts.some(({ at, quote }) => overlaps(sentence, { at, text: quote })),
    );
    return { source, facts: facts.length, sentences: sentences.length, left: left.map((sentence) => sentence.text) };
  });
}

function overlaps(a: { at: number; text: string }, b: { at: number; text: string }): boolean {
  return a.at < b.at + b.text.length && b.at < a.at + a.text.length;
}
