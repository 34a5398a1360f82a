/** Whether a changed tree behaves as before: what `npm run same` finds, and what it does not mistake for a difference. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  compareRecordings,
  createRecording,
  doors,
  masked,
  reportText,
  shortened,
} from '../../scripts/same/compare.js';
import type { Inputs } from '../../scripts/same/inputs.js';
import { compareDoor } from '../../scripts/same/record.js';
import { splitBy } from '../../scripts/same/terminal.js';
import { projectRoot, type Tree } from '../../scripts/same/trees.js';

function createRecord(texts: Record<string, string>) {
  const recording = createRecording();
  for (const [input, output] of Object.entries(texts)) recording.keep(input, output);
  return recording;
}

test('the same is no difference', () => {
  const texts = { a: 'one', b: 'two' };
  expect(compareRecordings('web', createRecord(texts), createRecord(texts))).toMatchObject({
    inputs: 2,
    differences: 0,
  });
});

test('a changed word is found and told with both texts, and so is what only one side has', () => {
  const figures = compareRecordings(
    'web',
    createRecord({ a: 'x', b: 'the old word' }),
    createRecord({ a: 'x', b: 'the new word', c: '' }),
  );
  expect(figures).toMatchObject({ inputs: 3, differences: 2, first: { input: 'b' } });
  const report = reportText([figures], 'abc');
  expect(report).toContain('--- abc\nthe old word\n+++ now\nthe new word');
});

test('a long text is shortened around the place where it parts', () => {
  const { old, now } = shortened(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, `${'a'.repeat(5000)}Y${'b'.repeat(5000)}`);
  expect([old.length, now.length].every((length) => length < 500)).toBe(true);
  expect(old).toContain('aXb');
  expect(now).toContain('aYb');
});

test('times and ports are masked, and nothing else', () => {
  expect(masked('{"elapsedMs":0.83,"score":0.83}')).toBe('{"elapsedMs":…,"score":0.83}');
  expect(masked('http://127.0.0.1:41234/interactions 12:30')).toBe('http://127.0.0.1:…/interactions 12:30');
  expect(masked('answer_seconds_sum 0.5\nanswers_total 5')).toBe('answer_seconds_sum …\nanswers_total 5');
  expect(masked('date: 2025-01-23, https://t3n.de/:8080')).toBe('date: 2025-01-23, https://t3n.de/:8080');
});

test('answers are told apart by what stands between them, also where an answer is just that', () => {
  expect(splitBy('|a|b|', '|')).toEqual(['', 'a', 'b', '']);
  expect(splitBy('|a|||b|', '|')).toEqual(['', 'a', '|', 'b', '']);
});

test.each<[string, string[]]>([
  ['no commit', []],
  ['an unknown commit', ['no-such-commit']],
  ['an unknown option', ['HEAD', '--nonsense']],
  ['an unknown door', ['HEAD', '--only', 'window']],
  ['a folder that is not there', ['HEAD', '--questions', '/no/such/folder']],
])('%s: one line, exit code 2', (_, args) => {
  const script = join(projectRoot, 'scripts', 'same', 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^same: .+\n$/);
});

const above = mkdtempSync(join(tmpdir(), 'same-test-'));
const [plain, changed] = [join(above, 'plain'), join(above, 'changed')];
const { signal } = new AbortController();
const createTree = (name: string, root: string): Tree => ({ root, work: join(above, name), signal });

// the tree of the project may be built by other tests meanwhile
function copyTree(root: string): void {
  mkdirSync(root);
  for (const part of ['src', 'edge', 'data', 'public', 'scripts', 'build.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(realpathSync(join(projectRoot, 'node_modules')), join(root, 'node_modules'));
}

/** In whichever file of the English words has them. */
function replaceWords(from: string, to: string): void {
  const folder = join(changed, 'src', 'wording', 'languages', 'en');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const holders = files.filter((file) => readFileSync(file, 'utf8').includes(from));
  expect(holders).not.toEqual([]);
  for (const file of holders) writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

beforeAll(() => {
  for (const name of ['old', 'now']) mkdirSync(join(above, name));
  for (const root of [plain, changed]) copyTree(root);
  replaceWords("translation: 'Translation'", "translation: 'Rendering'");
  replaceWords(' (presumed)`', ' (supposed)`');
  for (const cwd of [plain, changed]) spawnSync(process.execPath, ['build.mjs'], { cwd });
}, 60_000);
afterAll(() => rmSync(above, { recursive: true, force: true }));

const question = 'Who stood beside Trump at the announcement?';
const fact = 'bild-2025-01/first-buddy';
const subcommand = { name: 'fact', options: [{ name: 'id', type: 3, autocomplete: true }] };
const inputs: Inputs = {
  golden: [question],
  questions: [question],
  hostile: [],
  quotes: [],
  factIds: [fact],
  definitions: [{ name: 'stargate', options: [subcommand] }],
  calls: [{ subcommand, options: { id: fact } }],
  articles: null,
  cases: null,
  // a few of everything is enough to see a word
  brief: true,
};

test.each(doors)(
  'a word changed in a language file is found at: %s',
  async (door) => {
    const figures = await compareDoor(door, { old: createTree('old', plain), now: createTree('now', changed) }, inputs);
    expect(figures.differences).toBeGreaterThan(0);
    expect(figures.first?.old).not.toBe(figures.first?.now);
  },
  60_000,
);
