/** Too much, too slow, or gone in the middle: no client holds a connection for long. */
import { describe, expect, test } from 'vitest';
import { it, openHttpDoor } from '../../loopback/httpDoor.js';
import { connectRawClient } from '../../loopback/rawClient.js';
import { signBody } from '../../loopback/signBody.js';

const megabyte = 'x'.repeat(1024 * 1024);

function formatHeaders(body: string | null): string {
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return Object.entries({ host: 'localhost', ...signBody(body ?? ''), ...length })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}

describe('a body of 10 MB', () => {
  it('is refused by the length that it says, and not read', async ({ door }) => {
    const client = await connectRawClient(door.url);
    client.write(`POST /interactions HTTP/1.1\r\n${formatHeaders(null)}content-length: 10485760\r\n\r\n`);
    expect(await client.ended).toMatch(/^HTTP\/1\.1 413 .*\r\n\r\nThe body is larger than 262144 bytes\.\n$/s);
  });

  it('is refused as soon as it is too much, where it says no length', async ({ door }) => {
    const client = await connectRawClient(door.url);
    client.write(`POST /interactions HTTP/1.1\r\n${formatHeaders(null)}transfer-encoding: chunked\r\n\r\n`);
    const taken = await client.flood(`100000\r\n${megabyte}\r\n`);
    expect(taken).toBeLessThan(80 * 1024 * 1024);
    expect(await client.ended).toMatch(/^(?:HTTP\/1\.1 413 |$)/);
  });

  it('sent whole meets 413 or a closed connection, and the next one is answered', async ({ door }) => {
    const status = await door.post(megabyte.repeat(10)).then(
      (response) => response.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(status);
    expect((await door.post(`{"type":1,"x":"${'x'.repeat(250_000)}"}`)).status).toBe(200);
    expect((await door.post(`{"type":1,"x":"${'x'.repeat(263_000)}"}`)).status).toBe(413);
  });
});

it('HTTP/1.0 needs no name of a host', async ({ door }) => {
  const client = await connectRawClient(door.url);
  client.write('GET /nowhere HTTP/1.0\r\n\r\n');
  expect(await client.ended).toMatch(/^HTTP\/1\.1 404 /);
});

describe('who sends slowly', () => {
  const patience = { headersTimeout: 150, requestTimeout: 250, keepAliveTimeout: 150, connectionsCheckingInterval: 50 };
  const body = JSON.stringify({ type: 1 });
  const slow: [string, string, string][] = [
    ['headers that never end', 'POST /interactions HTTP/1.1\r\nhost: x\r\n', ''],
    ['headers in drops', 'POST /interactions HTTP/1.1\r\n', 'x-drop: 1\r\n'],
    ['a body that never comes', `POST /interactions HTTP/1.1\r\n${formatHeaders(body)}\r\n`, ''],
    ['a body in drops', `POST /interactions HTTP/1.1\r\n${formatHeaders(' '.repeat(1000))}\r\n`, ' '],
  ];

  test.concurrent.each(slow)('is let go: %s', async (_, begin, drop) => {
    const door = await openHttpDoor({ patience });
    const client = await connectRawClient(door.url);
    client.write(begin);
    const dripping = setInterval(() => drop !== '' && client.write(drop), 40);
    expect(await client.ended).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
    clearInterval(dripping);
    expect((await door.post(body)).status).toBe(200);
    await door.stop();
  });

  test('is let go too after an answer', async () => {
    const door = await openHttpDoor({ patience });
    const client = await connectRawClient(door.url);
    client.write(`POST /interactions HTTP/1.1\r\n${formatHeaders(body)}\r\n${body}`);
    expect(await client.ended).toMatch(/^HTTP\/1\.1 200 .*\{"type":1\}/s);
    await door.stop();
  });

  it('and who goes away in the middle disturbs nobody', async ({ door }) => {
    for (let index = 0; index < 20; index += 1) {
      const client = await connectRawClient(door.url);
      client.write(`POST /interactions HTTP/1.1\r\n${formatHeaders(' '.repeat(1000))}\r\n  `);
      client.leave();
    }
    expect((await door.post(body)).status).toBe(200);
  });
});
