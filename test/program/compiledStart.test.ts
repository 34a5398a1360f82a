/** What every start needs is one script beside its compiled code, which is taken where it fits and let be where it does not. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'stargate-compiled-'));
const folder = join(place, 'dist');
const mainFile = join(folder, 'main.js');

let name = '';
let cacheFile = '';
let compiled = Buffer.alloc(0);

beforeAll(() => {
  for (const part of ['dist', 'data', 'public', 'package.json'])
    cpSync(join(root, part), join(place, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  [name = ''] = readdirSync(folder).flatMap((file) => /^(start-.+)\.cache$/.exec(file)?.[1] ?? []);
  cacheFile = join(folder, `${name}.cache`);
  compiled = readFileSync(cacheFile);
});
beforeEach(() => writeFileSync(cacheFile, compiled));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(args: string[], flags: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    cwd: place,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const ask = (flags: string[] = []) => run([mainFile, 'ask', 'Wie viele Arbeitsplätze soll Stargate schaffen?'], flags);

/** Whether V8 took the compiled code that lies there, as a program finds that starts the script itself. */
function isTaken(flags: string[] = []): boolean {
  const code = `
    process.argv.splice(1, process.argv.length, ${JSON.stringify(mainFile)}, '--version');
    require(process.argv[1]);
    console.error(String(require(${JSON.stringify(join(folder, 'loadStart.cjs'))}).script.cachedDataRejected));`;
  return run(['-e', code], flags).stderr.trim() === 'false';
}

test('the code that the build has compiled is taken', () => {
  expect(isTaken()).toBe(true);
});

describe('answers as ever', () => {
  const usual = () => {
    const answer = ask();
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(answer.stdout).toContain('100.000');
    return answer;
  };
  const damages: [string, () => Uint8Array][] = [
    [
      'a byte in a thousand is another',
      () => compiled.map((byte, place) => (place % 1000 === 500 ? byte ^ 0xff : byte)),
    ],
    ['half of it is gone', () => compiled.subarray(0, compiled.length / 2)],
    ['nothing is left of it', () => new Uint8Array()],
    ['it is less than a sum', () => compiled.subarray(0, 20)],
    ['it is of another text', () => Buffer.concat([Buffer.alloc(32), compiled.subarray(32)])],
  ];

  test.each(damages)('where %s', (_, damage) => {
    const before = usual();
    writeFileSync(cacheFile, damage());
    expect(ask()).toEqual(before);
    expect(isTaken()).toBe(false);
  });

  test('where there is none', () => {
    const before = usual();
    rmSync(cacheFile);
    expect(ask()).toEqual(before);
  });

  test('where the script has another word of the same length, it is that which counts', () => {
    const file = join(folder, `${name}.cjs`);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.replaceAll('there is no command', 'here is not command'));
    const { stderr } = run([mainFile, 'nope']);
    writeFileSync(file, source);
    expect(stderr).toContain('here is not command');
  });

  // they make other code of the same text
  test('under flags that it was not compiled under', () => {
    const flags = ['--no-opt', '--no-lazy-feedback-allocation'];
    expect(isTaken(flags)).toBe(false);
    expect(ask(flags)).toEqual(usual());
  });
});

test('what is loaded late runs on the same script: an error of the one is known to the other', () => {
  const wrong = run([mainFile, 'check', '--data', join(place, 'nowhere')]);
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('nowhere');
  expect(wrong.stderr).not.toMatch(/^\s+at /m);
});
