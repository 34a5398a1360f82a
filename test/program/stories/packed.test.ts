/** The packed program, unpacked elsewhere beside its packages: it runs by its own name, and holds no test. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProcess } from '../../support/startProgram.js';

const root = join(import.meta.dirname, '..', '..', '..');
const place = mkdtempSync(join(tmpdir(), 'stargate-packed-'));
const bin = join(place, 'node_modules', '.bin', 'stargate');
let files: string[] = [];
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(command: string, args: string[], cwd = place) {
  const env = { PATH: `${join(place, 'node_modules', '.bin')}:${process.env.PATH}`, LANG: 'C.UTF-8', HOME: place };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 100_000 });
}

beforeAll(() => {
  // the build is there already, as for every test of the program
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], root);
  const [{ filename = '', files: list = [] } = {}] = JSON.parse(packed.stdout) as {
    filename: string;
    files: { path: string }[];
  }[];
  files = list.map(({ path }) => path);
  const home = join(place, 'node_modules', 'stargate');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', filename, '-C', home, '--strip-components', '1']);
  // what npm ci has installed and checked stands in for what an installation would fetch
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  mkdirSync(join(bin, '..'));
  chmodSync(join(home, 'dist', 'main.js'), 0o755);
  symlinkSync(join(home, 'dist', 'main.js'), bin);
});

test('it has the program, the story, the licence, and nothing to test or measure them with', () => {
  for (const path of ['dist/main.js', 'dist/snapshot.bin', 'data/story.json', 'public/style.css', 'LICENSE'])
    expect(files).toContain(path);
  expect(files.filter((path) => /^(?:src|test|bench|scripts|edge|node_modules)\/|^data\/desk/.test(path))).toEqual([]);
});

test('it answers by its own name', () => {
  const ran = run('stargate', ['ask', 'Wie viele Arbeitsplätze soll Stargate schaffen?']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toContain('100.000');
});

test('it lays out a story of one’s own, and finds that in order', () => {
  expect(run('stargate', ['create', 'bridge', '--name', 'Brücke', '--command', 'brücke']).status).toBe(0);
  expect(run('stargate', ['check', '--data', 'bridge'])).toMatchObject({ status: 0, stderr: '' });
});

test('it opens the web page', async () => {
  const program = startProcess(bin, ['web', '--port', '0'], {});
  await program.waitForOutput(/The web page is at \S+/);
  const [, url = ''] = /is at (http:[^\s"]+)/.exec(program.readOutput()) ?? [];
  expect((await fetch(`${url}/style.css`)).status).toBe(200);
  program.kill('SIGTERM');
  expect(await program.end()).toBe(0);
});

test('it speaks to an assistant', async () => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: bin, args: ['mcp'] }));
  const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question: 'Wer zahlt das Geld?' } });
  expect(structuredContent).toMatchObject({ kind: 'found' });
  await client.close();
});
