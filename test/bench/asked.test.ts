/** `npm run bench -- --asked`: wrong calls, the seven figures, the files that are read, the base that is asked. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AskedFileError, type AskedQuestion, readAskedFile, readLanguage } from '../../bench/asked/askedFile.js';
import { keepOwnQuestions } from '../../bench/asked/fewerOwnQuestions.js';
import { countSeven, findFault } from '../../bench/asked/figures.js';
import { type AskedOutcome, askQuestions } from '../../bench/asked/outcomes.js';
import { formatAsked, reportFile, reportTogether } from '../../bench/asked/report.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { createTinyBase, readShippedBase } from '../support/base.js';

const callBench = (args: string[]) => {
  const call = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('../../bench/main.ts', import.meta.url))];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...call, ...args], { encoding: 'utf8' });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
};

function writeAsked(name: string, lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stargate-asked-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const nobodysQuestion: AskedQuestion = { question: 'asdf qwertz', gold: [], kind: 'far' };

describe('a wrong call is one line', () => {
  test.each([
    [['--asked', 'a.jsonl', '--own', '0'], 2, '--own takes a number from 1'],
    [['--asked', 'a.jsonl', '--grow', '10000'], 2, '--grow does not go with --asked'],
    [['--misses'], 2, '--misses does not go with the search beside its peers'],
    [['--facts', '155', '--own', '3'], 2, '--own does not go with --facts'],
    [['--facts', 'many'], 2, '--facts takes numbers of facts'],
    [['--facts', '10'], 2, '--facts: the base has 155 facts already'],
    [['de.jsonl'], 2, "Unexpected argument 'de.jsonl'"],
    [['--asked', '/no/such/de.jsonl'], 1, 'cannot read the questions /no/such/de.jsonl: ENOENT'],
  ])('%j', (args, code, line) => {
    const { status, stdout, lines } = callBench(args);
    expect([status, stdout, lines]).toEqual([code, '', [expect.stringContaining(line)]]);
  });
});

test('asks every file, and prints one object', () => {
  const answerable = { question: 'Was sagte Elon Musk?', gold: ['Musk'], kind: 'who' };
  const de = writeAsked(
    'de.jsonl',
    [answerable, nobodysQuestion].map((asked) => JSON.stringify(asked)),
  );
  const en = writeAsked('en.jsonl', [JSON.stringify(nobodysQuestion)]);
  const { status, stdout, lines } = callBench(['--json', '--misses', '--own', '3', '--asked', de, en]);
  expect([status, lines]).toEqual([0, ['']]);
  expect(JSON.parse(stdout)).toMatchObject({
    own: 3,
    asked: [
      { file: 'de.jsonl', questions: 2, lost: 0, kinds: [{ kind: 'who', questions: 1 }, { kind: 'far' }], misses: [] },
      { file: 'en.jsonl', questions: 1, figures: { foundPrecision: null, falseFound: 0, quiet: 1 } },
      { file: null, questions: 3 },
    ],
  });
});

describe('a file of questions', () => {
  const line = JSON.stringify({ ...nobodysQuestion, why: 'small talk' });

  test('has at least one, one a line, and may have empty lines and more than is read', () => {
    const file = writeAsked('fresh-en.jsonl', ['', line, '']);
    expect(readAskedFile(file)).toEqual({ name: 'fresh-en.jsonl', language: 'en', questions: [nobodysQuestion] });
    expect(() => readAskedFile(writeAsked('en.jsonl', ['']))).toThrow('has no questions');
  });

  test.each([
    ['{', ':2 is not JSON'],
    ['{"question":"wer?","gold":"Musk","kind":"who"}', ':2 is no question: gold: '],
    ['{"question":"wer?","gold":[""],"kind":"who"}', ':2 is no question: gold: 0: '],
    ['{"question":"wer?","gold":[]}', ':2 is no question: kind: '],
  ])('that holds %s is refused with the place', (wrong, says) => {
    const file = writeAsked('de.jsonl', [line, wrong]);
    expect(() => readAskedFile(file)).toThrow(AskedFileError);
    expect(() => readAskedFile(file)).toThrow(`${file}${says}`);
  });

  test.each([
    ['de.jsonl', 'de'],
    ['en.jsonl', 'en'],
    ['fresh-en-2.jsonl', 'en'],
    ['de-en.jsonl', null],
  ])('%s speaks %s', (name, language) => {
    expect(readLanguage(name)).toBe(language);
  });
});

const createOutcome = (change: Partial<AskedOutcome>, places = ''): AskedOutcome => ({
  ...{ question: 'wer?', gold: ['Musk'], kind: 'who', verdict: 'unknown', isLost: false },
  quotes: [...places].map((place, index) => ({ fact: `blatt/${index}`, isRight: place === 'r' })),
  ...change,
});
const near: Partial<AskedOutcome> = { gold: [], kind: 'near' };
const far: Partial<AskedOutcome> = { gold: [], kind: 'far' };

/** Five that an article answers, five that none does; a quote is right (r) or wrong (w). */
const outcomes: [AskedOutcome, string | null][] = [
  [createOutcome({ verdict: 'found' }, 'rw'), null],
  [createOutcome({ verdict: 'found' }, 'wr'), 'wrong found'],
  [createOutcome({ verdict: 'unsure' }, 'r'), 'right, but unsure'],
  [createOutcome({ verdict: 'unsure' }, 'wwwr'), 'wrong first'],
  [createOutcome({ verdict: 'unknown' }), 'empty'],
  [createOutcome({ ...near, verdict: 'found' }, 'w'), 'false found'],
  [createOutcome({ ...near, verdict: 'unsure' }, 'w'), null],
  [createOutcome({ ...near, verdict: 'unknown' }), null],
  [createOutcome({ ...far, verdict: 'info' }), null],
  [createOutcome({ ...far, verdict: 'unsure' }, 'w'), 'not quiet'],
];

