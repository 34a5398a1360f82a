/** The three states of an answer on the page: words come first, and the bar beside the quotes repeats them. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { openSite } from '../visit.js';

const { visit } = openSite();

async function open(question: string) {
  const response = await visit(`/?${new URLSearchParams({ q: question })}`);
  const { document } = parseHTML(await response.text());
  return {
    text: document.body.textContent ?? '',
    cards: document.querySelectorAll('.card').length,
    near: document.querySelectorAll('.near .card').length,
  };
}

describe('found', () => {
  test.each([
    ['Wer leitet Microsoft?', /\d+ S(?:atz|ätze) aus (?:1 Medium|einem Medium|\d+ Medien)/u],
    ['Who leads Microsoft?', /\d+ sentences? from (?:1 outlet|\d+ outlets)/u],
  ])('tells how much, over a whole bar: %s', async (question, says) => {
    const page = await open(question);
    expect(page.text).toMatch(says);
    expect([page.cards > 0, page.near]).toEqual([true, 0]);
  });
});

describe('near', () => {
  test.each([
    ['Wie alt ist Larry Ellison?', 'Wie alt Larry Ellison ist, steht in keinem der Artikel.'],
    ['How old is Larry Ellison?', 'How old Larry Ellison is, none of the articles says.'],
  ])('tells what is missing, over a dashed bar: %s', async (question, says) => {
    const page = await open(question);
    expect(page.text).toContain(says);
    expect(page.text).not.toMatch(/(?:sentences?|Sätze|Satz) (?:from|aus) (?:\d+ outlets?|\d+ Medi)/u);
    expect([page.cards > 0, page.near]).toEqual([true, page.cards]);
  });
});

describe('nothing', () => {
  test.each([
    ['Was sagte Angela Merkel zu Stargate?', '„Angela Merkel“'],
    ['What did Angela Merkel say about Stargate?', '“Angela Merkel”'],
  ])('quotes nothing and names what was looked for: %s', async (question, says) => {
    const page = await open(question);
    expect(page.text).toContain(says);
    expect(page.cards).toBe(0);
  });
});
