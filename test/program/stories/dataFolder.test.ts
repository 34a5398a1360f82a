/** Which story a call speaks of: `--data`, else DATA_DIR, from the environment or .env, else the one that ships. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { publicKeyHex } from '../../loopback/signBody.js';
import { copyData, glossed } from '../../support/dataCopy.js';
import { expectNoTrace, parseAnswers, runProgram } from '../../support/runProgram.js';
import { main, startProgram } from '../../support/startProgram.js';

const least = fileURLToPath(new URL('../../fixtures/least', import.meta.url));
const ask = ['ask', 'Was kostet Stargate?', '--json'];
const isOfLeast = (out: string) => parseAnswers(out)[0]?.answers[0]?.fact.startsWith('blatt/') ?? false;

test('the folder of DATA_DIR answers, and that of --data before it', () => {
  expect(isOfLeast(runProgram(ask, { env: { DATA_DIR: least } }).out)).toBe(true);
  expect(isOfLeast(runProgram(ask, { env: { DATA_DIR: '' } }).out)).toBe(false);
  const both = runProgram([...ask, '--data', least], { env: { DATA_DIR: '/nowhere' } });
  expect(isOfLeast(both.out)).toBe(true);
});

test('.env names it as well, for every verb', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'stargate-env-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, '.env'), `DATA_DIR=${least}\n`);
  const run = (args: string[]) =>
    spawnSync(process.execPath, [main, ...args], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' });
  expect(isOfLeast(run(ask).stdout)).toBe(true);
  expect(run(['check']).stdout).toMatch(/in order: \d facts, 1 sources/);
});

test('a door that stays open serves it', async () => {
  const program = startProgram([], { DATA_DIR: least, WEB_PORT: '0' });
  await program.waitForOutput(/The web page is at \S+/);
  const [, url] = /is at (http:[^\s"]+)/.exec(program.readOutput()) ?? [];
  expect(await (await fetch(`${url}/sources`)).text()).toContain('Blatt');
  program.kill('SIGTERM');
  expect(await program.end()).toBe(0);
});

test.each([
  [1, ['ask', 'Wer?', '--data', '/nowhere'], {}, /no folder \/nowhere; .*create \/nowhere/],
  [1, ['import', 'x.txt', '--data', '/nowhere'], {}, /no folder \/nowhere; .*create/],
  [78, ['ask', 'Wer?'], { DATA_DIR: '/nowhere' }, /^DATA_DIR should be .*create DIR/],
  [78, [], { DATA_DIR: '/nowhere', DISCORD_PUBLIC_KEY: publicKeyHex }, /^DATA_DIR should be .*create DIR/],
])('one that is not there ends with %d and one line that names the way out: %j %j', (code, args, env, says) => {
  const ran = runProgram(args, { env });
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.err).toMatch(says);
  expect(ran.err).toMatch(/^[^\n]+\n$/);
  expectNoTrace(ran);
});

test('the locked quotes of any folder are held, however it is named', () => {
  const data = copyData();
  onTestFinished(data.remove);
  data.change(glossed.file, 'Dollar', 'Taler');
  const ran = runProgram(ask, { env: { DATA_DIR: data.folder } });
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('not the one that was compared with the article');
});
