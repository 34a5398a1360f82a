/** A site that is one folder of another: every address in it stays in the folder. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { createCommands } from '../../src/commands/index.js';
import { createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import { createLive } from '../../src/util/live.js';
import { answerTo } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { listButtons } from '../loopback/replies.js';
import { library, listAllPaths, openSite } from './visit.js';

const publicUrl = 'https://example.org/stargate';
const { visit } = openSite({ publicUrl });

function listAddresses(html: string): string[] {
  const { document } = parseHTML(html);
  return Array.from(document.querySelectorAll('[href], [src], form[action]'))
    .map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? each.getAttribute('action') ?? '')
    .filter((address) => !/^(?:#|https?:\/\/(?!example\.org))/.test(address));
}

describe('with PUBLIC_URL=https://example.org/stargate', () => {
  test.each(['', '/stargate'])(
    'each page is there, whether the proxy passes the folder on or not (“%s”)',
    async (folder) => {
      for (const path of ['/', '/about', '/who/elon-musk', '/style.css', '/api/ask?q=x'])
        expect((await visit(`${folder}${path}`)).status).toBe(200);
      expect((await visit('/stargate')).status).toBe(200);
      expect((await visit('/stargatex')).status).toBe(404);
    },
  );

  test('no address of any page leaves the folder, and all of them are there', async () => {
    const seen = new Set<string>();
    for (const path of listAllPaths().slice(0, 120))
      for (const address of listAddresses(await (await visit(path)).text())) seen.add(address);
    expect([...seen].filter((address) => !/^(?:https:\/\/example\.org)?\/stargate(?:\/|$)/.test(address))).toEqual([]);
    for (const address of [...seen].slice(0, 200)) {
      const { pathname, search } = new URL(address, publicUrl);
      expect([200, 302]).toContain((await visit(`${pathname}${search}`)).status);
    }
  });

  test('a page names its whole address once', async () => {
    const response = await visit('/stargate/about');
    expect(response.headers.get('link')).toBe('<https://example.org/stargate/about>; rel="canonical"');
    expect(await response.text()).toContain('<link rel="canonical" href="https://example.org/stargate/about"');
  });

  test('a slash too many stays in it', async () => {
    expect((await visit('/stargate/about/')).headers.get('location')).toBe('/stargate/about');
  });

  test('answers on Discord lead to the page of their sentence', async () => {
    const [fact] = conversation.library.base.facts;
    const reply = answerTo({ subcommand: 'fact', options: { id: fact?.id ?? '' } }, { ...conversation, publicUrl });
    const urls = listButtons(reply).flatMap(({ url }) => (url?.startsWith(publicUrl) ? [url] : []));
    expect(urls[0]).toBe(`${publicUrl}/fact/${fact?.id}`);
    expect((await visit(new URL(urls[0] ?? '').pathname)).status).toBe(200);
  });
});

test.each(['größe-ł-–', 'what?', 'a#b', 'fünf%20', 'a b'])(
  'a fact “%s” has a page, and links that lead to it',
  async (name) => {
    const [first] = library.base.facts;
    if (!first) throw new Error('there is no fact');
    const id = `${sourceIdOf(first.id)}/${name}`;
    const base = createBase({ ...library.base, facts: [{ ...first, id }], matters: [] }, 'another');
    const bot = createLive({ library: buildLibrary(base), commands: createCommands(base) });
    const { visit: visitHere } = openSite({ bot, publicUrl });
    const html = await (await visitHere('/timeline')).text();
    const path = `/fact/${id.split('/').map(encodeURIComponent).join('/')}`;
    const response = await visitHere(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`href="https://example.org/stargate${path}"`);
    expect(html).not.toContain(`/fact/${id}"`);
  },
);
