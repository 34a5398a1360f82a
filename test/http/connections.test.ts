/** One connection cannot take more than its share: requests without waiting, answers that nobody takes. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Handler, type ListenOptions, listen } from '../../src/http/listen.js';
import { connectRawClient } from '../loopback/rawClient.js';
import { patience } from '../support/startProgram.js';

/** More than the system keeps for a reader. */
const page = 'x'.repeat(20_000_000);
const request = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n';

async function openPort(handler: Handler, options: Partial<ListenOptions> = {}): Promise<string> {
  const { url, close } = await listen(handler, { host: '127.0.0.1', port: 0, ...options });
  onTestFinished(() => close(0));
  return url;
}

/** Counts what is in work at the same time, and in all. */
function createCounter(workMs = 20) {
  const counts = { now: 0, most: 0, all: 0 };
  const handler: Handler = async () => {
    counts.now += 1;
    counts.all += 1;
    counts.most = Math.max(counts.most, counts.now);
    await pause(workMs);
    counts.now -= 1;
    return new Response(`answer ${counts.all}`);
  };
  return { counts, handler };
}

describe('requests that wait for no answer', () => {
  test('four are answered in their order, one after the other, and the connection goes on', async () => {
    const { counts, handler } = createCounter();
    const client = await connectRawClient(await openPort(handler));
    client.write(request.repeat(4));
    await vi.waitFor(() => expect([counts.all, counts.now]).toEqual([4, 0]), patience);
    client.write(request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
    const answers = (await client.ended).match(/answer \d/g);
    expect(answers).toEqual(['answer 1', 'answer 2', 'answer 3', 'answer 4', 'answer 5']);
    expect(counts.most).toBe(1);
  });

  test('a fifth ends the connection, and nothing is worked out for any that came with it', async () => {
    const { counts, handler } = createCounter();
    const url = await openPort(handler);
    const client = await connectRawClient(url);
    client.write(request.repeat(1800));
    expect(await client.ended).toBe('');
    expect(counts.all).toBe(0);
    expect((await fetch(url)).status).toBe(200);
  });

  test('a fifth while the others are in work ends it too', async () => {
    const { counts, handler } = createCounter(1500);
    const client = await connectRawClient(await openPort(handler));
    client.write(request.repeat(4));
    await pause(300);
    client.write(request);
    await client.ended;
    await pause(2000);
    expect(counts.all).toBe(1);
  });

  test('bodies of requests that wait are read when it is their turn', async () => {
    const client = await connectRawClient(await openPort(async (each) => new Response(await each.text())));
    const posts = ['one', 'two', 'three'].map(
      (body) => `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    client.write(posts.join('').replace(/three$/, 'th'));
    await pause(300);
    client.write('ree');
    await pause(1000);
    client.leave();
    expect((await client.ended).match(/^(?:one|two|three)/gm)).toEqual(['one', 'two', 'three']);
  });
});

test('a reader that takes nothing is sent away, and one that takes a little is not', async () => {
  const url = await openPort(() => new Response(page), { timeouts: { idleTimeout: 1500 } });
  const idle = await connectRawClient(url);
  idle.stopReading();
  idle.write(request);
  await pause(6000);
  idle.goOn();
  expect((await idle.ended).length).toBeLessThan(page.length);
  const slow = await connectRawClient(url);
  slow.write(request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
  for (let round = 0; round < 20; round += 1) {
    slow.stopReading();
    await pause(100);
    slow.goOn();
    await pause(5);
  }
  expect((await slow.ended).length).toBeGreaterThan(page.length);
});

test('what a handler throws is an empty 500, and told to whoever runs it', async () => {
  const thrown: unknown[] = [];
  const url = await openPort(
    () => {
      throw new RangeError('of ours');
    },
    { onError: (error) => void thrown.push(error) },
  );
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, '']);
  expect(thrown).toEqual([expect.any(RangeError)]);
});
