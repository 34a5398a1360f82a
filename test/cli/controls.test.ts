/** What the editor's commands print of articles and data cannot control the terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyData, type DataCopy } from '../support/dataCopy.js';
import { runProgram } from '../support/runProgram.js';

const hidden = '\u001b[31m\u0007\u009b\u202e\u2066';
const controlling = /(?!\r?\n)\p{Cc}|\p{Bidi_Control}/u;

let copy: DataCopy;
beforeEach(() => {
  copy = copyData();
});
afterEach(() => copy.remove());

function expectPrintable(args: string[], says: string): void {
  const { out, err } = runProgram([...args, '--data', copy.folder]);
  expect(`${out}${err}`).toContain(says);
  expect(out).not.toMatch(controlling);
  expect(err).not.toMatch(controlling);
}

test('check, of a broken base', () => {
  const sources = JSON.parse(copy.read('sources.json'));
  copy.write('sources.json', JSON.stringify([...sources, { ...sources[0], id: `x${hidden}y`, outlet: `z${hidden}` }]));
  expectPrintable(['check'], 'sources.json');
});

test('check and stats, of sentences that are no facts', () => {
  const sources = JSON.parse(copy.read('sources.json'));
  const titled = sources.map((source: { title: string | null }) => ({ ...source, title: `a${hidden}b` }));
  copy.write('sources.json', JSON.stringify(titled));
  expectPrintable(['check'], 'in order');
  expectPrintable(['stats'], 'facts');
  expectPrintable(['stats', '--json'], '"command":"stats"');
  expectPrintable(['cite', 't-online-2025-01-23/softbank-forty-percent', '--format', 'ris'], 'TY  -');
});

test('import, of an article that hides something', () => {
  const file = join(copy.folder, '..', `a${hidden}.txt`);
  writeFileSync(
    file,
    `Der Chef ${hidden} von OpenAI, Sam Altman, kündigte am 2. Oktober 2025 ein Rechenzentrum in Ohio an.\n`,
  );
  expectPrintable(['import', file], '');
  expectPrintable(['import', file, '--outlet', `Blatt${hidden}`, '--date', '2025-10-02'], 'blatt');
});
