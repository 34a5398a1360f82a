/** The feed as somebody else's program reads it: what an entry is called never changes, and nothing comes again. */
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import { createUuid5 } from '../../../src/answers/news/uuid.js';
import { createCommands } from '../../../src/commands/index.js';
import { type BaseContent, createBase } from '../../../src/knowledge/facts/base.js';
import { withdrawFact } from '../../../src/knowledge/facts/changes/corrections.js';
import { createLive } from '../../../src/util/live.js';
import { createTinyBase, readShippedBase } from '../../support/base.js';
import { startSite } from '../../support/startSite.js';
import { library, openSite, type Visit } from '../visit.js';

const { visit } = openSite();
const publicUrl = 'https://stargate.example/folder';

async function read(path: string, from: Visit = visit) {
  const response = await from(path);
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  return { response, text, feed: parseAtomFeed(text) };
}

function openBase(change: (content: BaseContent) => Partial<BaseContent>): Visit {
  const base = readShippedBase();
  const changed = createBase({ ...base, ...change(base) }, 'changed');
  const next = buildLibrary(changed);
  return openSite({ bot: createLive({ library: next, commands: createCommands(changed) }) }).visit;
}

async function listEntries(from: Visit, path = '/feed.atom') {
  const entries = new Map<string, string>();
  for (let next: string | undefined = path; next !== undefined; ) {
    const { text, feed } = await read(next, from);
    for (const [entry] of text.matchAll(/<entry>.*?<\/entry>/gsu))
      entries.set(/<id>(.*?)<\/id>/u.exec(entry)?.[1] ?? '', entry);
    next = feed.links?.find(({ rel }) => rel === 'next')?.href?.replace(publicUrl, '');
  }
  return entries;
}

describe('an entry', () => {
  test.each(['de', 'en'] as const)('has the sentence, whose it is, where and when, in %s', async (language) => {
    const { feed, text } = await read(`/feed.atom?language=${language}`);
    const fact = library.base.fact.get('t-online-2025-01-23/nadella-80-billion') ?? expect.fail();
    const id = `urn:uuid:${await createUuid5(library.story.id, fact.id)}`;
    const entry = feed.entries?.find((each) => each.id === id) ?? expect.fail('no such entry');
    expect(entry).toMatchObject({
      published: fact.added,
      updated: '2026-11-28T00:00:00Z',
      authors: [{ name: 't-online' }],
    });
    const links = new Map(entry.links?.map(({ rel, href }) => [rel, href]));
    expect(links.get('alternate')).toBe(`/fact/${fact.id}?language=${language}`);
    expect(links.get('via')).toBe(library.base.source.get('t-online-2025-01-23')?.url);
    const own = text.split('<entry>').find((each) => each.includes(id)) ?? '';
    expect(own).toContain('<blockquote xml:lang="de"');
    expect(own).toContain(`<q>${fact.quote.replaceAll('"', '&quot;')}</q>`);
    expect(own.includes(fact.en?.slice(0, 20).replaceAll('"', '&quot;') ?? '-')).toBe(language === 'en');
    expect(own).toContain(language === 'en' ? '23 January 2025' : '23. Januar 2025');
    expect(entry.categories?.map(({ term }) => term)).toEqual(fact.topics);
  });

  test('is called the same in both languages, at another address, after another start', async () => {
    const ids = [...(await listEntries(visit)).keys()];
    expect(new Set(ids).size).toBe(library.base.facts.length);
    expect([...(await listEntries(visit, '/feed.atom?language=en')).keys()]).toEqual(ids);
    expect([...(await listEntries(openSite({ publicUrl }).visit)).keys()]).toEqual(ids);
    expect(await listEntries(openBase(() => ({})))).toEqual(await listEntries(visit));
  });

  test('has the same bytes after two builds and two starts, and at another address, addresses aside', async () => {
    const here = await listEntries(visit);
    const there = await listEntries(openSite({ publicUrl }).visit);
    const aside = (entries: Map<string, string>) =>
      [...entries.values()].map((entry) => entry.replaceAll(publicUrl, '').replaceAll('"/folder/', '"/'));
    expect(aside(there)).toEqual(aside(here));
    expect([...there.values()].join('')).toContain(`${publicUrl}/fact/`);
    const site = await startSite(buildLibrary(readShippedBase()));
    const text = await (await fetch(`${site.url}/feed.atom?language=en`)).text();
    expect(text).toBe(await (await visit('/feed.atom?language=en')).text());
    await site.stop();
  });

  test('moves by a correction alone, and no other with it', async () => {
    const [{ id } = { id: '' }] = library.base.facts;
    const correction = {
      fact: id,
      date: '2026-12-01T10:00:00Z',
      why: 'Wrong.',
      field: 'about',
      was: null,
      is: ['openai'],
    };
    const before = await listEntries(visit);
    const after = await listEntries(openBase(({ corrections }) => ({ corrections: [...corrections, correction] })));
    const moved = [...after].filter(([key, entry]) => before.get(key) !== entry);
    expect(moved.map(([key]) => key)).toEqual([`urn:uuid:${await createUuid5(library.story.id, id)}`]);
    expect(moved[0]?.[1]).toContain('<updated>2026-12-01T10:00:00Z</updated>');
    expect([...after.keys()][0]).toBe(moved[0]?.[0]);
  });

  test('moves with all of its article, where that was mended, and says so', async () => {
    const source = 't3n-2025-07';
    const date = '2026-12-01T10:00:00Z';
    const mended = { source, date, why: 'Wrong title.', field: 'title', was: 'Ein Titel', is: 'Titel' };
    const before = await listEntries(visit);
    const after = await listEntries(openBase(({ corrections }) => ({ corrections: [...corrections, mended] })));
    const moved = [...after].filter(([key, entry]) => before.get(key) !== entry);
    const facts = library.base.listArticleFacts(source);
    const ids = await Promise.all(facts.map(async ({ id }) => `urn:uuid:${await createUuid5(library.story.id, id)}`));
    expect(moved.map(([key]) => key).sort()).toEqual(ids.sort());
    for (const [, entry] of moved) expect(entry).toMatch(/<updated>2026-12-01T10:00:00Z<.*Wrong title\./u);
  });

  test('of a withdrawn fact stays, with the reason in place of the quote', async () => {
    const [fact] = library.base.facts;
    const withdrawn = { id: fact?.id ?? '', withdrawn: { date: '2026-12-01T10:00:00Z', why: 'Falsch zugeordnet.' } };
    const gone = openBase(({ facts }) => ({ facts: facts.slice(1), withdrawn: [withdrawn] }));
    const entry = (await listEntries(gone)).get(`urn:uuid:${await createUuid5(library.story.id, withdrawn.id)}`);
    expect(entry).toContain('Falsch zugeordnet.');
    expect(entry).toContain('1. Dezember 2026');
    expect(entry).not.toContain(fact?.quote.slice(0, 20));
    expect(withdrawFact([{ id: withdrawn.id }], withdrawn.id, withdrawn.withdrawn)).toEqual([withdrawn]);
  });
});

