/** The site as its handler, without a port: what a request gets. */

import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Bot } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import { createLive, type Swappable } from '../../src/util/live.js';
import { readAssets } from '../../src/web/http/assets.js';
import { createSite, type SiteOptions } from '../../src/web/site.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { conversation } from '../loopback/conversation.js';

export const { library } = conversation;
export const assets = readAssets(fileURLToPath(new URL('../../public', import.meta.url)));

export type Visit = (path: string, init?: RequestInit, address?: string) => Promise<Response>;

export interface Site {
  visit: Visit;
  live: Swappable<Bot>;
  logged: string[];
}

export function openSite(options: Partial<SiteOptions> = {}): Site {
  const live = createLive<Bot>({ library, commands: createCommands(library.base) });
  const logged: string[] = [];
  const guard = { cooldown: null, now: () => 0 };
  const site = createSite({
    bot: live,
    assets,
    publicUrl: null,
    links: noOperatorLinks,
    guard,
    log: { error: (line) => logged.push(line) },
    ...options,
  });
  const visit: Visit = async (path, init = {}, address = '203.0.113.7') =>
    site(new Request(`http://stargate.test${path}`, init), { address });
  return { visit, live, logged };
}

/** The addresses of every page that there is, in both languages. */
export function listAllPaths(): string[] {
  const { topics, entities, matters, facts, sources } = library.base;
  const lists = ['/', '/new', '/who', '/compare', '/timeline', '/sources', '/about', '/privacy'];
  const paths = [
    ...lists,
    ...topics.flatMap(({ id }) => [`/topic/${id}`, `/timeline?topic=${id}`]),
    ...entities.map(({ id }) => `/who/${id}`),
    ...matters.map(({ id }) => `/compare/${id}`),
    ...sources.map(({ id }) => `/sources/${id}`),
    ...facts.map(({ id }) => `/fact/${id}`),
  ];
  return paths.flatMap((path) =>
    ['de', 'en'].map((language) => `${path}${path.includes('?') ? '&' : '?'}language=${language}`),
  );
}

/** The text of a page as a reader sees it. */
export function readText(html: string): string {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');
}

/** The sentences of a list on all its pages, in its order. */
export async function readQuotes(visit: Visit, path: string): Promise<string[]> {
  const quotes: string[] = [];
  for (let number = 1; ; number += 1) {
    const response = await visit(`${path}${path.includes('?') ? '&' : '?'}page=${number}`);
    if (response.status === 404) return quotes;
    const { document } = parseHTML(await response.text());
    quotes.push(...Array.from(document.querySelectorAll('article q')).map(({ textContent }) => textContent ?? ''));
  }
}
