/** `withdraw` and `correct`: what was wrong is taken back or corrected, checked before it is written, and reported. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerFact } from '../../src/answers/asked/factAnswer.js';
import { runCorrect, runWithdraw } from '../../src/cli/correct.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatProvenance } from '../../src/wording/provenance.js';
import { dataFolder } from '../support/base.js';

let data = '';
const now = '2026-01-02T10:20:30Z';
const id = 'bild-2025-01/first-buddy';
const gone = 'bild-2025-01/trump-passed-over-xai';
const readCorrections = () => readFileSync(join(data, 'CORRECTIONS.md'), 'utf8');

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'stargate-'));
  cpSync(dataFolder, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('a withdrawn fact', () => {
  test('loses its quote, keeps its id and says why', () => {
    runWithdraw({ data, id: gone, why: 'Falsch zugeordnet.', now });
    const library = loadLibrary(data, { locked: true });
    expect(library.base.withdrawn).toEqual([{ id: gone, withdrawn: { date: now, why: 'Falsch zugeordnet.' } }]);
    expect(answerFact(gone, library, 'de')).toMatchObject({
      reason: { kind: 'withdrawn', because: 'Falsch zugeordnet.' },
    });
    expect(readCorrections()).toContain(`- 2026-01-02: \`${gone}\` was withdrawn. Falsch zugeordnet.`);
    expect(library.base.lock).not.toHaveProperty([gone]);
  });

  test('stays when another fact reckons its date from it, and is not withdrawn twice', () => {
    const before = readDataFiles(data).version;
    expect(() => runWithdraw({ data, id: 't3n-2025-07/announced-on-21-january', why: 'x', now })).toThrow(
      'reckoned from',
    );
    expect(readDataFiles(data).version).toBe(before);
    runWithdraw({ data, id: gone, why: 'x', now });
    expect(() => runWithdraw({ data, id: gone, why: 'x', now })).toThrow('withdrawn already');
  });

  test.each([undefined, ' '])('needs a reason: %j', (why) => {
    expect(() => runWithdraw({ data, id: gone, why, now })).toThrow('--why');
  });
});

describe('a corrected fact', () => {
  const mended = {
    id,
    why: 'Klarer.',
    now,
    field: 'en',
    value: 'He is said to be close to Trump (78) and calls himself his “First Buddy”.',
  };

  test('has the new field, and its history is told', () => {
    runCorrect({ data, ...mended });
    const { base } = loadLibrary(data, { locked: true });
    const fact = base.fact.get(id);
    expect(fact?.en).toBe(mended.value);
    expect(base.corrections.at(-1)).toMatchObject({ fact: id, field: 'en', is: mended.value, date: now });
    const answer = answerFact(id, loadLibrary(data), 'de');
    const lines =
      'cited' in answer ? answer.cited.flatMap((cited) => formatProvenance(cited, pickWording('de'), 'full')) : [];
    expect(lines).toContain('Berichtigt am 2. Januar 2026 (Übersetzung): Klarer.');
    expect(readCorrections()).toContain(`“${mended.value}”. Klarer.`);
  });

  test('may lose a field, or have one inside another changed', () => {
    runCorrect({ data, ...mended, field: 'about', value: '["donald-trump","elon-musk"]' });
    runCorrect({ data, ...mended, field: 'topics.0', value: 'race' });
    const fact = loadLibrary(data).base.fact.get(id);
    expect(fact?.about).toEqual(['donald-trump', 'elon-musk']);
    expect(fact?.topics?.[0]).toBe('race');
  });

  test('shows the voice before and after where a place in the list is named', () => {
    const report = runCorrect({ data, ...mended, field: 'voices.0.shownBy', value: 'bezeichnet' });
    expect(report.split('\n')).toEqual([
      `voices.0.shownBy of ${id} is corrected.`,
      expect.stringMatching(/^ {2}before {2}“„First Buddy“”: elon-musk .* direct \(“bezeichnet sich selbst als”\)/),
      expect.stringMatching(/^ {2}after {3}“„First Buddy“”: elon-musk .* direct \(“bezeichnet”\)/),
    ]);
    expect(loadLibrary(data).base.fact.get(id)?.voices).toMatchObject([{ shownBy: 'bezeichnet' }]);
  });

  test('tells of a whole voice in words that people can read', () => {
    const field = 'voices.0';
    const spoken = loadLibrary(data).base.fact.get(id)?.voices?.[0];
    const { words, en } = spoken ?? {};
    runCorrect({ data, ...mended, field, value: JSON.stringify({ words, en, speaker: null }) });
    expect(readCorrections()).toMatch(
      /, voices\.0: “„First Buddy“”: elon-musk \(“.*”\), direct .* became “„First Buddy“”: the outlet\. Klarer\./,
    );
    expect(readCorrections()).not.toContain('{"');
  });

  test.each([
    [
      'a speaker whom no words show',
      { field: 'voices.0.speaker', value: '{"is":"sam-altman","shownBy":"Altman"}' },
      /problem/,
    ],
    ['a voice that is not there', { field: 'voices.7.speech', value: 'report' }, /no place in the list: it has 1/],
    ['a place that is no number', { field: 'voices.first.speech', value: 'report' }, /no place in the list/],
    ['a field inside a text', { field: 'en.is', value: 'x' }, /has no fields/],
    ['the state of a draft', { field: 'draft', value: 'true' }, /draft cannot be corrected/],
    ['the instant when it was served', { field: 'added', value: '2026-01-01T00:00:00Z' }, /added cannot be corrected/],
    ['a field of another shape', { field: 'topics', value: '7' }, /problem/],
    ['what it is already', { field: 'voices.0.speech', value: 'direct' }, /already/],
    ['what every object has', { field: '__proto__.x', value: 'x' }, /Unrecognized key/],
    ['the maker of an object', { field: 'constructor', value: 'x' }, /Unrecognized key/],
    ['what every object can do', { field: 'toString', value: 'x' }, /Unrecognized key/],
    ['its quote', { field: 'quote', value: 'Anders.' }, /cannot be corrected/],
    ['an unknown fact', { id: 'bild-2025-01/first-budy' }, /there is no fact .*near: bild-2025-01\/first-buddy/],
  ])('is not given %s', (_, change, says) => {
    const before = readDataFiles(data).version;
    expect(() => runCorrect({ data, ...mended, ...change })).toThrow(says);
    expect(readDataFiles(data).version).toBe(before);
  });
});
