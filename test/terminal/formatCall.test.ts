/** What the program prints of itself can be pasted into the shell that it was called from. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFormatCall, nameProgram } from '../../src/terminal/formatCall.js';
import { main } from '../support/startProgram.js';

test.each([
  ['a clone', '/home/me/clone/dist/main.js', '/home/me/clone', 'node dist/main.js'],
  ['a folder beside the clone', '/home/me/clone/dist/main.js', '/home/me/desk', 'node ../clone/dist/main.js'],
  ['far from the clone', '/srv/dist/main.js', '/home/me/a/b/c', 'node /srv/dist/main.js'],
  ['a folder with a blank', '/home/me/my clone/dist/main.js', '/home/me', "node 'my clone/dist/main.js'"],
  ['the sources', '/home/me/clone/src/main.ts', '/home/me/clone', 'npx tsx src/main.ts'],
  ['an installation', '/home/me/node_modules/.bin/stargate', '/home/me', 'npx stargate'],
  ['one whose file was named', '/home/me/node_modules/stargate/dist/main.js', '/home/me', 'npx stargate'],
  ['the one of the machine', '/usr/local/bin/stargate', '/home/me', 'stargate'],
])('from %s', (_, script, folder, name) => {
  expect(nameProgram(script, folder)).toBe(name);
});

test('the folder that a call was given stands behind the next', () => {
  expect(createFormatCall('stargate')('review')).toBe('stargate review');
  expect(createFormatCall('stargate', 'brücke')('review')).toBe('stargate review --data brücke');
  expect(createFormatCall('stargate', "Jo's Brücke")('check')).toBe("stargate check --data 'Jo'\\''s Brücke'");
});

test.skipIf(process.platform === 'win32')('each command that is printed leads to the next', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'stargate-paste-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, 'a.txt'), 'Die neue Orftebrücke kostet 91 Millionen Euro.\n');
  const paste = (line: string) => {
    const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
    const ran = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8', input: '' });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return ran.stdout;
  };
  const laidOut = paste(`node ${main} create 'Neue Brücke'`);
  const [toImport = ''] = /node .*import ARTICLE.*/.exec(laidOut) ?? [];
  const imported = paste(`${toImport.replace('ARTICLE', 'a.txt')} --outlet Elbe-Blatt --date 2025-10-03`);
  const [toReview = ''] = /node .*review --source.*/.exec(imported) ?? [];
  expect(paste(toReview)).toContain('91 Millionen');
  const [toCreate = ''] =
    /(?<=").* create .*(?=")/.exec(
      spawnSync('node', [main, 'ask', 'Wer?', '--data', 'noch eine'], { cwd, encoding: 'utf8' }).stderr,
    ) ?? [];
  expect(paste(toCreate)).toContain('noch eine');
});
