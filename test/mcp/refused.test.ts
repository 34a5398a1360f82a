/** What /mcp refuses: other sites' pages, other hosts, too much, too often. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { createMcpHttpHandler } from '../../src/mcp/httpHandler.js';
import { createLive } from '../../src/util/live.js';
import { createRateLimiter } from '../../src/util/rateLimiter.js';
import { type RunningSite, startSite } from '../support/startSite.js';
import { library, openSite } from '../web/visit.js';

const publicUrl = 'https://stargate.example';
const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
let site: RunningSite;

beforeAll(async () => {
  site = await startSite(library, publicUrl);
});
afterAll(() => site.stop());

// fetch writes the host itself
function post(more: Record<string, string> = {}, sent = body): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site.url}/mcp`, { method: 'POST', headers: { ...headers, ...more } }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.on('error', reject).end(sent);
  });
}

test.each([
  [200, {}],
  [200, { origin: 'http://localhost:3000' }],
  [200, { origin: publicUrl, host: 'stargate.example' }],
  [403, { origin: 'https://evil.example' }],
  [403, { origin: 'https://stargate.example.evil.example' }],
  [403, { origin: 'null' }],
  [403, { host: 'evil.example' }],
  [403, { host: 'localhost.evil.example:80' }],
])('%i for %j', async (status, more) => {
  expect(await post(more)).toBe(status);
});

test('a body may have 100 kB, whether its length is declared or not', async () => {
  expect(await post({}, body.padEnd(100_000))).toBe(200);
  expect(await post({}, body.padEnd(100_001))).toBe(413);
  expect(await post({ 'transfer-encoding': 'chunked' }, body.padEnd(100_001))).toBe(413);
});

test('nothing else can be written to', async () => {
  for (const path of ['/api/ask', '/feed.atom', '/', '/new'])
    expect((await fetch(`${site.url}${path}`, { method: 'POST', body, headers })).status).toBe(405);
  expect((await fetch(`${site.url}/mcp`)).status).toBe(405);
  const { visit: asOther } = openSite({ mcp: null });
  expect((await asOther('/mcp', { method: 'POST', body, headers })).status).toBe(405);
});

test('whoever asks too often is refused there as elsewhere, and all that they ask counts', async () => {
  const bot = createLive({ library, commands: createCommands(library.base) });
  const { visit } = openSite({
    bot,
    guard: { cooldown: createRateLimiter({ maxRequests: 3, windowMs: 60_000 }), now: () => 0 },
    mcp: createMcpHttpHandler({ bot, publicUrl: null, onError: (error) => expect.fail(String(error)) }),
  });
  const ask = async (address?: string) =>
    (await visit('/mcp', { method: 'POST', body, headers: { ...headers, host: 'localhost' } }, address)).status;
  expect([await ask(), (await visit('/api/help')).status, await ask()]).toEqual([200, 200, 200]);
  expect([await ask(), (await visit('/api/help')).status]).toEqual([429, 429]);
  expect(await ask('203.0.113.8')).toBe(200);
});
