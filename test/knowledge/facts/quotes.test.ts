/** The shipped facts: complete without the articles, and word for word where the articles are at hand. */
import { describe, expect, test } from 'vitest';
import { sourceIdOf } from '../../../src/knowledge/facts/base.js';
import type { Fact } from '../../../src/knowledge/facts/schema.js';
import { detectLanguage } from '../../../src/knowledge/text/detectLanguage.js';
import { readArticleTexts } from '../../../src/store/files.js';
import { findProblems, readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const facts = base.facts.map((fact): [string, Fact] => [fact.id, fact]);
const folder = process.env.ARTICLES_DIR;
const unread = folder ? '' : ' [SKIPPED: set ARTICLES_DIR to the folder of the article texts]';
if (!folder) console.warn('\n*** ARTICLES_DIR is not set: NO QUOTE IS COMPARED WITH ITS ARTICLE. ***\n');

describe('a shipped fact can be asked for in both languages', () => {
  test.each(facts)('%s has topics, a translation and three questions', (_, { topics, en, asks }) => {
    expect(topics?.length).toBeGreaterThan(0);
    expect(en).toMatch(/\S/);
    expect(asks?.length).toBeGreaterThanOrEqual(3);
  });

  test.each(facts)('%s has a German and an English question', (_, { asks }) => {
    const languages = new Set(asks?.map((ask) => detectLanguage(ask)));
    expect([...languages].sort()).toEqual(['de', 'en']);
  });

  test.each(facts)('%s has its claims in English, where they are no figures', (_, { claims = [] }) => {
    expect(claims.filter(({ en, value }) => value === undefined && en === undefined)).toEqual([]);
  });

  test('no question belongs to two facts', () => {
    const asks = base.facts.flatMap(({ id, asks = [] }) => asks.map((ask) => ({ id, ask: ask.trim().toLowerCase() })));
    const twice = asks.filter(({ ask }, index) => asks.findIndex((other) => other.ask === ask) !== index);
    expect(twice).toEqual([]);
  });
});

describe.skipIf(!folder)(`a quote is the article's sentence, character for character${unread}`, () => {
  const texts = folder ? readArticleTexts(folder, base) : new Map<string, string>();
  const findText = (fact: Fact) => texts.get(sourceIdOf(fact.id)) ?? '';

  test('every article is at hand', () => {
    expect([...texts.keys()].sort()).toEqual(base.sources.map(({ id }) => id).sort());
    expect(base.sources.filter(({ id, text }) => texts.get(id)?.length !== text.length)).toEqual([]);
  });

  test.each(facts)('%s stands at its place', (_, fact) => {
    expect(findText(fact).slice(fact.at, fact.at + fact.quote.length)).toBe(fact.quote);
  });

  test.each(facts.filter(([, { before, after }]) => before ?? after))(
    '%s has only blanks between itself and its neighbours',
    (_, fact) => {
      const ahead = findText(fact).slice(0, fact.at).trimEnd();
      const behind = findText(fact).slice(fact.at + fact.quote.length);
      expect(ahead.slice(ahead.length - (fact.before ?? '').length)).toBe(fact.before ?? '');
      expect(behind.trimStart().slice(0, (fact.after ?? '').length)).toBe(fact.after ?? '');
    },
  );

  test('the check with the articles finds nothing', () => {
    expect(findProblems(base, texts)).toEqual([]);
  });
});
