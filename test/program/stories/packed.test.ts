/** The packed program, installed elsewhere with what it needs: it runs by its own name, and holds no test. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startProcess } from '../../support/startProgram.js';

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

const root = join(import.meta.dirname, '..', '..', '..');
const place = mkdtempSync(join(tmpdir(), 'stargate-packed-'));
const installed = join(place, 'node_modules', 'stargate');
const bin = join(place, 'node_modules', '.bin', 'stargate');
const packed = pack();
const missing = install();
if (missing) console.warn(missing);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function pack(): Packed {
  // the build is there already, as for every test of the program
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  const [one] = JSON.parse(stdout) as [Packed];
  return one;
}

/** Why it could not be installed: packages come from npm's cache, else from the registry. */
function install(): string | null {
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--fetch-retries=0'];
  const args = ['install', ...quiet, `./${packed.filename}`];
  const { status, stderr } = spawnSync('npm', args, { cwd: place, encoding: 'utf8' });
  if (status === 0) return null;
  if (!/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|E403/.test(stderr)) throw new Error(stderr);
  return `The packed program was not tried: npm has no package at hand, and no registry. ${stderr.split('\n')[0]}`;
}

const run = (...args: string[]) => start(bin, args);

function start(command: string, args: string[]) {
  // npm tells of its own newer versions otherwise
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: place, npm_config_update_notifier: 'false' };
  return spawnSync(command, args, { cwd: place, env, encoding: 'utf8', timeout: 100_000 });
}

test('it has the program, the story, the licences, and nothing to test or measure them with', () => {
  const files = packed.files.map(({ path }) => path);
  const needed = ['dist/main.js', 'dist/snapshot.bin', 'data/story.json', 'public/style.css', '.env.example'];
  expect(files).toEqual(expect.arrayContaining([...needed, 'LICENSE', 'dist/NOTICES.txt']));
  expect(files.filter((path) => /^(?:src|test|bench|scripts|edge|node_modules)\/|^data\/desk/.test(path))).toEqual([]);
});

test('it is no larger than it has to be', () => {
  expect(packed.size).toBeLessThan(2_700_000);
  expect(packed.files.length).toBeLessThan(170);
});

describe('installed', () => {
  beforeEach(({ skip }) => skip(missing !== null, missing ?? ''));

  test('it answers by its own name', () => {
    const ran = start('npx', ['--offline', 'stargate', 'ask', 'Wie viele Arbeitsplätze soll Stargate schaffen?']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('100.000');
  });

  test('a snapshot that another Node has written in a form of its own is let be', () => {
    const file = join(installed, 'dist', 'snapshot.bin');
    const bytes = readFileSync(file);
    // 0xFF and the version of the form stand in front
    expect(bytes[0]).toBe(0xff);
    writeFileSync(file, Buffer.concat([Buffer.from([0xff, 0x7f]), bytes.subarray(2)]));
    const ran = run('ask', 'Wie viele Arbeitsplätze soll Stargate schaffen?');
    writeFileSync(file, bytes);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('100.000');
  });

  test('it lays out a story of one’s own, finds that in order, and names what is next as it was called itself', () => {
    const laidOut = run('create', 'bridge', '--name', 'Brücke', '--command', 'brücke', '--language', 'en');
    expect(laidOut.status).toBe(0);
    expect(laidOut.stdout).toContain('npx stargate import ARTICLE --data bridge');
    expect(run('check', '--data', 'bridge')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').stdout).toContain('Usage: npx stargate [command]');
  });

  test('it opens the web page, and draws pictures', async () => {
    const program = startProcess(bin, ['web', '--port', '0'], {});
    await program.waitForOutput(/The web page is at \S+/);
    const [, url = ''] = /is at (http:[^\s"]+)/.exec(program.readOutput()) ?? [];
    expect((await fetch(`${url}/style.css`)).status).toBe(200);
    const picture = await fetch(`${url}/compare/stargate.total/picture.png`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
  });

  test('it speaks to an assistant', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: bin, args: ['mcp'] }));
    const { structuredContent } = await client.callTool({
      name: 'ask',
      arguments: { question: 'Wer zahlt das Geld?' },
    });
    expect(structuredContent).toMatchObject({ kind: 'found' });
    await client.close();
  });
});
