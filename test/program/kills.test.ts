/** The program killed, or the disk full, at every single step of a write: the base is the old or the new one, and nobody has to do anything. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { importArticle } from '../../src/cli/import.js';
import { readDataFiles } from '../../src/store/files.js';
import { settleInterrupted } from '../../src/store/writing/interrupted.js';
import { startProcess } from '../support/startProgram.js';
import {
  createSmallData,
  readWholeFolder,
  type SmallData,
  smallFacts,
  smallSource,
} from '../support/writing/smallData.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const killAt = new URL('../support/writing/killAt.mjs', import.meta.url).href;

// some hundred starts of the program
vi.setConfig({ testTimeout: 900_000 });

let small: SmallData;
beforeAll(() => {
  small = createSmallData();
  writeFileSync(
    join(small.above, 'bote.txt'),
    'Das Projekt soll 500 Milliarden Dollar kosten. Am Dienstag stellte Trump es vor.',
  );
  writeFileSync(
    join(small.above, 'new.txt'),
    'Stargate kostet bis zu 400 Mrd. Dollar. Begonnen hatte das Projekt am 21. Januar 2025. Gebaut wird in Texas.',
  );
});
afterAll(() => small.remove());

interface Ended {
  code: number | NodeJS.Signals;
  output: string;
  /** How many steps it took; null where it was killed. */
  steps: number | null;
}

/** `step`: it is killed before that one; `full`: from that one on the disk is full. */
async function run(
  folder: string,
  [name = '', ...args]: string[],
  { input = '', step = 0, full = 0 } = {},
): Promise<Ended> {
  const count = `${folder}-${step}.count`;
  const env = { KILL_AT: String(step), FULL_AT: String(full || 'Infinity'), KILL_COUNT: count };
  const program = startProcess(process.execPath, ['--import', killAt, main, name, '--data', folder, ...args], env);
  if (input) program.type(input);
  const code = await program.end();
  const steps = existsSync(count) ? Number(readFileSync(count, 'utf8')) : null;
  rmSync(count, { force: true });
  return { code, output: program.readOutput(), steps };
}

function copy(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return to;
}

function readState(folder: string): Record<string, string> {
  return dropInstants(Object.entries(readWholeFolder(folder)));
}

/** What an editor types lies on the desk before anything is decided: whole sheets, of whatever was typed so far. */
function dropSheets(state: Record<string, string>): Record<string, string> {
  const isSheet = (name: string) => /^desk\/(?:\.gitignore|[^/]+\.json)$/u.test(name);
  for (const [name, text] of Object.entries(state))
    if (isSheet(name) && name.endsWith('.json'))
      expect(JSON.parse(text)).toHaveProperty(name.endsWith('.update.json') ? 'decisions' : 'typed');
  return Object.fromEntries(Object.entries(state).filter(([name]) => !isSheet(name)));
}

/** The data as a running bot would read it. */
function readServed(folder: string): Record<string, string> {
  return dropInstants([...readDataFiles(folder).texts]);
}

// when something was written down differs from run to run
function dropInstants(files: [name: string, text: string][]): Record<string, string> {
  return Object.fromEntries(files.map(([name, text]) => [name, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'THEN')]));
}

/** With the changed figure, without which a changed sentence is not taken over. */
const newEnglish = 'Stargate costs up to 400 billion dollars.';

const [cost = '', begin = ''] = smallFacts;
const draftSource = 'bote-2025-02-01';
const commands: [name: string, args: () => string[], input?: string][] = [
  ['withdraw', () => ['withdraw', cost, '--why', 'Falsch.']],
  ['correct', () => ['correct', begin, 'en', 'It began on 21 January 2025.', '--why', 'Clearer.']],
  ['import', () => ['import', join(small.above, 'bote.txt'), '--outlet', 'Bote', '--date', '2025-02-01']],
  ['source mend', () => ['source', 'mend', smallSource, 'title', 'Was es kostet', '--why', 'Clearer.']],
  ['source drop', () => ['source', 'drop', draftSource]],
  // what is typed is written line by line; here all of it was typed before
  ['review', () => ['review'], 'k\nq'],
  ['update', () => ['import', join(small.above, 'new.txt'), '--update', smallSource], `t\n${newEnglish}\n\n`],
  ['check --lock', () => ['check', '--texts', small.texts, '--lock']],
];

function importBote(folder: string): void {
  const details = { outlet: 'Bote', date: '2025-02-01', url: null, title: null, authors: [], relays: null };
  importArticle({ data: folder, file: join(small.above, 'bote.txt'), details });
}

/** A folder that the command has something to change in. */
function prepare(name: string): string {
  const folder = copy(small.folder, join(small.above, `${name.replace(/\W/g, '')}-old`));
  if (name === 'source drop') importBote(folder);
  if (name === 'review') completeDrafts(join(folder, 'facts', 'blatt-2025-01.json'));
  if (name === 'check --lock') writeFileSync(join(folder, 'quotes.lock.json'), '{}\n');
  return folder;
}

