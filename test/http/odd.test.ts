/** Requests that are spelt oddly, and places to listen at: what passed once passes on. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/http/listen.js';
import { connectRawClient } from '../loopback/rawClient.js';
import { openSite } from '../web/visit.js';

const handler = ({ url }: Request) => new Response(new URL(url).pathname);

async function openPort(host: string): Promise<string> {
  const { url, close } = await listen(handler, { host, port: 0 });
  onTestFinished(() => close(0));
  return url;
}

test('a host with a path in it is refused', async () => {
  const client = await connectRawClient(await openPort('127.0.0.1'));
  client.write('GET / HTTP/1.1\r\nhost: localhost/?key=value\r\nconnection: close\r\n\r\n');
  expect(await client.ended).toMatch(/^HTTP\/1\.1 400 /);
});

test.each(['::', '::1'])('HOST=%s answers over IPv6', async (host) => {
  const url = await openPort(host);
  expect(await (await fetch(`http://[::1]:${new URL(url).port}/x`)).text()).toBe('/x');
});

describe('a % in the address is no fault', () => {
  const { visit } = openSite();
  test.each(['/?q=100%', '/?q=%', '/?q=Musk+Geld', '/?q=Musk%20Geld'])('%s', async (path) => {
    expect((await visit(path)).status).toBe(200);
  });

  test('nor a slash of a fact’s path that is encoded', async () => {
    expect((await visit('/fact/t-online-2025-01-23%2Fsoftbank-forty-percent')).status).toBe(200);
  });
});
