/** What fails within is told to the log alone: an assistant gets a fixed line. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { createMcpHttpHandler } from '../../src/mcp/httpHandler.js';
import { formatFactUri } from '../../src/mcp/uris.js';
import { createLive } from '../../src/util/live.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library } from '../web/visit.js';

const secret = 'ENOENT: no such file, open /srv/stargate/data/entities.json';
const { failed } = pickWording('en').mcp;

async function openFailing() {
  const errors: unknown[] = [];
  const commands = createCommands(library.base).map((command) => ({
    ...command,
    run: () => {
      throw new Error(secret);
    },
  }));
  const handler = createMcpHttpHandler({
    bot: createLive({ library, commands }),
    publicUrl: null,
    onError: (error) => errors.push(error),
  });
  const fetchHere = (url: string | URL, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    headers.set('host', 'localhost');
    return handler(new Request(url, { ...init, headers }));
  };
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch: fetchHere }));
  return { client, errors };
}

test('a tool', async () => {
  const { client, errors } = await openFailing();
  const answer = await client.callTool({ name: 'ask', arguments: { question: 'Wer zahlt?' } }).catch(String);
  expect(JSON.stringify(answer)).toContain(failed);
  expect(JSON.stringify(answer)).not.toContain('ENOENT');
  expect(errors).toEqual([new Error(secret)]);
});

test('a resource', async () => {
  const { client, errors } = await openFailing();
  const [{ id } = { id: '' }] = library.base.facts;
  const failure = await client.readResource({ uri: formatFactUri(id) }).catch(String);
  expect(failure).toContain(failed);
  expect(failure).not.toContain('ENOENT');
  expect(errors).toEqual([new Error(secret)]);
});

test('an address with a broken escape is no resource, and no failure', async () => {
  const { client, errors } = await openFailing();
  await expect(client.readResource({ uri: 'story://fact/%E0%A4%A' })).rejects.not.toThrow(failed);
  expect(errors).toEqual([]);
});
