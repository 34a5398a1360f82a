/** The HTTP door, told to end: what is open is finished, nobody gets anything new, and it takes five seconds at most. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import { it } from '../loopback/botTest.js';
import { ids } from '../loopback/payloads/ids.js';
import { button, chatInput, guildMessage } from '../loopback/payloads/payloads.js';
import { rawClient } from '../loopback/rawClient.js';
import { publicKeyHex, signed } from '../loopback/signing.js';
import { type RunningProgram, startProgram } from '../support/running.js';

const asked = JSON.stringify(chatInput({ subcommand: 'funding' }));

async function opened(env: Record<string, string> = {}): Promise<{ program: RunningProgram; url: string }> {
  const program = startProgram([], { DISCORD_PUBLIC_KEY: publicKeyHex, PORT: '0', ...env });
  const answering = /Answering interactions at (http:\/\/[\d.:]+)\/interactions/;
  await program.waitForOutput(answering);
  return { program, url: answering.exec(program.readOutput())?.[1] ?? '' };
}

function headOf(body: string): string {
  const headers = { host: 'localhost', ...signed(body), 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /interactions HTTP/1.1\r\n${lines.join('')}\r\n`;
}

async function told(program: RunningProgram): Promise<number> {
  const at = Date.now();
  program.kill('SIGTERM');
  await program.waitForOutput(/Ending at SIGTERM/);
  return at;
}

describe.skipIf(process.platform === 'win32')('at SIGTERM', () => {
  it('an interaction that is half here is answered, and none after it on the same connection', async () => {
    const { program, url } = await opened();
    const client = await rawClient(url);
    client.write(headOf(asked) + asked.slice(0, 100));
    await pause(100);
    const at = await told(program);
    client.write(asked.slice(100));
    await pause(500);
    client.write(headOf(asked) + asked);
    expect((await client.ended).match(/HTTP\/1\.1 200/g)).toHaveLength(1);
    expect(await program.end()).toBe(0);
    expect(Date.now() - at).toBeLessThan(3000);
  });

  it('supervisors hear that it is alive and takes nothing new', async () => {
    const { program, url } = await opened();
    for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(200);
    const clients = await Promise.all([rawClient(url), rawClient(url)]);
    for (const [at, path] of ['/healthz', '/readyz'].entries())
      clients[at]?.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n`);
    await pause(100);
    await told(program);
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
    const { program, url } = await opened({ DISCORD_API_URL: discord.api });
    const [slow, pressing] = [await rawClient(url), await rawClient(url)];
    slow.write(headOf(asked));
    const pressed = JSON.stringify(
      button({ customId: `1|delete|${ids.user}`, message: guildMessage({ content: 'x' }) }),
    );
    pressing.write(headOf(pressed) + pressed);
    await vi.waitFor(() => expect(discord.requests.some(({ method }) => method === 'DELETE')).toBe(true));
    const at = await told(program);
    expect(await program.end()).toBe(0);
    expect(Date.now() - at).toBeLessThan(7000);
    await Promise.all([slow.ended, pressing.ended]);
  });
});
