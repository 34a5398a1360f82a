/** The project's base filled up with made-up facts. */
import { type Base, createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { isSpoken } from '../../src/knowledge/facts/voices/voices.js';
import { growCorpus } from '../corpus/madeUp.js';
import type { BenchDocument } from '../engines/engine.js';

/** So far apart that each is a paragraph of its own. */
const distance = 500;
const firstOffset = 1_000_000;

const asksPerFact = 3;
/** One fact in so many is on a topic and somebody's: of a large story, too, a list shows some hundred at most. */
const listedEvery = 100;

/**
 * To so many facts. A made-up fact has a quote and a gloss, both looked through for words that somebody said, and three
 * own questions, which `ask` weighs; one in a hundred has the topics, the names and the speaker of a fact of the base.
 */
export function growBase(base: Base, size: number): Base {
  const missing = size - base.facts.length;
  if (missing <= 0) return base;
  const quotes = makeTexts(base, missing, ({ quote }) => quote);
  const glosses = makeTexts(base, missing, ({ en }) => en ?? '');
  const asks = makeTexts(base, asksPerFact * missing, (fact) => fact.asks?.join(' ') ?? '');
  const madeUp = quotes.map((quote, index): Fact => {
    const like = base.facts[Math.floor(index / listedEvery) % base.facts.length];
    return {
      id: `${sourceIdOf(base.facts[index % base.facts.length]?.id ?? '')}/made-up-${index}`,
      at: firstOffset + index * distance,
      quote,
      en: glosses[index] ?? '',
      asks: asks.slice(index * asksPerFact, (index + 1) * asksPerFact),
      ...(like && index % listedEvery === 0 ? describeAlike(like) : {}),
    };
  });
  return createBase({ ...base, facts: [...base.facts, ...madeUp] }, `${base.version}, ${size} facts`);
}

function describeAlike({ topics, about, voices }: Fact): Partial<Fact> {
  const [speaking] = (voices ?? []).filter(isSpoken);
  const voice = speaking && { speaker: speaking.speaker, speech: speaking.speech };
  return { ...(topics && { topics }), ...(about && { about }), ...(voice && { voices: [voice] }) };
}

function makeTexts({ facts }: Base, count: number, textOf: (fact: Fact) => string): string[] {
  const documents = facts.map((fact): BenchDocument => {
    return { id: fact.id, article: sourceIdOf(fact.id), paragraph: '', text: textOf(fact) };
  });
  const grown = growCorpus(documents, documents.length + count);
  return grown.slice(documents.length).map(({ text }) => text);
}