describe('the feed', () => {
  test('has fifty facts an answer, and no page that is not there', async () => {
    const { feed } = await read('/feed.atom');
    expect(feed.entries).toHaveLength(50);
    expect(feed).toMatchObject({ id: `urn:uuid:${library.story.id}`, updated: '2026-11-28T00:00:00Z' });
    for (const page of ['0', '9', 'x']) expect((await visit(`/feed.atom?page=${page}`)).status).toBe(404);
  });

  test('names whole addresses where the site knows its own, and may then be read from any page', async () => {
    const { feed, response } = await read('/feed.atom?language=de', openSite({ publicUrl }).visit);
    const [entry] = feed.entries ?? [];
    expect(entry?.links?.[0]?.href).toMatch(/^https:\/\/stargate\.example\/folder\/fact\//u);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await visit('/feed.atom')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is sent again only where it has changed', async () => {
    const first = await visit('/feed.atom');
    const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(modified).toBe('Sat, 28 Nov 2026 00:00:00 GMT');
    for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const again = await visit('/feed.atom', { headers });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect(
      (await visit('/feed.atom', { headers: { 'if-none-match': '"other"', 'if-modified-since': modified } })).status,
    ).toBe(200);
    const head = await visit('/feed.atom', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  test('is whole where nothing was ever added', async () => {
    const next = buildLibrary(createTinyBase());
    const { feed } = await read(
      '/feed.atom',
      openSite({ bot: createLive({ library: next, commands: createCommands(next.base) }) }).visit,
    );
    expect(feed.entries ?? []).toEqual([]);
  });

  test('every page leads to it, for programs and for people', async () => {
    const html = await (await visit('/?language=de')).text();
    expect(html).toContain('type="application/atom+xml"');
    expect(html.match(/href="\/feed\.atom\?language=de"/gu)).toHaveLength(2);
  });
});
