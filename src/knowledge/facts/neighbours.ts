/** The sentences around a quote, with their translations: they are facts of the same article themselves. */
import { type Base, sourceIdOf } from './base.js';
import type { Fact } from './schema.js';

export interface Neighbour {
  text: string;
  /** English; null where no fact has one for all of it. */
  translation: string | null;
}

export interface Neighbours {
  before: Neighbour | null;
  after: Neighbour | null;
}

/** Those that are kept with a fact, since it is not understood without them. */
export function listKeptNeighbours({ id, before, after }: Fact, base: Base): Neighbours {
  if (before === undefined && after === undefined) return { before: null, after: null };
  const facts = base.listArticleFacts(sourceIdOf(id));
  const translate = (text: string | undefined) =>
    text === undefined ? null : { text, translation: translateFrom(facts, text) };
  return { before: translate(before), after: translate(after) };
}

// one sentence, or some that stand side by side
function translateFrom(facts: Fact[], text: string): string | null {
  const parts = facts.filter(({ quote }) => text.includes(quote));
  const left = parts.reduce((rest, { quote }) => rest.replace(quote, ''), text);
  const isWhole = left.trim() === '' && parts.every(({ en }) => en !== undefined);
  return isWhole ? parts.map(({ en }) => en).join(' ') : null;
}

/** The kept ones, else the facts beside it in its article. */
export function findNeighbours(fact: Fact, base: Base): Neighbours {
  const kept = listKeptNeighbours(fact, base);
  const facts = base.listArticleFacts(sourceIdOf(fact.id));
  const place = facts.findIndex(({ id }) => id === fact.id);
  return {
    before: kept.before ?? toNeighbour(facts[place - 1], fact),
    after: kept.after ?? toNeighbour(facts[place + 1], fact),
  };
}

/** Between two sentences stand a blank or two, or a new paragraph. */
const maxGap = 3;

function toNeighbour(fact: Fact | undefined, beside: Fact): Neighbour | null {
  if (!fact) return null;
  const [first, second] = fact.at < beside.at ? [fact, beside] : [beside, fact];
  const isNext = second.at - first.at - first.quote.length <= maxGap;
  return isNext ? { text: fact.quote, translation: fact.en ?? null } : null;
}
