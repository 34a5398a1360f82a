/** The project's base filled up with made-up facts. */
import { type Base, createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { growCorpus } from '../corpus/madeUp.js';
import type { BenchDocument } from '../engines/engine.js';

/** So far apart that each is a paragraph of its own. */
const distance = 500;
const firstOffset = 1_000_000;

/**
 * To so many facts. A made-up fact has a quote and a gloss, both looked through for words that somebody said; it has no
 * own questions, which `ask` alone would have to weigh.
 */
export function growBase(base: Base, size: number): Base {
  const missing = size - base.facts.length;
  if (missing <= 0) return base;
  const glosses = makeTexts(base, missing, ({ en }) => en ?? '');
  const sources = base.facts.map(({ id }) => sourceIdOf(id));
  const madeUp = makeTexts(base, missing, ({ quote }) => quote).map((quote, index): Fact => {
    const id = `${sources[index % sources.length]}/made-up-${index}`;
    return { id, at: firstOffset + index * distance, quote, en: glosses[index] ?? '' };
  });
  return createBase({ ...base, facts: [...base.facts, ...madeUp] }, `${base.version}, ${size} facts`);
}

function makeTexts({ facts }: Base, count: number, textOf: (fact: Fact) => string): string[] {
  const documents = facts.map((fact): BenchDocument => {
    return { id: fact.id, article: sourceIdOf(fact.id), paragraph: '', text: textOf(fact) };
  });
  const grown = growCorpus(documents, documents.length + count);
  return grown.slice(documents.length).map(({ text }) => text);
}
