/** Articles that no rule was written for: no one gets words that are not theirs. */
import { describe, expect, test } from 'vitest';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { findDraftProblems, findSpeaker } from './draftText.js';
import { type Invented, invented, inventedBase } from './inventedArticles.js';

const articles = invented.map((article): [string, Invented] => [article.source.id, article]);

describe.each(articles)('%s', (id, article) => {
  const drafts = draftFacts(article, inventedBase);
  const findProposed = (start: string) => findSpeaker(drafts.find(({ fact }) => fact.quote.startsWith(start))?.fact);

  test('no speaker is wrong, and most are found', () => {
    const told = article.speakers.map(([start, speaker]) => ({ start, speaker, proposed: findProposed(start) }));
    expect(told.filter(({ speaker, proposed }) => proposed !== null && proposed !== speaker)).toEqual([]);
    const spoken = told.filter(({ speaker }) => speaker !== null);
    const found = spoken.filter(({ speaker, proposed }) => proposed === speaker);
    expect(found.length / spoken.length).toBeGreaterThanOrEqual(0.8);
  });

  test('each sentence to be drafted is, and nothing else', () => {
    expect(article.speakers.filter(([start]) => !drafts.some(({ fact }) => fact.quote.startsWith(start)))).toEqual([]);
    expect(drafts.filter(({ fact }) => article.left.includes(fact.quote))).toEqual([]);
  });

  test('no draft breaks a rule', () => {
    const facts = drafts.map(({ fact }) => fact);
    expect(findDraftProblems(inventedBase, facts, new Map([[id, article.text]]))).toEqual([]);
  });
});
