/** The HTTP door at its end: what is open is finished, nothing new is taken, and it takes five seconds at most. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import { it } from '../loopback/botTest.js';
import { ids } from '../loopback/payloads/ids.js';
import { createButtonPress, createChatInput, createGuildMessage } from '../loopback/payloads/payloads.js';
import { connectRawClient } from '../loopback/rawClient.js';
import { publicKeyHex, signBody } from '../loopback/signBody.js';
import { patience, type RunningProgram, startProgram } from '../support/startProgram.js';

const asked = JSON.stringify(createChatInput({ subcommand: 'funding' }));

async function openProgram(env: Record<string, string> = {}): Promise<{ program: RunningProgram; url: string }> {
  const program = startProgram([], { DISCORD_PUBLIC_KEY: publicKeyHex, PORT: '0', ...env });
  const answering = /Answering interactions at (http:\/\/[\d.:]+)\/interactions/;
  await program.waitForOutput(answering);
  return { program, url: answering.exec(program.readOutput())?.[1] ?? '' };
}

function formatHead(body: string): string {
  const headers = { host: 'localhost', ...signBody(body), 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /interactions HTTP/1.1\r\n${lines.join('')}\r\n`;
}

async function tellToStop(program: RunningProgram): Promise<number> {
  const toldMs = Date.now();
  program.kill('SIGTERM');
  await program.waitForOutput(/Ending at SIGTERM/);
  return toldMs;
}

describe.skipIf(process.platform === 'win32')('at SIGTERM', () => {
  it('an interaction that is half here is answered, and none after it on the same connection', async () => {
    const { program, url } = await openProgram();
    const client = await connectRawClient(url);
    client.write(formatHead(asked) + asked.slice(0, 100));
    await pause(500);
    await tellToStop(program);
    client.write(asked.slice(100));
    await pause(500);
    client.write(formatHead(asked) + asked);
    expect((await client.ended).match(/HTTP\/1\.1 200/g)).toHaveLength(1);
    expect(await program.end()).toBe(0);
  });

  it('supervisors hear that it is alive and takes nothing new', async () => {
    const { program, url } = await openProgram();
    for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(200);
    const clients = await Promise.all([connectRawClient(url), connectRawClient(url)]);
    for (const [index, path] of ['/healthz', '/readyz'].entries())
      clients[index]?.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n`);
    await pause(500);
    await tellToStop(program);
    for (const client of clients) client.write('\r\n');
    const [alive, ready] = await Promise.all(clients.map(({ ended }) => ended));
    expect(alive).toMatch(/^HTTP\/1\.1 200 /);
    expect(ready).toMatch(/^HTTP\/1\.1 503 /);
    expect(await program.end()).toBe(0);
  });

  it('a request that never ends and a deletion that hangs hold it up for five seconds together', async ({
    discord,
  }) => {
    discord.inject({ on: { method: 'DELETE', path: /./ }, times: 9, failure: { is: 'hanging', ms: 20_000 } });
    const { program, url } = await openProgram({ DISCORD_API_URL: discord.api });
    const [slow, pressing] = [await connectRawClient(url), await connectRawClient(url)];
    slow.write(formatHead(asked));
    const pressed = JSON.stringify(
      createButtonPress({ customId: `1|delete|${ids.user}`, message: createGuildMessage({ content: 'x' }) }),
    );
    pressing.write(formatHead(pressed) + pressed);
    await vi.waitFor(() => expect(discord.requests.some(({ method }) => method === 'DELETE')).toBe(true), patience);
    const toldMs = await tellToStop(program);
    expect(await program.end()).toBe(0);
    // one after the other, it would be ten
    expect(Date.now() - toldMs).toBeLessThan(9900);
    await Promise.all([slow.ended, pressing.ended]);
  });
});
