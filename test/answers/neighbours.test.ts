/** A sentence that is not understood alone is shown with its neighbour, in both languages. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceIdOf } from '../../src/knowledge/facts/base.js';
import { findNeighbours, listKeptNeighbours } from '../../src/knowledge/facts/neighbours.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createTinyBase } from '../support/base.js';

const { base } = loadLibrary(join(import.meta.dirname, '..', '..', 'data'));
const kept = base.facts.filter(({ before, after }) => before !== undefined || after !== undefined);

describe('what is kept with a sentence', () => {
  test.each(kept.map((fact) => [fact.id, fact] as const))('%s has it translated whole', (_, fact) => {
    for (const [text, neighbour] of [
      [fact.before, listKeptNeighbours(fact, base).before],
      [fact.after, listKeptNeighbours(fact, base).after],
    ] as const) {
      expect(neighbour?.text).toBe(text);
      if (neighbour) expect(neighbour.translation?.length).toBeGreaterThan(neighbour.text.length / 2);
    }
  });

  test('a neighbour of two sentences is translated by both, and one that no fact has by none', () => {
    const [first, second, third] = createTinyBase().facts;
    if (!first || !second || !third) throw new Error('too few facts');
    const sameArticle = [first, { ...second, id: `${sourceIdOf(first.id)}/second` }].map((fact, index) => ({
      ...fact,
      en: `Sentence ${index + 1}.`,
    }));
    const beside = { ...third, id: `${sourceIdOf(first.id)}/third`, before: `${first.quote} ${second.quote}` };
    const facts = [...sameArticle, beside];
    expect(listKeptNeighbours(beside, createTinyBase({ facts })).before?.translation).toBe('Sentence 1. Sentence 2.');
    const unknown = { ...beside, before: 'Das steht in keinem Satz der Sammlung.' };
    expect(listKeptNeighbours(unknown, createTinyBase({ facts })).before?.translation).toBeNull();
  });
});

describe.each(base.sources.map(({ id }) => [id, base.listArticleFacts(id)] as const))('in %s', (_, facts) => {
  test('a sentence that stands right before or after in the article is its neighbour, and no other', () => {
    for (const [index, fact] of facts.entries()) {
      const { before, after } = findNeighbours(fact, base);
      const [previous, next] = [facts[index - 1], facts[index + 1]];
      const touches = (one = fact, other = fact) => other.at - one.at - one.quote.length <= 3;
      if (fact.before === undefined)
        expect(before?.text).toBe(previous && touches(previous, fact) ? previous.quote : undefined);
      if (fact.after === undefined) expect(after?.text).toBe(next && touches(fact, next) ? next.quote : undefined);
    }
    expect(facts.filter((fact) => findNeighbours(fact, base).before !== null).length).toBeGreaterThan(0);
    if (facts[0]?.before === undefined) expect(findNeighbours(facts[0] as never, base).before).toBeNull();
  });
});
