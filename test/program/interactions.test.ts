/** The built program with a public key: it answers over HTTP, ends on a signal, and says what is wrong with its port. */
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { createChatInput } from '../loopback/payloads/payloads.js';
import { readContent, readReply } from '../loopback/replies.js';
import { publicKeyHex, signBody } from '../loopback/signBody.js';
import { startProgram } from '../support/startProgram.js';

const DISCORD_PUBLIC_KEY = publicKeyHex;
const answering = /Answering interactions at (http:\/\/127\.0\.0\.1:\d+\/interactions)\./;

/** What the lines of the log say. */
function parseLines(said: string): string[] {
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).msg);
}

test('answers at the address that its log names, until SIGTERM', async () => {
  const program = startProgram([], { DISCORD_PUBLIC_KEY, PORT: '0' });
  await program.waitForOutput(answering);
  const [, url = ''] = answering.exec(program.readOutput()) ?? [];
  const body = JSON.stringify(createChatInput({ subcommand: 'funding' }));
  const reply = await readReply(await fetch(url, { method: 'POST', headers: signBody(body), body }));
  expect(readContent(reply)).toContain('Milliarden');
  program.kill('SIGTERM');
  expect(await program.end()).toBe(0);
  expect(parseLines(program.readOutput())).toEqual([
    expect.stringMatching(answering),
    expect.stringMatching(/^Ending at SIGTERM/),
  ]);
});

test('a token beside the key opens no gateway', async () => {
  const DISCORD_TOKEN = 'loopback-application-id.nobody.loopback-signature-of-nobody';
  const program = startProgram([], {
    DISCORD_PUBLIC_KEY,
    DISCORD_TOKEN,
    DISCORD_API_URL: 'http://127.0.0.1:9',
    PORT: '0',
  });
  await program.waitForOutput(answering);
  program.kill('SIGINT');
  expect(await program.end()).toBe(0);
  expect(program.readOutput()).not.toMatch(/log in|gateway/i);
});

test('a port that is taken is one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const program = startProgram([], { DISCORD_PUBLIC_KEY, PORT: String(port) });
  expect(await program.end()).toBe(1);
  expect(parseLines(program.readOutput())).toEqual([
    `Port ${port} is taken by another program. End that one, or set PORT to another number.`,
  ]);
  other.close();
});

test('an address that this machine has not is one clear line', async () => {
  const program = startProgram([], { DISCORD_PUBLIC_KEY, HOST: '192.0.2.1' });
  expect(await program.end()).toBe(1);
  expect(parseLines(program.readOutput())).toEqual([
    expect.stringMatching(/^192\.0\.2\.1 is no address of this machine\. Set HOST to /),
  ]);
});

test.each([
  [{ PORT: '70000' }, /^PORT should be a number from 0 to 65535/],
  [{ PORT: 'http' }, /^PORT should be /],
  [{ DISCORD_PUBLIC_KEY: 'abc' }, /^DISCORD_PUBLIC_KEY should be 64 digits/],
])('%o is one clear line, and no reason to try again', async (env, says) => {
  const program = startProgram([], { DISCORD_PUBLIC_KEY, ...env });
  expect(await program.end()).toBe(78);
  expect(program.readOutput()).toMatch(says);
  expect(program.readOutput().trim().split('\n')).toHaveLength(1);
});
