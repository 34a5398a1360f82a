/** `stats` for a person and for a script, with what it says when it cannot count. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { collectStats, type Stats } from '../../src/answers/stats/stats.js';
import { formatStats } from '../../src/cli/statsReport.js';
import { createTinyBase, readShippedBase, tinyTexts } from '../support/base.js';
import { expectNoTrace, runProgram } from '../support/runProgram.js';

const findFixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const [least, broken, questions] = ['least', 'broken', 'questions.json'].map(findFixture) as [string, string, string];

const folder = mkdtempSync(join(tmpdir(), 'stargate-stats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeQuestions(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const tiny = buildLibrary(createTinyBase());
const keepPlain = (_: string, text: string) => text;

function formatReport(change: Partial<Stats> = {}, paint = keepPlain): string {
  const counted = collectStats(tiny, { texts: tinyTexts, golden: null });
  return formatStats({ ...counted, ...change }, { data: 'data', golden: 'golden.json', paint }).join('\n');
}

describe('the shipped base', () => {
  test('is counted for a person in aligned columns, without colours or progress through a pipe', () => {
    const ran = runProgram(['stats', '--golden', questions]);
    const { facts } = readShippedBase();
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(new RegExp(`^${facts.length} facts, 5 sources, `));
    expect(ran.out).not.toContain('\u001b');
    const table = ran.out.split('\n\n').find((section) => section.startsWith('facts  source')) ?? '';
    const [head = '', ...rows] = table.split('\n');
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.indexOf('2025-', head.indexOf('published'))).toBe(head.indexOf('published'));
    expect(ran.out).toMatch(/unanswerable questions in .*questions\.json, \d+ fail:\n {2}\S/);
  });
});

test('a script gets one line of JSON', () => {
  const ran = runProgram(['stats', '--json', '--data', least, '--golden', questions]);
  expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^[^\n]+\n$/) });
  const counted = JSON.parse(ran.out) as Stats;
  expect(counted).toMatchObject({ schema: 1, command: 'stats', articles: null, ownAsks: { asked: 0 } });
  expect(counted.base).toMatch(/^[0-9a-f]{12}$/);
  expect(counted.sources).toEqual([expect.objectContaining({ id: 'blatt', facts: counted.facts })]);
  expect(counted.golden?.unknownFacts).toContain('t-online-2025-01-23/100000-jobs');
});

test('the least base is counted, though its facts have neither topic nor question', () => {
  const ran = runProgram(['stats', '--data', least]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('no topic');
  expect(ran.out).toContain('No fact has a question of its own');
});

describe('a base without facts invites to write one', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'sources.json'), '[]');

  test('and shows no page of zeros', () => {
    const ran = runProgram(['stats', '--data', empty]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`No fact is served from ${empty} yet.`);
    expect(ran.out).toContain('data/README.md');
    expect(ran.out).not.toMatch(/^ *(?:0|facts) {2}/m);
    expect(JSON.parse(runProgram(['stats', '--json', '--data', empty]).out)).toMatchObject({ facts: 0, months: [] });
  });

  test('names the file of its first source, and the sentences that wait', () => {
    const counted = collectStats(buildLibrary(createTinyBase({ facts: [] })), { texts: tinyTexts, golden: null });
    const text = formatReport(counted);
    expect(text).toContain('data/facts/blatt-2025-01-22.json');
    expect(text).toContain('bote-2025-02: 2 of 2 sentences and lines not covered:\n  Das Projekt soll');
  });
});

describe('a person reads', () => {
  test('which facts are drafts, and which were withdrawn when', () => {
    const text = formatReport({ drafts: ['blatt/a'], withdrawn: [{ id: 'blatt/b', date: '2025-10-01' }] });
    expect(text).toContain('1 draft, 1 withdrawn');
    expect(text).toContain('  draft: blatt/a\n  withdrawn 2025-10-01: blatt/b');
  });

  test('which facts no question of theirs finds, and what those find instead', () => {
    const failed = [
      { fact: 'blatt/a', ask: 'Wie teuer?', first: 'blatt/b', why: null },
      { fact: 'blatt/a', ask: 'Wo?', first: null, why: 'no fact is near' },
      { fact: 'blatt/b', ask: 'Wann?', first: null, why: 'no fact is near' },
    ];
    const text = formatReport({ ownAsks: { asked: 9, failed, neverFound: ['blatt/a'], withoutAsks: [] } });
    expect(text).toContain("Of 9 questions of the facts' own, 3 do not find their fact.");
    expect(text).toContain(
      '  blatt/a\n      Wie teuer?  → blatt/b\n      Wo?  → nothing\n      not found: no fact is near',
    );
    expect(text).not.toContain('Wann?');
  });

  test('which golden questions fail, and what was expected', () => {
    const failed = [
      {
        question: 'Wie teuer?',
        expected: ['blatt/a', 'blatt/b'],
        first: null,
        why: 'asks cost, and blatt/a does not say it',
      },
      { question: 'Wo?', expected: [], first: 'blatt/c', why: null },
    ];
    const text = formatReport({ golden: { answerable: 3, unanswerable: 2, failed, unknownFacts: ['blatt/b'] } });
    expect(text).toContain('Of 3 answerable and 2 unanswerable questions in golden.json, 2 fail:');
    expect(text).toContain(
      '  Wie teuer?\n      expected blatt/a or blatt/b, got nothing\n      not found: asks cost, and blatt/a',
    );
    expect(text).toContain('  Wo?\n      expected nothing, got blatt/c');
    expect(text).toContain('no such fact:\n  blatt/b');
  });

  test('which articles were not in the folder', () => {
    const text = formatReport({ articles: [{ source: 'bote-2025-02', facts: 2, sentences: 2, left: [] }] });
    expect(text).toContain('bote-2025-02: 0 of 2 sentences and lines not covered\n');
    expect(text).toContain('blatt-2025-01-22: its article is not in the folder');
  });

  test('heads of tables in bold where there are colours', () => {
    expect(formatReport({}, (style, text) => `<${style}>${text}</>`)).toContain('<bold>facts  topic');
  });
});

describe('what cannot be counted ends with code 1 and one line', () => {
  test.each([
    ['a folder of articles that is not there', () => ['--texts', join(folder, 'nowhere')], 'nowhere'],
    ['a folder without an article of a source', () => ['--texts', folder], 'nothing was compared'],
    ['golden questions that are not there', () => ['--golden', join(folder, 'nowhere')], 'nowhere'],
    ['golden questions that are a folder', () => ['--golden', folder], 'there is no file'],
    [
      'golden questions that are cut off',
      () => ['--golden', writeQuestions('cut.json', '{"answerable": [')],
      'no JSON',
    ],
    [
      'golden questions of another form',
      () => ['--golden', writeQuestions('form.json', '{"answerable": []}')],
      'unanswerable',
    ],
  ])('%s', (_, args, named) => {
    const ran = runProgram(['stats', ...args()]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^stargate: [^\n]+\n$/);
    expect(ran.err).toContain(named);
  });

  test('and a broken base names every problem', () => {
    const ran = runProgram(['stats', '--data', broken]);
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('9 problems') });
    expectNoTrace(ran);
  });
});

describe('a wrong call ends with code 2', () => {
  test.each([
    [['stats', 'funding'], 'one word too many'],
    [['stats', '--lock'], '--lock'],
    [['stats', '--golden'], '--golden'],
    [['ask', '--golden', 'x', 'Wer?'], '--golden does not belong to ask'],
  ])('%j', (args, named) => {
    expect(runProgram(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(named) });
  });
});

test('--help tells of it', () => {
  expect(runProgram(['stats', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('--golden FILE'),
    err: '',
  });
  expect(runProgram(['--help']).out).toMatch(/^ {2}stats {2,}\S/m);
});
