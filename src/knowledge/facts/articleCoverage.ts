/** Which sentences of an article are facts, and which are left out. */

import { createSpan, overlaps } from '../../util/spans.js';
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
    const quotes = facts.map((fact) => createSpan(fact.at, fact.quote));
    const left = sentences.filter(
      (sentence) => !quotes.some((quote) => overlaps(quote, createSpan(sentence.offset, sentence.text))),
    );
    return { source, facts: facts.length, sentences: sentences.length, left: left.map((sentence) => sentence.text) };
  });
}
