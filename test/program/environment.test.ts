/** What the system hands to the program: files of settings, places to write to, links in place of files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyData } from '../support/dataCopy.js';
import { main } from '../support/startProgram.js';

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stargate-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function runShell(command: string, { cwd = createFolder(), input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    cwd,
    input,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NODE: process.execPath, MAIN: main },
    encoding: 'utf8',
    timeout: 25_000,
  });
  return { code: status, out: stdout, err: stderr };
}

const questions = 'Wer zahlt das Geld?\n'.repeat(40);

describe('an answer that cannot be written is one line, and ends with 1', () => {
  test.skipIf(process.platform !== 'linux').each([
    ['a full disk', '"$NODE" "$MAIN" ask --json > /dev/full', 'ENOSPC'],
    ['a full disk, one answer', '"$NODE" "$MAIN" ask "Wer zahlt?" > /dev/full', 'ENOSPC'],
    ['a limit on files', 'ulimit -f 8; "$NODE" "$MAIN" ask --json > answers', 'EFBIG'],
  ])('%s', (_, command, code) => {
    const ran = runShell(command, { input: questions });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^stargate: the output could not be written: [^\n]+\n$/);
    expect(ran.err).toContain(code);
  });

  test('but a reader that has enough is no fault', () => {
    const ran = runShell('set -o pipefail; "$NODE" "$MAIN" ask --json | head -1', { input: questions });
    expect([ran.code, ran.err, ran.out.split('\n').length]).toEqual([0, '', 2]);
  });
});

describe('.env that cannot be read ends with 78 and says why, and opens no chat', () => {
  const settings = 'DISCORD_TOKEN=wrong\r\n';
  test.each<[string, (file: string) => void, RegExp]>([
    ['UTF-16 with a mark', (file) => writeFileSync(file, `\ufeff${settings}`, 'utf16le'), /\.env is not in UTF-8/],
    ['UTF-16 without one', (file) => writeFileSync(file, settings, 'utf16le'), /\.env is not in UTF-8/],
    ['a folder', (file) => mkdirSync(file), /\.env is there, but cannot be read: EISDIR/],
  ])('%s', (_, make, says) => {
    const cwd = createFolder();
    make(join(cwd, '.env'));
    const ran = runShell('"$NODE" "$MAIN"', { cwd });
    expect(ran).toMatchObject({ code: 78, out: '' });
    expect(ran.err).toMatch(says);
    expect(ran.err).toMatch(/^[^\n]+\n$/);
  });

  test('with a mark of UTF-8, Windows’ ends of lines, export and remarks it is read', () => {
    const cwd = createFolder();
    writeFileSync(
      join(cwd, '.env'),
      '\ufeffexport DISCORD_TOKEN=wrong # a remark\r\nREPORT_URL="https://x.example/#top"\r\n',
    );
    const ran = runShell('"$NODE" "$MAIN"', { cwd });
    expect(ran).toMatchObject({ code: 78, err: expect.stringMatching(/^DISCORD_TOKEN should be /) });
  });
});

test.skipIf(process.platform === 'win32')('a pipe among the facts is named, and nothing waits for it', () => {
  const data = copyData();
  onTestFinished(data.remove);
  spawnSync('mkfifo', [join(data.folder, 'facts', 'pipe.json')]);
  const ran = runShell(`"$NODE" "$MAIN" ask "Wer zahlt?" --data ${data.folder}`);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('facts/pipe.json');
  expect(ran.err).toContain('no file, but a pipe or a folder');
});
