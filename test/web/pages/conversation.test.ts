/** A question that goes on from another, on the page: said over it, carried by the form, left by a link, and no script is needed. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../support/hostileStrings.js';
import { library, openSite } from '../visit.js';

const { visit } = openSite();
const jobs = 'Wie viele Jobs soll Stargate schaffen?';

async function open(query: [string, string][]) {
  const response = await visit(`/?${new URLSearchParams(query)}`);
  return { status: response.status, document: parseHTML(await response.text()).document };
}

describe('a question with `after`', () => {
  test('is read with it, and says so', async () => {
    const { document } = await open([
      ['q', 'wo?'],
      ['after', jobs],
    ]);
    const text = document.body.textContent ?? '';
    expect(text).toContain(`Im Anschluss an: ${jobs}`);
    expect(text).toContain('Verstanden als: Wo');
    expect(document.querySelector('p.after a')?.getAttribute('href')).toBe('/?q=wo%3F');
  });

  test('may be the ids of facts: the page says what the first of them answers', async () => {
    const { document } = await open([
      ['q', 'wo?'],
      ['after', library.base.facts[0]?.id ?? ''],
    ]);
    expect(document.querySelector('p.after')?.textContent).toMatch(/^Im Anschluss an: .+✕/u);
  });

  test('keeps its language, where a word or two show none', async () => {
    const { document } = await open([
      ['q', 'why?'],
      ['after', 'Wer zahlt für das alles?'],
    ]);
    expect(document.documentElement.getAttribute('lang')).toBe('de');
  });
});

test('the form carries what the next question goes on from', async () => {
  const { document } = await open([['q', jobs]]);
  const values = Array.from(document.querySelectorAll('form.ask input[name=after]')).map(
    (input) => input.getAttribute('value') ?? '',
  );
  expect(values[0]).toBe(jobs);
  expect((values[1] ?? '').split(',').every((id) => library.base.fact.has(id))).toBe(true);
});

test.each(hostileStrings)('%j as `after` is text and nothing else', async (after) => {
  const { status, document } = await open([
    ['q', 'wo?'],
    ['after', after.toWellFormed()],
  ]);
  expect([200, 414]).toContain(status);
  expect(document.querySelectorAll('script:not([src]), img, iframe, [onerror]').length).toBe(0);
});

test('a thousand foreign ids are no conversation', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `x/${index}`).join(',');
  const { document } = await open([
    ['q', 'wo?'],
    ['after', ids],
  ]);
  expect(document.body.textContent).toContain('Worauf bezieht sich das?');
});

test('a double question stands in its parts, each under its words', async () => {
  const { document } = await open([['q', 'Wo baut Meta Hyperion und wie viel Strom braucht es?']]);
  const headings = Array.from(document.querySelectorAll('section > h2')).map((heading) => heading.textContent);
  expect(headings.slice(0, 2)).toEqual(['Wo baut Meta Hyperion', 'wie viel Strom braucht es?']);
});

describe('small talk leads on', () => {
  test.each([
    ['was gibt es Neues?', `/sources/${encodeURIComponent(library.findNewestSource()?.id ?? '')}`],
    ['fass mal zusammen', '/timeline'],
  ])('%s', async (line, path) => {
    const { document } = await open([['q', line]]);
    const links = Array.from(document.querySelectorAll('main p a')).map((link) => link.getAttribute('href'));
    expect(links).toContain(path);
    expect(await visit(path)).toMatchObject({ status: 200 });
  });
});
