/** Assistants, by the client that they use: over HTTP and on standard input, they get what /api sends, and sentences to cite. */
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema } from '../../src/answers/answerSchema.js';
import { toolNames } from '../../src/mcp/server.js';
import { formatFactUri, formatSourceUri } from '../../src/mcp/uris.js';
import { pickWording } from '../../src/wording/wordingFor.js';
import { type RunningSite, startSite } from '../support/startSite.js';
import { library, openSite } from '../web/visit.js';

const { visit } = openSite();
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
let site: RunningSite;

beforeAll(async () => {
  site = await startSite(library);
});
afterAll(() => site.stop());

const ways = {
  'over HTTP': () => new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)),
  'on standard input': () => new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] }),
};

const calls: [tool: (typeof toolNames)[number], values: Record<string, string>][] = [
  ['ask', { question: 'Wie viel Geld hat Softbank laut Musk gesichert?' }],
  ['ask', { question: 'How old is Larry Ellison?', language: 'en' }],
  ['ask', { question: 'Was sagte Angela Merkel zu Stargate?' }],
  ['said', { words: 'großartig für das Land' }],
  ['who', { person: 'Sam Altman', about: 'Geld' }],
  ['compare', { matter: 'softbank.money-per-musk' }],
  ['fact', { fact: 't-online-2025-01-23/nadella-80-billion' }],
  ['sources', {}],
  ['new', { since: '2026-11-28' }],
];

describe.each(Object.entries(ways))('%s', (_, createTransport) => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1' });
    await client.connect(createTransport());
  });
  afterAll(() => client.close());

  test('the tools are read-only, and the instructions tell how to cite', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(toolNames);
    for (const { annotations, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.properties).toHaveProperty('answers');
    }
    expect(client.getInstructions()).toBe(pickWording('en').mcp.instructions('Stargate'));
  });

  test.each(calls)('%s %j is what /api sends, and each sentence stands in it word for word', async (tool, values) => {
    const { structuredContent, content, isError } = await client.callTool({ name: tool, arguments: values });
    expect(isError ?? false).toBe(false);
    const api = await (await visit(`/api/${tool}?${new URLSearchParams(values)}`)).json();
    const { elapsedMs: _, ...here } = answerSchema.parse(structuredContent);
    const { elapsedMs: __, ...there } = answerSchema.parse(api);
    expect(here).toEqual(there);
    const texts = (content as { type: string; text?: string; uri?: string }[]).map(({ text, uri }) => text ?? uri);
    for (const { fact, quote } of here.answers) {
      expect(texts.some((text) => text?.includes(`„${quote}“`) && text.includes(fact))).toBe(true);
      expect(texts).toContain(formatFactUri(fact));
    }
    const language = here.language;
    if (here.kind === 'unknown') expect(texts.at(-1)).toContain(pickWording(language).mcp.citeNothing);
    if (here.unsaid !== null) expect(texts.at(-1)).toContain(here.unsaid);
  });

  test('a wrong call says so', async () => {
    for (const values of [{}, { question: 7 }, { question: 'x'.repeat(400) }, { question: 'a', more: 'b' }])
      expect(await client.callTool({ name: 'ask', arguments: values })).toMatchObject({ isError: true });
  });

  test('every fact and article is a resource, a page at a time, and completed by its id', async () => {
    const { resources, nextCursor } = await client.request({ method: 'resources/list', params: {} });
    expect([resources.length, nextCursor]).toEqual([100, '100']);
    const [{ id } = { id: '' }] = library.base.facts;
    const { contents } = await client.readResource({ uri: formatFactUri(id) });
    const text = contents[0] && 'text' in contents[0] ? contents[0].text : '{}';
    expect(JSON.parse(text)).toMatchObject({ command: 'fact', answers: [{ fact: id }] });
    const source = await client.readResource({ uri: formatSourceUri('t3n-2025-07') });
    expect(JSON.stringify(source)).toContain('t3n-2025-07/announced-on-21-january');
    await expect(client.readResource({ uri: formatFactUri('nobody/none') })).rejects.toThrow();
    const ref = { type: 'ref/resource' as const, uri: 'story://fact/{id}' };
    const { completion } = await client.complete({ ref, argument: { name: 'id', value: 'nadella-80' } });
    expect(completion.values).toEqual(['t-online-2025-01-23/nadella-80-billion']);
  });
});

describe('the address', () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const post = (more: Record<string, string> = {}, sent = body) =>
    fetch(`${site.url}/mcp`, { method: 'POST', body: sent, headers: { ...headers, ...more } });

  test('refuses the pages of other sites', async () => {
    expect((await post()).status).toBe(200);
    expect((await post({ origin: 'http://localhost:3000' })).status).toBe(200);
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    const { visit: asOther } = openSite({ mcp: null });
    expect((await asOther('/mcp', { method: 'POST', body, headers })).status).toBe(405);
  });

  test('takes no more than is read, and writes nowhere else', async () => {
    expect((await post({}, body.padEnd(110_000, ' '))).status).toBe(413);
    expect((await fetch(`${site.url}/api/ask`, { method: 'POST', body, headers })).status).toBe(405);
    expect((await fetch(`${site.url}/mcp`)).status).toBe(405);
  });
});
