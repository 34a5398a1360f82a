/** What a worker keeps of who asked, and for how long; and what it says where a variable is wrong. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { bundleWorker, folder } from '../../edge/bundle.js';
import { createChatInput } from '../loopback/payloads/payloads.js';
import { publicKeyHex, signBody } from '../loopback/signBody.js';
import { serveWorker } from '../support/edge/serveWorker.js';
import { patience } from '../support/startProgram.js';

beforeAll(async () => {
  await bundleWorker();
}, 60_000);

/** Goes before the worker's own code: it tells when an id comes into a map, and when it goes. */
const telling = `globalThis.Map = class extends Map {
  set(key, value) {
    if (/^\\d{17,}$/.test(key)) console.log('keeps ' + key);
    return super.set(key, value);
  }
  delete(key) {
    if (/^\\d{17,}$/.test(key) && super.has(key)) console.log('forgets ' + key);
    return super.delete(key);
  }
};
`;

function createTellingWorker(): string {
  const place = mkdtempSync(join(tmpdir(), 'stargate-telling-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  copyFileSync(join(folder, 'library.bin'), join(place, 'library.bin'));
  writeFileSync(join(place, 'worker.js'), telling + readFileSync(join(folder, 'worker.js'), 'utf8'));
  return place;
}

test('an id leaves memory after ten seconds, though nobody comes again', async () => {
  const { url, readOutput, stop } = await serveWorker(createTellingWorker(), { DISCORD_PUBLIC_KEY: publicKeyHex });
  onTestFinished(stop);
  const userId = '1300000000000777777';
  const body = JSON.stringify(createChatInput({ subcommand: 'help', userId }));
  const response = await fetch(`${url}/interactions`, { method: 'POST', headers: signBody(body), body });
  expect(response.status).toBe(200);
  await response.text();
  await vi.waitFor(() => expect(readOutput()).toContain(`keeps ${userId}`), patience);
  await vi.waitFor(() => expect(readOutput()).toContain(`forgets ${userId}`), patience);
});

test.each([
  ['DISCORD_PUBLIC_KEY', { DISCORD_PUBLIC_KEY: 'f'.repeat(63) }],
  ['PUBLIC_URL', { DISCORD_PUBLIC_KEY: publicKeyHex, PUBLIC_URL: 'stargate.example' }],
  ['REPORT_URL', { DISCORD_PUBLIC_KEY: publicKeyHex, REPORT_URL: 'nowhere' }],
  ['DISCORD_API_URL', { DISCORD_PUBLIC_KEY: publicKeyHex, DISCORD_API_URL: 'http://x.example/' }],
])(
  'a wrong %s is named, and never repeated',
  async (name, vars) => {
    const { url, readOutput, stop } = await serveWorker(folder, vars);
    onTestFinished(stop);
    const response = await fetch(`${url}/interactions`, { method: 'POST' });
    const text = await response.text();
    expect([response.status, text.startsWith(`${name} should be `)]).toEqual([503, true]);
    expect(text + readOutput()).not.toContain('f'.repeat(63));
    expect(readOutput()).toContain(`${name} should be `);
  },
  30_000,
);