describe('the seven figures', () => {
  const all = outcomes.map(([outcome]) => outcome);

  test('are shares of what each is about', () => {
    expect(countSeven(all)).toEqual({
      foundPrecision: 1 / 3,
      falseFound: 1 / 5,
      foundRight: 1 / 5,
      first: 2 / 5,
      three: 3 / 5,
      empty: 1 / 5,
      quiet: 1 / 2,
    });
  });

  test('are none where there is nothing to share', () => {
    const none = { foundPrecision: null, foundRight: null, first: null, three: null, empty: null };
    expect(countSeven([createOutcome(near)])).toEqual({ ...none, falseFound: 0, quiet: null });
  });

  test('leave out no answer that is wrong', () => {
    expect(all.map(findFault)).toEqual(outcomes.map(([, fault]) => fault));
    const { misses } = reportFile({ name: 'de.jsonl', language: 'de', questions: [] }, all, true);
    expect(misses?.[0]).toEqual({
      ...{ question: 'wer?', kind: 'who', fault: 'wrong found', verdict: 'found', first: 'blatt/0' },
    });
    expect(misses?.map(({ fault }) => fault)).toEqual(outcomes.flatMap(([, fault]) => fault ?? []));
  });

  test('stand in a table by file and kind, with what is wrong below', () => {
    const some = [createOutcome({ verdict: 'found' }, 'r'), createOutcome({ isLost: true, kind: 'para' })];
    const report = reportFile({ name: 'de.jsonl', language: 'de', questions: [] }, some, true);
    const lines = formatAsked([report, reportTogether(some)], 3).split('\n');
    expect(lines[0]).toBe('own questions left to each fact: 3');
    expect(lines.slice(2, 9).map((line) => line.trimEnd().split(/ {2,}/))).toEqual([
      ['', 'questions', 'found precision', 'false found', 'found right', 'first', 'three', 'empty', 'quiet'],
      ['de.jsonl', '2', '1.00', '–', '0.50', '0.50', '0.50', '0.50', '–'],
      ['', 'who', '1', '1.00', '–', '1.00', '1.00', '1.00', '0.00', '–'],
      ['', 'para', '1', '–', '–', '0.00', '0.00', '0.00', '1.00', '–'],
      ['all files', '2', '1.00', '–', '0.50', '0.50', '0.50', '0.50', '–'],
      ['', 'who', '1', '1.00', '–', '1.00', '1.00', '1.00', '0.00', '–'],
      ['', 'para', '1', '–', '–', '0.00', '0.00', '0.00', '1.00', '–'],
    ]);
    expect(lines.slice(10, -1)).toEqual([
      'de.jsonl: questions whose right quotes are in no fact of the base: 1',
      '',
      'de.jsonl: answers that are not as they should be: 1',
      'empty · para · unknown · wer? · –',
    ]);
  });
});

test('the answers are those of the bot, and a quote is right with any of the pieces', () => {
  const questions: AskedQuestion[] = [
    { question: 'Wie teuer ist Stargate?', gold: ['steht nirgends', 'bis zu 500 Mrd. Dollar'], kind: 'num' },
    { question: 'Wie teuer ist Stargate?', gold: ['steht nirgends'], kind: 'num' },
    { question: 'banane', gold: [], kind: 'far' },
  ];
  const counts: number[] = [];
  const file = { name: 'tiny.jsonl', language: null, questions };
  const asked = askQuestions(file, buildLibrary(createTinyBase()), (count) => counts.push(count));
  expect(counts).toEqual([1, 2, 3]);
  const first = asked.map(({ verdict, quotes, isLost }) => [verdict, quotes[0] ?? null, isLost]);
  expect(first).toEqual([
    ['found', { fact: 'blatt-2025-01-22/total', isRight: true }, false],
    ['found', { fact: 'blatt-2025-01-22/total', isRight: false }, true],
    ['unknown', null, false],
  ]);
});

test('a base with fewer own questions has as many of each fact, of both languages, and always the same', () => {
  const base = readShippedBase();
  const { facts } = keepOwnQuestions(base, 3);
  expect(facts).toEqual(keepOwnQuestions(base, 3).facts);
  for (const [index, { asks = [] }] of facts.entries()) {
    expect(base.facts[index]?.asks).toEqual(expect.arrayContaining(asks));
    expect([asks.length, new Set(asks.map((ask) => detectLanguage(ask))).size]).toEqual([3, 2]);
  }
  expect(keepOwnQuestions(base, 1000).facts).toEqual(base.facts);
  expect(keepOwnQuestions(base, 1).facts.every(({ asks }) => asks?.length === 1)).toBe(true);
});
