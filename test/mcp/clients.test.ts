/** Assistants, by the client that they use: over HTTP and on standard input, they get what /api sends, and sentences to cite. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema } from '../../src/answers/answerSchema.js';
import { toolNames } from '../../src/mcp/server.js';
import { formatFactUri, formatSourceUri } from '../../src/mcp/uris.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { main } from '../support/startProgram.js';
import { library } from '../web/visit.js';
import { askApi, calls, type McpPlaces, startPlaces } from './places.js';

let places: McpPlaces;

beforeAll(async () => {
  places = await startPlaces();
});
afterAll(() => places.stop());

const ways = {
  'over HTTP': () => new StreamableHTTPClientTransport(places.node),
  'at the edge': () => new StreamableHTTPClientTransport(places.workerd),
  'on standard input': () => new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'] }),
};

describe.each(Object.entries(ways))('%s', (_, createTransport) => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
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
    const { elapsedMs: _, ...here } = answerSchema.parse(structuredContent);
    expect(here).toEqual(await askApi(tool, values));
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
