/** Every request that programs make of the site, right and wrong, and what each was answered. */
import { Hono } from 'hono';
import { mcpPath } from '../../../src/api/description/assistants.js';
import { createCommands } from '../../../src/commands/index.js';
import { createMcpHttpHandler } from '../../../src/mcp/httpHandler.js';
import { createLive } from '../../../src/util/live.js';
import { addApi } from '../../../src/web/api/api.js';
import { feedPath } from '../../../src/web/feed/feed.js';
import type { Env } from '../../../src/web/http/respond.js';
import { library, openSite, type Visit } from '../visit.js';

export const commands = createCommands(library.base);
const bot = createLive({ library, commands });
const fail = () => {
  throw new Error('broken');
};
const openMcp = (read = bot.read) =>
  createMcpHttpHandler({ bot: { ...bot, read }, publicUrl: null, onError: () => undefined });

export const { visit } = openSite({ mcp: openMcp() });
const sites: Visit[] = [
  visit,
  openSite({ guard: { cooldown: { consume: () => 1500 }, now: () => 0 } }).visit,
  openSite({ bot: { ...bot, read: fail } }).visit,
  openSite({ mcp: openMcp(fail) }).visit,
  openSite({ mcp: fail }).visit,
];

/** The addresses of the router that programs read, as the description spells them. */
export function listRoutes(): string[] {
  const app = new Hono<Env>();
  addApi(app, null);
  const routed = app.routes.map(({ path }) => path).filter((path) => !path.endsWith('*'));
  const spelt = routed.map((path) => path.replace(/:(\w+)/gu, '{$1}'));
  return [...spelt, ...commands.map(({ id }) => `/api/${id}`), feedPath, mcpPath];
}

export type Sent = RequestInit & { query?: string };

const reads: Sent[] = [
  {},
  { query: 'page=99&command=nothing' },
  { query: `q=${'a'.repeat(5000)}` },
  { headers: { 'if-none-match': '*' } },
  { method: 'DELETE' },
  { method: 'POST', body: 'a', headers: { 'content-length': '20000' } },
];

const usual = {
  host: 'localhost',
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};
export const post = (body: string, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  body,
  headers: { ...usual, ...headers },
});
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
const modern = (method: string, values: object = {}, more: Record<string, string> = {}) => {
  const meta = { protocolVersion: '2026-07-28', clientInfo: { name: 'x', version: '1' }, clientCapabilities: {} };
  const named = Object.entries(meta).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]);
  const params = { ...values, _meta: Object.fromEntries(named) };
  const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method, ...more };
  return post(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }), headers);
};

const calls: Sent[] = [
  post(list),
  post(`[${list},${list.replace('tools/list', 'nothing')}]`),
  modern('tools/list'),
  modern('tools/call', { name: 'ask', arguments: { question: 'Wie viele Jobs?' } }, { 'mcp-name': 'ask' }),
  modern('nothing'),
  post(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })),
  post('{'),
  post('[]'),
  post(list, { accept: 'application/json' }),
  post(list, { 'content-type': 'text/plain' }),
  post(list, { origin: 'https://other.example' }),
  post(list, { host: 'evil.example' }),
  post(list, { 'mcp-protocol-version': '1999' }),
  post(' '.repeat(110_000)),
  { headers: usual },
  { method: 'DELETE', headers: usual },
];

export interface Provoked {
  route: string;
  status: number;
  /** Without its parameters; empty where nothing is sent. */
  type: string;
  text: string;
}

/** `findSample` gives, by route, what is to be answered well. */
export async function provokeAll(findSample: (route: string) => Sent): Promise<Provoked[]> {
  const asked = listRoutes().flatMap((route) => {
    const sent = [...(route === mcpPath ? calls : reads), findSample(route)];
    return sites.flatMap((visitOne) => sent.map((each) => provoke(route, each, visitOne)));
  });
  return Promise.all(asked);
}

async function provoke(route: string, { query = '', ...init }: Sent, visitOne: Visit): Promise<Provoked> {
  const response = await visitOne(`${route.replace('{command}', 'nothing')}?${query}`, init);
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return { route, status: response.status, type, text: await response.text() };
}
