/** The base as an editor leaves it: with only some of the own questions of each fact, the same pick in every run. */
import { type Base, createBase } from '../../src/knowledge/facts/base.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { createRandom, type Random, shuffle } from '../statistics.js';

const pickSeed = 1;

/** With at most so many own questions a fact, in the order they had; from two on, German and English ones. */
export function keepOwnQuestions(base: Base, count: number): Base {
  const random = createRandom(pickSeed);
  const facts = base.facts.map((fact) => (fact.asks ? { ...fact, asks: pickSome(fact.asks, count, random) } : fact));
  return createBase({ ...base, facts }, `${base.version}, ${count} own questions a fact`);
}

function pickSome(asks: string[], count: number, random: Random): string[] {
  const shuffled = shuffle(random, asks);
  const oneOfEach = (['de', 'en'] as const).flatMap(
    (language) => shuffled.find((ask) => detectLanguage(ask) === language) ?? [],
  );
  const others = shuffled.filter((ask) => !oneOfEach.includes(ask));
  const kept = new Set([...shuffle(random, oneOfEach), ...others].slice(0, count));
  return asks.filter((ask) => kept.has(ask));
}
