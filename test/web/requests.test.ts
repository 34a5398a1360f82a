/** What the site does with requests of every kind. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { createCommands } from '../../src/commands/index.js';
import { createBase } from '../../src/knowledge/facts/base.js';
import { createRateLimiter } from '../../src/util/rateLimiter.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { assets, library, openSite, readText } from './visit.js';

const { visit } = openSite();
const { errors } = pickWording('de').web;
const formatPath = (question: string) => `/?q=${encodeURIComponent(question)}&language=de`;

describe('safety', () => {
  test.each(['/', formatPath('Wer zahlt?'), '/style.css', '/api/ask?q=Wer', '/nowhere', '/api/nowhere'])(
    '%s',
    async (path) => {
      const { headers } = await visit(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test('whatever is asked comes back as text, never as markup', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onfocus=alert(1) x='",
      '</title><script>',
      '\u202Eevil',
      '\uD800',
    ];
    for (const question of hostile) {
      const html = await (await visit(formatPath(question.toWellFormed()))).text();
      expect(html).not.toContain('<script>alert');
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('img, [onerror], [onfocus]')).toHaveLength(0);
      expect(html.match(/<script/g)).toHaveLength(1);
    }
  });

  test('any address gets a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.string({ unit: 'grapheme' }), async (path, text) => {
        const query = encodeURIComponent(text.toWellFormed());
        const { status } = await visit(`/${path}?q=${query}&language=${query}`);
        expect([200, 301, 400, 404, 414]).toContain(status);
      }),
      { numRuns: 200 },
    );
    for (const path of [
      '/fact/%',
      '/who/%E0%A4%A',
      '/topic/..%2f..',
      '/?q=%FF',
      '/fact/__proto__',
      '/who/constructor',
      '/topic/help',
    ])
      expect([200, 400, 404]).toContain((await visit(path)).status);
  });
});

describe('refusals, each with a page that helps', () => {
  const createPost = (body: string) => ({ method: 'POST', body, headers: { 'content-length': String(body.length) } });

  test.each([
    [404, '/nowhere', {}],
    [404, '/fact/nothing/here', {}],
    [405, '/', createPost('q=Wer')],
    [405, '/', { method: 'DELETE' }],
    [413, '/', createPost('x'.repeat(20_000))],
    [414, `/?q=${'ü'.repeat(10_000)}`, {}],
  ] as const)('%i', async (status, path, init) => {
    const response = await visit(path, init);
    expect(response.status).toBe(status);
    const text = readText(await response.text());
    expect(text).toContain(errors[status].title);
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('429 for whoever asks too often, and for nobody else; it ends', async () => {
    const clock = { now: 0 };
    const cooldown = createRateLimiter({ maxRequests: 3, windowMs: 60_000 });
    const { visit: visitOften } = openSite({ guard: { cooldown, now: () => clock.now } });
    for (let index = 0; index < 3; index++) expect((await visitOften('/')).status).toBe(200);
    const refused = await visitOften('/');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await visitOften('/', {}, '203.0.113.8')).status).toBe(200);
    clock.now = 60_000;
    expect((await visitOften('/')).status).toBe(200);
  });

  test('for programs as a problem', async () => {
    const response = await visit('/api/nowhere');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ status: 404, title: pickWording('en').web.errors[404].title });
  });

  test('a fault of ours is a friendly page and a line in the log, without a trace', async () => {
    const { visit: visitBroken, live, logged } = openSite();
    const spy = vi
      .spyOn(live, 'read')
      .mockReturnValue({ library: { ...library, index: null as never }, commands: createCommands(library.base) });
    const response = await visitBroken(formatPath('Wer zahlt?'));
    spy.mockRestore();
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(readText(html)).toContain(errors[500].title);
    expect(html).not.toMatch(/\bat \S+:\d+|TypeError/);
    expect(logged).toHaveLength(1);
  });
});

test('a withdrawn fact keeps its address and says why it is gone', async () => {
  const [fact] = library.base.facts;
  const withdrawn = [{ id: fact?.id ?? '', withdrawn: { date: '2026-01-05', why: 'Das Zitat war verkürzt.' } }];
  const base = createBase({ ...library.base, facts: library.base.facts.slice(1), withdrawn }, 'another');
  const { visit: visitLater, live } = openSite();
  expect((await visitLater(`/fact/${fact?.id}`)).status).toBe(200);
  live.swap({ library: buildLibrary(base), commands: createCommands(base) });
  const response = await visitLater(`/fact/${fact?.id}`);
  expect(response.status).toBe(410);
  expect(readText(await response.text())).toContain('Das Zitat war verkürzt.');
});

describe('what others say of the site goes nowhere', () => {
  test('an address that begins with two slashes leads back to this site', async () => {
    const html = await (await visit('//evil.example/x')).text();
    expect(html).not.toMatch(/(?:href|src|action)="\/\//);
  });

  test('the host that a request names stands in no page', async () => {
    for (const path of ['/about', '/fact/t-online-2025-01-23/softbank-forty-percent', '/nowhere']) {
      const response = await visit(path);
      expect(await response.text()).not.toContain('stargate.test');
      expect(response.headers.get('link') ?? '').not.toContain('stargate.test');
    }
  });
});

describe('an address with a slash too many leads to the path alone, wherever the site is', () => {
  test.each([
    ['/about/', '/about'],
    ['/who/elon-musk///?language=en', '/who/elon-musk?language=en'],
    ['/api/ask/?q=x', '/api/ask?q=x'],
    ['//evil.example/x/', '/evil.example/x'],
  ])('%s', async (path, location) => {
    const headers = { host: 'evil.example', 'x-forwarded-proto': 'https' };
    const response = await visit(path, { headers });
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test('but no other path is led anywhere', async () => {
    expect((await visit('/nowhere')).status).toBe(404);
    expect((await visit('/about/', { method: 'POST' })).status).toBe(405);
  });
});

describe('whoever asks too often', () => {
  test('is refused in a few bytes, the same for all, and the connection ends', async () => {
    const { visit: visitRefused } = openSite({
      guard: { cooldown: createRateLimiter({ maxRequests: 1, windowMs: 1000 }), now: () => 0 },
    });
    expect((await visitRefused('/')).status).toBe(200);
    const refusals = [
      await visitRefused('/'),
      await visitRefused('/api/ask?q=x'),
      await visitRefused('/', { method: 'POST' }),
    ];
    const texts = await Promise.all(refusals.map((response) => response.text()));
    expect(refusals.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(refusals.map(({ headers }) => headers.get('connection'))).toEqual(['close', 'close', 'close']);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]?.length).toBeLessThan(300);
    expect(texts[0]).toContain(errors[429].message);
    expect((await visitRefused('/style.css')).status).toBe(200);
  });

  test('with IPv6 is counted with all of the same network', async () => {
    const { visit: visitOften } = openSite({
      guard: { cooldown: createRateLimiter({ maxRequests: 1, windowMs: 1000 }), now: () => 0 },
    });
    const statuses = [];
    for (const address of [
      '2001:db8:1:2::1',
      '2001:db8:1:2:ffff::9',
      '2001:db8:1:3::1',
      '::ffff:192.0.2.1',
      '192.0.2.1',
    ])
      statuses.push((await visitOften('/', {}, address)).status);
    expect(statuses).toEqual([200, 429, 200, 200, 429]);
  });
});

test('an id that is nearly right leads to the fact', async () => {
  const html = await (await visit('/fact/t-online-2025-01-23/softbank-forty-percen')).text();
  expect(html).toContain('href="/fact/t-online-2025-01-23/softbank-forty-percent"');
});

test('what has not changed is not sent again', async () => {
  const first = await visit('/about');
  const etag = first.headers.get('etag') ?? '';
  expect((await visit('/about', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

describe('what others on the way may keep', () => {
  test.each([
    ['/fact/t-online-2025-01-23/softbank-forty-percent', 'public, no-cache'],
    [formatPath('Wer zahlt?'), 'no-store'],
    ['/api/ask?q=Wer', 'no-store'],
    ['/nowhere', 'no-store'],
  ])('%s: %s', async (path, kept) => {
    expect((await visit(path)).headers.get('cache-control')).toBe(kept);
  });

  test.each(['/about', '/style.css', '/robots.txt'])('HEAD and 304 of %s say what GET says', async (path) => {
    const headers = { 'accept-encoding': 'gzip' };
    const whole = await visit(path, { headers });
    const head = await visit(path, { method: 'HEAD', headers });
    const same = await visit(path, { headers: { ...headers, 'if-none-match': whole.headers.get('etag') ?? '' } });
    expect([head.status, await head.text(), same.status]).toEqual([200, '', 304]);
    for (const { headers: other } of [head, same])
      for (const name of ['vary', 'cache-control', 'etag']) expect(other.get(name)).toBe(whole.headers.get(name));
    expect(whole.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test.each([...assets.keys()])('%s', async (path) => {
    const response = await visit(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(assets.get(path)?.type);
  });
});
