/** Assistants with the older client, which speaks the older revisions alone: the same answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema } from '../../src/answers/answerSchema.js';
import { toolNames } from '../../src/mcp/server.js';
import { formatFactUri } from '../../src/mcp/uris.js';
import { main } from '../support/startProgram.js';
import { library } from '../web/visit.js';
import { loadOldClient, type OldClient, type OldClientPackage } from './loadOldClient.js';
import { askApi, calls, type McpPlaces, startPlaces } from './places.js';

let [places, old]: [McpPlaces?, OldClientPackage?] = [];

beforeAll(async () => {
  [places, old] = await Promise.all([startPlaces(), loadOldClient()]);
}, 180_000);
afterAll(() => places?.stop());

const ways = {
  'over HTTP': (from: McpPlaces, { openHttp }: OldClientPackage) => openHttp(from.node),
  'at the edge': (from: McpPlaces, { openHttp }: OldClientPackage) => openHttp(from.workerd),
  'on standard input': (_: McpPlaces, { openStdio }: OldClientPackage) => openStdio([main, 'mcp']),
};

describe.each(Object.entries(ways))('%s', (_, open) => {
  let client: OldClient;
  beforeAll(async () => {
    if (places && old) client = await open(places, old);
  });
  afterAll(() => client.close());

  test('all tools are there', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(toolNames);
  });

  test.each(calls)('%s %j is what /api sends', async (tool, values) => {
    const { structuredContent } = await client.callTool({ name: tool, arguments: values });
    const { elapsedMs: _, ...here } = answerSchema.parse(structuredContent);
    expect(here).toEqual(await askApi(tool, values));
  });

  test('a wrong call says so', async () => {
    expect(await client.callTool({ name: 'ask', arguments: {} })).toMatchObject({ isError: true });
  });

  test('every fact is a resource', async () => {
    expect((await client.listResources()).resources).toHaveLength(100);
    const [{ id } = { id: '' }] = library.base.facts;
    const { contents } = await client.readResource({ uri: formatFactUri(id) });
    expect(JSON.parse(contents[0]?.text ?? '{}')).toMatchObject({ command: 'fact', answers: [{ fact: id }] });
  });
});
