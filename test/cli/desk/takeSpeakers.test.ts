/** Somebody who gets an entry when sentences of theirs are served already: what they said stays found, and one key makes it theirs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test as plain } from 'vitest';
import { callCommand } from '../../../src/api/callCommand.js';
import { checkData } from '../../../src/cli/check.js';
import { importArticle } from '../../../src/cli/import.js';
import { reviewDrafts } from '../../../src/cli/review.js';
import { findCommand } from '../../../src/commands/command.js';
import { createCommands } from '../../../src/commands/index.js';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { listUnvoicedSpeakers } from '../../../src/drafting/entities/unvoicedSpeakers.js';
import { proposeWay } from '../../../src/drafting/voices/proposeWay.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { createFormatCall } from '../../../src/terminal/formatCall.js';
import { pickDeskWording } from '../../../src/wording/desk/deskWordingFor.js';
import { copyData, type DataCopy } from '../../support/dataCopy.js';

const source = 'blatt-2025-10-02';
const article = `Oracle-Chefin Safra Catz hat am 2. Oktober 2025 ein Rechenzentrum in Ohio angekündigt. Das Geld sei da, sagte Safra Catz.
Der Plan, den Safra Catz als „teuer“ bezeichnete, gefällt Oracle. „Wir bauen weiter“, sagte die Managerin Safra Catz.
`;
const asks = ['Wer hat das gesagt?', 'who said that', 'ist das geld da'];
const day = '2026-11-29T10:20:30Z';

const test = plain.extend<{ data: DataCopy }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    const file = join(data.folder, '..', 'a.txt');
    writeFileSync(file, article);
    const details = { outlet: 'Blatt', date: '2025-10-02', url: null, title: null, authors: [], relays: null };
    importArticle({ data: data.folder, file, details });
    await use(data);
    data.remove();
  },
});

async function review({ folder }: DataCopy, typed: string[], now = day): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed.map((line) => `${line}\n`).join(''));
  const { base } = loadLibrary(folder);
  const report = await reviewDrafts({
    ...{ data: folder, base, drafts: base.drafts, input, output, source },
    paint: (_, words) => words,
    readNow: () => now,
    wording: pickDeskWording('de'),
    drafting: { draftFacts, listUnvoicedSpeakers, proposeWay },
  });
  return `${String(output.read())}${report}`;
}

/** The sentences of hers, kept before she has an entry, and then the one that brings it. */
const kept = [
  'n',
  ...['k', 'The money is there, said Safra Catz.', ...asks],
  ...['k', 'o', 'The plan, which Safra Catz called dear, pleases Oracle.', '7', ...asks],
  ...['k', 'Managerin / manager', '“We go on building”, said the manager Safra Catz.', ...asks],
  'b',
  ...['+', 'k', 'Oracle chief Safra Catz announced a data centre in Ohio on 2 October 2025.', ...asks],
];

function readOwn({ folder }: DataCopy) {
  const { base } = loadLibrary(folder, { locked: true });
  return { base, own: base.listArticleFacts(source) };
}

function run({ folder }: DataCopy, command: string, options: Record<string, string>) {
  const library = loadLibrary(folder);
  return findCommand(command, createCommands(library.base))?.run(options, { library, language: 'de' });
}

const question = { question: 'Was sagte Safra Catz?' };

test('review offers each of their sentences with its voice; one key enters all, and readers are told', async ({
  data,
}) => {
  await review(data, kept);
  const shown = await review(data, ['p', '']);
  expect(shown).toContain('der Satz: Safra Catz („sagte Safra Catz“), in indirekter Rede („sagte“), behauptet („sei“)');
  expect(shown).toContain('Eingetragen in 2 Sätzen');
  const { base, own } = readOwn(data);
  expect(own.map(({ voices }) => voices?.[0]?.speaker ?? undefined)).toEqual([
    undefined,
    { is: 'safra-catz', shownBy: 'sagte Safra Catz' },
    undefined,
    { is: 'safra-catz', shownBy: 'sagte die Managerin Safra Catz' },
  ]);
  expect(base.corrections.slice(-2)).toMatchObject(
    [own[1], own[3]].map((fact) => ({ fact: fact?.id, date: day, field: 'voices', is: fact?.voices })),
  );
  expect(run(data, 'ask', question)).toMatchObject({ kind: expect.not.stringContaining('unknown') });
  expect(run(data, 'who', { person: 'Safra Catz' })).toMatchObject({ kind: 'found' });
  expect(data.read('CORRECTIONS.md')).toMatch(/voices: nothing became the sentence: safra-catz/u);
});

test('between the entry and the key their words are found as before, at every door that asks', async ({ data }) => {
  await review(data, kept);
  const { own } = readOwn(data);
  const theirs = [own[1], own[3]].map((fact) => fact?.id);
  for (const asked of ['Was sagte Safra Catz?', 'What did Safra Catz say?', 'Zitate von Safra Catz']) {
    const found = run(data, 'ask', { question: asked });
    expect(found).toMatchObject({ kind: 'found', cited: theirs.map((id) => ({ fact: { id } })), unsaid: null });
  }
  expect(run(data, 'ask', { question: 'Was sagte Safra Catz zum Wetter?' })).toMatchObject({ kind: 'unsure' });
  const library = loadLibrary(data.folder);
  const reply = callCommand(
    'ask',
    { q: question.question },
    { library, commands: createCommands(library.base), home: null },
  );
  expect(reply).toMatchObject({ json: { kind: 'found', answers: theirs.map((fact) => ({ fact })) } });
  expect(run(data, 'who', { person: 'Safra Catz' })).toMatchObject({ kind: 'found', unsaid: null });
});

test('check names the command, which works though no draft is left, for some of them too', async ({ data }) => {
  await review(data, kept);
  const check = () =>
    checkData({
      data: data.folder,
      texts: undefined,
      lock: false,
      today: '2026-11-29',
      createCommands,
      formatCall: createFormatCall('stargate'),
    });
  expect(check()).toContain('„sagte Safra Catz“ shows Safra Catz as speaker, and no voice has it\n');
  expect(check()).toContain('One key enters them, p in: stargate review');
  expect(await review(data, ['p 2', ''])).toContain('Eingetragen in einem Satz');
  expect(
    readOwn(data).own.filter(({ voices }) => voices?.some(({ speaker }) => speaker && 'is' in speaker)),
  ).toHaveLength(1);
  expect(check()).not.toContain('as speaker');
});

test('undo takes voices and note back, within a day', async ({ data }) => {
  await review(data, kept);
  const [before, notes] = [readOwn(data).own, data.read('corrections.json')];
  expect(await review(data, ['p', 'u', ''])).toContain('Zurückgenommen: zuordnen');
  expect(readOwn(data).own).toEqual(before);
  expect(data.read('corrections.json')).toBe(notes);
  await review(data, ['p', '']);
  expect(await review(data, ['u', ''], '2026-11-30T10:20:31Z')).toContain('schon länger als einen Tag');
  expect(readOwn(data).base.corrections).toHaveLength(JSON.parse(notes).length + 2);
});

test('words that an editor gave to somebody else are left to be told by hand, with the command for it', async ({
  data,
}) => {
  const shown = await review(data, kept);
  expect(shown.match(/^ {2}\d ▸/gmu)).toHaveLength(2);
  expect(shown).toMatch(/Auch hier spricht Safra Catz .*: correct blatt-2025-10-02\/plan-\S+ voices/u);
});