function completeDrafts(file: string): void {
  const facts: { draft?: boolean }[] = JSON.parse(readFileSync(file, 'utf8'));
  const typed = { en: 'It is built in Texas.', asks: ['Wo wird gebaut?', 'wo entsteht es', 'where is it'] };
  writeFileSync(file, JSON.stringify(facts.map((fact) => (fact.draft ? { ...fact, ...typed } : fact))));
}

const nextCommandEvery = 4;

/** Kills the command before each step in turn and sees what the next one makes of it. */
async function killEverywhere(old: string, args: string[], input?: string) {
  const done = copy(old, `${old}-done`);
  const whole = await run(done, args, { input });
  expect([whole.code, whole.output]).toEqual([0, expect.any(String)]);
  const readDecided = (folder: string) =>
    (args[0] === 'review' || args.includes('--update') ? dropSheets : Object)(readState(folder));
  const states = { old: readDecided(old), new: readDecided(done) };
  expect(states.new).not.toEqual(states.old);
  const served = [old, done].map(readServed);
  const found = { steps: whole.steps ?? 0, old: 0, new: 0, told: 0 };
  const steps = Array.from({ length: found.steps }, (_, index) => index + 1);
  const tryStep = async (step: number) => {
    const folder = copy(old, `${old}-${step}`);
    const killed = await run(folder, args, { input, step });
    expect(killed.code).toBe('SIGKILL');
    expect(served).toContainEqual(readServed(folder));
    // the next command does no more to the folder than this before its own work; a start of the program takes longer
    const next = step % nextCommandEvery === 0 ? await run(folder, ['check']) : null;
    const output = next?.output ?? settleInterrupted(folder).join('\n');
    const state = readDecided(folder);
    const kind = JSON.stringify(state) === JSON.stringify(states.new) ? 'new' : 'old';
    expect({ step, state }).toEqual({ step, state: states[kind] });
    expect({ step, code: next?.code ?? null, output }).toEqual({
      step,
      code: next && (args[0] === 'check' && kind === 'old' ? 1 : 0),
      output: expect.not.stringContaining('\n    at '),
    });
    found[kind] += 1;
    found.told += /^(?:stargate: )?Process \d+ was stopped while it wrote into .*$/m.test(output) ? 1 : 0;
    rmSync(folder, { recursive: true });
  };
  await inFours(steps, tryStep);
  return found;
}

async function inFours(steps: number[], tryStep: (step: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < steps.length; first += 4) await Promise.all(steps.slice(first, first + 4).map(tryStep));
}

describe('killed at every step', () => {
  test.each(commands)('%s is whole or not at all', async (name, args, input) => {
    const found = await killEverywhere(prepare(name), args(), input);
    expect(found.steps).toBeGreaterThan(15);
    expect(Math.min(found.old, found.new, found.told)).toBeGreaterThan(2);
  });
});

describe('whoever finishes for a killed one and is killed as well, at every step,', () => {
  test.each([
    ['nothing of it counted', 12, 'old'],
    ['all of it counted', 30, 'new'],
  ] as const)('has the next one do so, where %s', async (_, step, kind) => {
    const [, args] = commands[0] ?? expect.fail();
    const old = prepare('heir');
    const states = { old: readState(old), new: {} };
    await run(old, args(), { step });
    const done = copy(old, `${old}-done`);
    const { steps } = await run(done, ['check']);
    states.new = readState(done);
    expect(steps).toBeGreaterThan(5);
    await inFours(
      Array.from({ length: steps ?? 0 }, (_, index) => index + 1),
      async (each) => {
        const folder = copy(old, `${old}-${each}`);
        expect((await run(folder, ['check'], { step: each })).code).toBe('SIGKILL');
        expect((await run(folder, ['check'])).code).toBe(0);
        expect({ each, state: readState(folder) }).toEqual({ each, state: states[kind] });
      },
    );
  });
});

test('a disk that is full from any step on is told of in one line, and nothing is written by half', async () => {
  const [, args] = commands[1] ?? expect.fail();
  const old = prepare('full');
  const done = copy(old, `${old}-done`);
  const { steps } = await run(done, args());
  const [before, after] = [readState(old), readState(done)];
  await inFours(
    Array.from({ length: (steps ?? 0) - 1 }, (_, index) => index + 1),
    async (full) => {
      const folder = copy(old, `${old}-${full}`);
      const { code, output } = await run(folder, args(), { full });
      if (code === 1)
        expect(output).toMatch(
          /^stargate: [^\n]*(cannot be written: the disk is full|could not be tidied up)[^\n]*\n$/,
        );
      if (!output.includes('tidied up')) expect(readState(folder)).toEqual(code === 1 ? before : after);
      await run(folder, ['check']);
      expect([before, after]).toContainEqual(readState(folder));
    },
  );
});
