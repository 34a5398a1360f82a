/** A snapshot answers as the library it was made from does, and stands in for no other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { keepReadings, type Library } from '../../src/answers/library.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { readSnapshot, writeSnapshot, writeWholeSnapshot } from '../../src/store/snapshot.js';
import { createTinyBase, dataFolder } from '../support/base.js';

const folder = mkdtempSync(join(tmpdir(), 'stargate-snapshot-'));
const file = join(folder, 'snapshot.bin');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = loadLibrary(dataFolder);
let kept: Library | null = null;
beforeAll(() => {
  writeWholeSnapshot(file, fresh);
  kept = readSnapshot(file, fresh.base.version);
});

const questions = [
  'Wie viel Geld hat Softbank?',
  'Wie viel Geld hat Softbnak gesichert?',
  'Wer sagte, das Geld sei nicht da?',
  'Wann wurde Stargate angekündigt?',
  'Wie viele Arbeitsplätze entstehen?',
  'Warum klagt Musk gegen OpenAI?',
  'Wo baut Stargate Rechenzentren?',
  'Was schrieb Altman über das Land?',
  'Infrastrukturproblem',
  'Kostet es 500 Mrd. Dollar?',
  'Kostet es 700 Mrd. Dollar?',
  'Was sagte Angela Merkel?',
  'who are the partners',
  'how much has microsoft invested in openai',
  'half a trillion dollars',
  'why did musk leave openai',
  'where is the money from',
  'what happened on January 21',
  'what is the weather',
  '',
];

describe.each(questions)('asked "%s"', (question) => {
  test('the snapshot answers what the fresh library answers', () => {
    const options = { language: detectLanguage(question), explain: true };
    expect(answerQuestion(question, kept as Library, options)).toEqual(answerQuestion(question, fresh, options));
  });
});

test('the questions above have answers of more than one kind', () => {
  const kinds = new Set(questions.map((question) => answerQuestion(question, fresh, { language: 'de' }).kind));
  expect(kinds.size).toBeGreaterThan(1);
});

// a function is equal to itself alone
function withoutLookUps(base?: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(base ?? {}).filter(([, value]) => typeof value !== 'function'));
}

test('the snapshot has the whole base', () => {
  expect(withoutLookUps(kept?.base)).toEqual(withoutLookUps(fresh.base));
});

test('what it keeps of each fact is what there is to read in it', () => {
  const readings = keepReadings(fresh);
  expect(readings.length).toBe(fresh.base.facts.length);
  expect(readings.some((reading) => reading?.listConceptsInQuestions.some(({ size }) => size > 0))).toBe(true);
  expect(keepReadings(kept as Library)).toEqual(readings);
});

test('a damaged reading is worked out anew', () => {
  const damaged = join(folder, 'damaged.bin');
  const stored = deserialize(readFileSync(file)) as { readings: Uint8Array[] };
  const readings = stored.readings.map((bytes) => bytes.map((byte, place) => (place > 4 ? 0xfe : byte)));
  writeFileSync(damaged, serialize({ ...stored, readings }));
  expect(keepReadings(readSnapshot(damaged, fresh.base.version) as Library)).toEqual(keepReadings(fresh));
});

test('one without such readings answers the same', () => {
  const bare = join(folder, 'without.bin');
  writeSnapshot(bare, fresh);
  const read = readSnapshot(bare, fresh.base.version) as Library;
  const options = { language: 'de' as const, explain: true };
  for (const question of questions)
    expect(answerQuestion(question, read, options)).toEqual(answerQuestion(question, fresh, options));
});

test('it is refused for another version of the data', () => {
  expect(readSnapshot(file, `${fresh.base.version}0`)).toBeNull();
  expect(readSnapshot(file, '')).toBeNull();
});

test('where there is none, there is none', () => {
  expect(readSnapshot(join(folder, 'nowhere.bin'), fresh.base.version)).toBeNull();
});

test('a base without lock, topics and entities is kept, too', () => {
  const other = join(folder, 'bare.bin');
  const bare = buildLibrary(createTinyBase({ lock: null, topics: [], entities: [], matters: [] }));
  writeSnapshot(other, bare);
  expect(withoutLookUps(readSnapshot(other, 'tiny')?.base)).toEqual(withoutLookUps(bare.base));
});
