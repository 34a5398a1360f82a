/** `import --jsonl`: good lines become drafts, bad ones are reported with number and reason, and nothing is half-written. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importLines } from '../../src/cli/importing/importLines.js';
import { joinQuotes, parseQuoteLines } from '../../src/drafting/quoteLines.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createProgressLine } from '../../src/terminal/progress.js';
import { dataFolder } from '../support/base.js';

let folder = '';
let data = '';
const silent = createProgressLine({ write: () => undefined });
const line = (fields: object) => JSON.stringify({ quote: 'Altman baut.', outlet: 'Blatt', date: '2025-10', ...fields });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stargate-'));
  data = join(folder, 'data');
  cpSync(dataFolder, data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runImport(...lines: string[]): string {
  const file = join(folder, 'quotes.jsonl');
  writeFileSync(file, lines.join('\n'));
  return importLines({ data, file, today: '2025-11-01', progress: silent }).report;
}

test('quotes of one outlet, day and address share a source, each with its place among them', () => {
  const report = runImport(
    line({}),
    line({ quote: 'Musk zweifelt.' }),
    '',
    line({ outlet: 'Bote', url: 'https://bote.example/1' }),
  );
  const { base } = loadLibrary(data, { locked: true });
  expect(report).toBe('3 drafts from 2 sources; 0 lines left out.');
  expect(base.drafts.map(({ id, at }) => [id, at])).toEqual([
    ['blatt-2025-10/altman-baut', 0],
    ['blatt-2025-10/musk-zweifelt', 13],
    ['bote-2025-10/altman-baut', 0],
  ]);
  expect(base.source.get('blatt-2025-10')).toMatchObject({ text: { length: 28 }, url: null });
});

test('what only tracks a reader is taken off an address, so that lines of one article share a source', () => {
  const report = runImport(
    line({ url: 'https://bote.example/1?utm_source=x&utm_medium=y' }),
    line({ quote: 'Musk zweifelt.', url: 'https://bote.example/1?fbclid=7&gclid=8' }),
    line({ quote: 'Son zahlt.', url: 'http://www.bote.example/1/' }),
  );
  expect(report).toBe('3 drafts from 1 sources; 0 lines left out.');
  expect(loadLibrary(data).base.source.get('blatt-2025-10')?.url).toBe('https://bote.example/1');
});

test('a speaker has the whole sentence, where the quote names them and quotes them or has words of saying', () => {
  runImport(
    line({ quote: '„Wir bauen“, sagte Altman.', speaker: 'Sam Altman' }),
    line({ quote: 'Altman sagt, man baue.', speaker: 'Altman' }),
    line({ quote: 'Altman baut.', speaker: 'Sam Altman' }),
    line({ quote: 'Er sagte, man baue.', speaker: 'Sam Altman' }),
    line({ quote: '„Wir bauen.“', speaker: 'Wer?' }),
  );
  const altman = { is: 'sam-altman', shownBy: 'Altman' };
  expect(loadLibrary(data).base.drafts.map(({ voices }) => voices)).toEqual([
    [{ speaker: altman, speech: 'direct', shownBy: 'sagte' }],
    [{ speaker: altman, speech: 'indirect', shownBy: 'sagt' }],
    undefined,
    undefined,
    undefined,
  ]);
});

test('bad lines are told in their order, and the good ones kept', () => {
  const report = runImport(
    line({}),
    '{"quote": "Hal',
    line({ date: '7.1.25' }),
    line({ quote: '' }),
    line({ sprecher: 'x' }),
    line({ url: 'x' }),
  );
  expect(report.split('\n').map((each) => each.trim())).toEqual([
    '1 drafts from 1 sources; 5 lines left out:',
    'line 2: no JSON: is the line cut off?',
    'line 3: date: "7.1.25" is no date: write YYYY-MM-DD or YYYY-MM',
    expect.stringMatching(/^line 4: quote: /),
    expect.stringMatching(/^line 5: .*sprecher/),
    expect.stringMatching(/^line 6: url: /),
  ]);
  expect(loadLibrary(data).base.drafts).toHaveLength(1);
});

test('quotes whose source is there already are left out with the reason', () => {
  runImport(line({ url: 'https://blatt.example/1' }));
  const again = runImport(line({ url: 'https://blatt.example/1', quote: 'Noch einer.' }), line({ outlet: 'Bote' }));
  expect(again).toContain('line 1: blatt-2025-10 has this address with another text');
  expect(loadLibrary(data).base.drafts).toHaveLength(2);
});

test.each([
  ['no line is good', '{'],
  ['there is no line at all', '\n'],
])('where %s, nothing is written', (_, content) => {
  const before = readDataFiles(data).version;
  expect(() => runImport(content)).toThrow('no line that can be taken over');
  expect(readDataFiles(data).version).toBe(before);
});

test('whatever is read, each line is good or bad, and every good quote stands in the text of its source', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((quote) => line({ quote })),
        ),
        { maxLength: 8 },
      ),
      (lines) => {
        const content = lines.map((each) => each.replaceAll('\n', ' '));
        const { good, bad } = parseQuoteLines(content.join('\n'), '2025-11-01');
        expect(good.length + bad.length).toBe(content.filter((each) => each.trim() !== '').length);
        expect(good.every((each) => joinQuotes(good).includes(each.line.quote))).toBe(true);
      },
    ),
  );
});

test('a spreadsheet’s habits: a mark at the beginning, empty cells, a name in lower case, a day that is none', () => {
  const report = runImport(
    `\ufeff${line({ url: '', title: ' ', speaker: null, en: '' })}`,
    line({ quote: '„Wir bauen“, sagte Altman.', speaker: 'sam altman' }),
    line({ quote: '   ' }),
    line({ quote: 'x'.repeat(1501) }),
    line({ quote: 'Das Geld fehlt.', date: '2025-02-31' }),
    line({ quote: 'Das Geld fehlt.', date: '2099-01' }),
    line({ quote: 'Das Geld fehlt.', url: 'javascript:alert(1)' }),
    line({ quote: 'Das Geld fehlt.', speaker: 'Elon Musk' }),
  );
  const { drafts } = loadLibrary(data).base;
  expect(drafts.map(({ quote }) => quote)).toEqual(['Altman baut.', '„Wir bauen“, sagte Altman.', 'Das Geld fehlt.']);
  expect(drafts[1]?.voices).toMatchObject([{ speaker: { is: 'sam-altman' } }]);
  expect(report.match(/line \d+/gu)).toEqual(['line 3', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8']);
  expect(report).toContain('line 8: speaker "Elon Musk" left out');
});

test('it is whole only where no line was left out, and tells each source in a line of JSON', () => {
  const file = join(folder, 'q.jsonl');
  writeFileSync(file, [line({}), '{'].join('\n'));
  const shared = { data, file, today: '2025-11-01', progress: silent };
  const { report, isWhole } = importLines({ ...shared, json: true });
  expect(isWhole).toBe(false);
  expect(JSON.parse(report)).toMatchObject({
    command: 'import',
    source: 'blatt-2025-10',
    drafts: 1,
    warnings: [{ kind: 'line' }],
  });
});
