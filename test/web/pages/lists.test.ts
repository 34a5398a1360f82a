/** Long lists: ten sentences on a page, kept to an outlet or to days, and every link of them differs by ear. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sourceIdOf } from '../../../src/knowledge/facts/base.js';
import { library, openSite, readQuotes } from '../visit.js';

const { facts, topics, sources } = library.base;
const { visit } = openSite();
const open = async (path: string) => parseHTML(await (await visit(path)).text()).document;

describe.each(topics.map(({ id }) => id))('the topic %s', (id) => {
  test('has every sentence once, at most ten on a page', async () => {
    const expected = facts.filter((fact) => fact.topics?.includes(id)).map(({ quote }) => quote);
    expect((await readQuotes(visit, `/topic/${id}`)).sort()).toEqual(expected.sort());
    const first = await open(`/topic/${id}`);
    expect(first.querySelectorAll('article')).toHaveLength(Math.min(10, expected.length));
    expect(first.querySelector('a[rel=next]') !== null).toBe(expected.length > 10);
  });

  test('can be kept to each outlet that it has, and to no other', async () => {
    const document = await open(`/topic/${id}`);
    const values = Array.from(document.querySelectorAll('select[name=outlet] option')).map((option) =>
      option.getAttribute('value'),
    );
    const ofTopic = facts.filter((fact) => fact.topics?.includes(id));
    const ids = sources
      .map((source) => source.id)
      .filter((each) => ofTopic.some((fact) => sourceIdOf(fact.id) === each));
    expect([...values].sort()).toEqual(['', ...ids].sort());
    for (const source of ids) {
      const quotes = await readQuotes(visit, `/topic/${id}?outlet=${source}`);
      const expected = ofTopic.filter((fact) => sourceIdOf(fact.id) === source).map(({ quote }) => quote);
      expect(quotes.sort()).toEqual(expected.sort());
    }
  });
});

describe('a list kept to days', () => {
  test('says so in its form, carries them from page to page, and has the same as JSON', async () => {
    const document = await open('/topic/funding?since=2025-07-01&language=en');
    expect(document.querySelector('input[name=since]')?.getAttribute('value')).toBe('2025-07-01');
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toContain('since=2025-07-01');
    const href = document.querySelector('footer a[href^="/api/"]')?.getAttribute('href') ?? '';
    const { answers } = await (await visit(href)).json();
    const quotes = await readQuotes(visit, '/topic/funding?since=2025-07-01');
    expect(answers.map(({ quote }: { quote: string }) => quote)).toEqual(quotes);
    expect(quotes.length).toBeGreaterThan(0);
  });

  test('that leave nothing says why, and the form stays to change them', async () => {
    const document = await open('/topic/jobs?since=2026-01-01&language=en');
    expect(document.querySelector('.unknown')?.textContent).not.toBe('');
    expect(document.querySelectorAll('article')).toHaveLength(0);
    expect(document.querySelector('input[name=since]')?.getAttribute('value')).toBe('2026-01-01');
  });
});

test.each(['99', '0', '-1', '1.5', 'x', '1e9'])('a page %s of a list is not there', async (page) => {
  for (const path of ['/topic/funding', '/timeline', '/who/elon-musk', '/sources/bild-2025-01'])
    expect((await visit(`${path}?page=${page}`)).status, path).toBe(404);
});

test('each article has its sentences, and the list of articles leads there and to the article', async () => {
  const document = await open('/sources?language=de');
  for (const { id, url } of sources) {
    const item = document.querySelector(`li[id="${id}"]`);
    const href = item?.querySelector('a')?.getAttribute('href') ?? '';
    const expected = facts.filter((fact) => sourceIdOf(fact.id) === id).map(({ quote }) => quote);
    expect(await readQuotes(visit, href)).toEqual(expected);
    expect(item?.querySelector('a[rel=external]')?.getAttribute('href') ?? null).toBe(url);
    // an address is no title
    expect(item?.textContent).not.toContain('http');
  }
});

test.each([
  '/topic/funding',
  '/timeline',
  '/who/elon-musk',
  '/compare/stargate.total',
  '/fact/t-online-2025-01-23/trump-openai-500-billion',
  '/?q=Wer%20zweifelt%20am%20Geld%3F',
])('on %s no two links to different places sound the same', async (path) => {
  const document = await open(`${path}${path.includes('?') ? '&' : '?'}language=en`);
  const places = new Map<string, Set<string>>();
  for (const link of Array.from(document.querySelectorAll('main a'))) {
    const name = link.getAttribute('aria-label') ?? link.textContent ?? '';
    places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
    // who speaks to the page says what they see
    expect(name).toContain(link.textContent);
  }
  expect([...places].filter(([, hrefs]) => hrefs.size > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(5);
});
