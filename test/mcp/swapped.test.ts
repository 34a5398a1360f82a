/** Data that is swapped while assistants are there: they are told, and get the new at once. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test, vi } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { createCommands } from '../../src/commands/index.js';
import { listen } from '../../src/http/listen.js';
import { createBase } from '../../src/knowledge/facts/base.js';
import { createMcpHttpHandler } from '../../src/mcp/httpHandler.js';
import { formatFactUri } from '../../src/mcp/uris.js';
import { createLive } from '../../src/util/live.js';
import { readShippedBase } from '../support/base.js';
import { copyData, glossed } from '../support/dataCopy.js';
import { main, patience } from '../support/startProgram.js';
import { library, openSite } from '../web/visit.js';

const gloss = 'A new gloss.';

/** Counts how often it is told that the list has changed. */
function createListener(mode: 'auto' | 'legacy') {
  const told = vi.fn();
  const listChanged = { resources: { autoRefresh: false, onChanged: told } };
  const options = { listChanged, versionNegotiation: { mode } };
  return { told, client: new Client({ name: 'test', version: '1' }, options) };
}

async function readGloss(client: Client): Promise<unknown> {
  const { structuredContent } = await client.callTool({ name: 'fact', arguments: { fact: glossed.fact } });
  const { contents } = await client.readResource({ uri: formatFactUri(glossed.fact) });
  const [read] = contents;
  const resource = read && 'text' in read ? JSON.parse(read.text) : null;
  const { answers } = structuredContent as { answers: { translation: string }[] };
  return [answers[0]?.translation, resource.answers[0].translation];
}

test.each(['auto', 'legacy'] as const)('on standard input, in revisions: %s', async (mode) => {
  const data = copyData();
  const { told, client } = createListener(mode);
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [main, 'mcp', '--data', data.folder] }),
  );
  expect(await readGloss(client)).toEqual([glossed.gloss, glossed.gloss]);
  data.change(glossed.file, glossed.gloss, gloss);
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), patience);
  expect(await readGloss(client)).toEqual([gloss, gloss]);
  await client.close();
  data.remove();
});

test('over HTTP, whoever listens', async () => {
  const live = createLive({ library, commands: createCommands(library.base) });
  const { visit } = openSite({
    bot: live,
    mcp: createMcpHttpHandler({ bot: live, publicUrl: null, onError: (error) => expect.fail(String(error)) }),
  });
  const site = await listen((request) => visit('/mcp', request), { host: '127.0.0.1', port: 0 });
  const { told, client } = createListener('auto');
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)));
  expect(await readGloss(client)).toEqual([glossed.gloss, glossed.gloss]);
  const shipped = readShippedBase();
  const facts = shipped.facts.map((fact) => (fact.id === glossed.fact ? { ...fact, en: gloss } : fact));
  const base = createBase({ ...shipped, facts }, 'another');
  live.swap({ library: buildLibrary(base), commands: createCommands(base) });
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), patience);
  expect(await readGloss(client)).toEqual([gloss, gloss]);
  await client.close();
  await site.close(0);
});
