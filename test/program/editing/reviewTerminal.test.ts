/** An article brought in by a German editor on a real terminal: somebody whom nobody knows, a name to strike, undo, and keys counted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as plain } from 'vitest';
import { findCommand } from '../../../src/commands/command.js';
import { createCommands } from '../../../src/commands/index.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { listTexts } from '../../loopback/replies.js';
import { copyData, type DataCopy } from '../../support/dataCopy.js';
import { runProgram } from '../../support/runProgram.js';
import { withoutTerminal } from '../../support/startOnTerminal.js';
import { type Editor, openEditor } from './editorOnTerminal.js';

if (withoutTerminal) console.warn(withoutTerminal);

const source = 'elbe-blatt-2025-10-03';
const article = `Oracle baut in Ohio
Columbus (dpa) - Oracle-Chefin Safra Catz hat am 2. Oktober 2025 ein Rechenzentrum in Ohio angekündigt. „Wir bauen weiter“, sagte Catz dem Sender CNBC. Auch SAP will sich beteiligen.
OpenAI gehört zu Stargate. Das Joint Venture soll 5000 Arbeitsplätze schaffen. Die Kosten steigen.
`;

const test = plain.extend<{ data: DataCopy }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    const file = join(data.folder, '..', 'artikel.txt');
    writeFileSync(file, article);
    const told = runProgram(['import', file, '--data', data.folder, '--outlet', 'Elbe-Blatt', '--date', '2025-10-03']);
    expect(told.out).toContain('in no list: Safra Catz, person, head of Oracle');
    await use(data);
    data.remove();
  },
});

function openReview(data: DataCopy): Editor {
  return openEditor(['review', '--source', source, '--language', 'de', '--data', data.folder]);
}

async function keep({ type, write }: Editor, [en = '', ...asks]: string[]): Promise<void> {
  await type('k', /Auf Englisch/u);
  await write(en, /Frage 1 von 3/u);
  await write(asks[0] ?? '', /Frage 2 von 3/u);
  await write(asks[1] ?? '', /Frage 3 von 3/u);
  await write(asks[2] ?? '', /Behalten: Der Bot zeigt den Satz/u);
}

const readBase = (data: DataCopy) => loadLibrary(data.folder, { locked: true }).base;
const readDesk = (data: DataCopy) => JSON.parse(readFileSync(join(data.folder, 'desk', `${source}.json`), 'utf8'));

describe.skipIf(withoutTerminal)('a German session on a terminal', () => {
  test('the source comes first, then each draft in its paragraph; whoever nobody knows is added with one key', async ({
    data,
  }) => {
    const review = openReview(data);
    const shown = await review.wait(/Satz 1 von 6[\s\S]*> /u);
    expect(shown).toMatch(/Medium.*Elbe-Blatt \(steht dort\)/u);
    expect(shown).toMatch(/Agenturen.*dpa/u);
    expect(shown).toMatch(/▸Oracle-Chefin Safra Catz .*angekündigt\.◂.* „Wir bauen weiter“/u);
    expect(shown).toContain('Safra Catz (Person, Oracle-Chefin; „Oracle-Chefin Safra Catz“)');
    await review.type('+', /vorgemerkt[\s\S]*> /u);
    const asks = ['Wer baut in Ohio?', 'who builds in ohio', 'wann wurde ohio angekündigt'];
    await keep(review, ['Oracle chief Safra Catz announced a data centre in Ohio on 2 October 2025.', ...asks]);
    // her words are hers now, proposed anew, without a key
    expect(await review.wait(/Satz 2 von 6[\s\S]*> /u)).toMatch(/Safra Catz.*„sagte Catz“.*auf CNBC/u);
    await keep(review, [
      '“We go on building”, Catz told CNBC.',
      'Was sagte Catz?',
      'what did catz say',
      'baut catz weiter',
    ]);
    expect(review.countKeys()).toBeLessThanOrEqual(2 * 8);
    // the next one is refused before anything is typed, and one key strikes the name
    expect(await review.wait(/Satz 3 von 6[\s\S]*> /u)).toContain('„SAP“ steht auf der Liste');
    await review.type('behalten', /So kann der Satz nicht behalten werden[\s\S]*> /u);
    await review.type('o', /gestrichen[\s\S]*> /u);
    await keep(review, ['SAP wants to take part, too.', 'Macht SAP mit?', 'is sap in', 'wer will noch mitmachen']);
    await review.type('q', /3 behalten, 0 verworfen, 3 übrig/u);
    expect(await review.program.end()).toBe(0);
    const base = readBase(data);
    const [first] = base.listArticleFacts(source);
    expect(base.outsiders).not.toContain('SAP');
    expect(base.entity.get('safra-catz')).toMatchObject({
      kind: 'person',
      aliases: ['Catz'],
      role: { de: 'Oracle-Chefin', en: 'head of Oracle', from: first?.id },
      relations: [{ is: 'leads', of: 'oracle', fact: first?.id, shownBy: 'Oracle-Chefin Safra Catz' }],
    });
    expectAtEveryDoor(data, 'Safra Catz', /Wir bauen weiter/u, /Safra Catz/u);
    expectAtEveryDoor(data, 'SAP', /Auch SAP will sich beteiligen/u, /SAP wird in meinen Quellen nur genannt/u);
  });

  test('undo goes back over what was kept and dropped, and nothing typed is lost', async ({ data }) => {
    const before = data.read('entities.json');
    const review = openReview(data);
    await review.wait(/Satz 1 von 6[\s\S]*> /u);
    await review.type('+', /vorgemerkt[\s\S]*> /u);
    const asks = ['Wer baut in Ohio?', 'who builds in ohio', 'wann wurde ohio angekündigt'];
    await keep(review, ['Oracle chief Safra Catz announced a data centre in Ohio on 2 October 2025.', ...asks]);
    await review.wait(/Satz 2 von 6[\s\S]*> /u);
    await review.type('verwerfen', /Satz 3 von 6[\s\S]*> /u);
    await review.type('u', /Zurückgenommen: verwerfen[\s\S]*Satz 2 von 6[\s\S]*> /u);
    await review.type('rückgängig', /Zurückgenommen: behalten[\s\S]*Satz 1 von 6[\s\S]*> /u);
    expect(readBase(data).drafts.filter(({ id }) => id.startsWith(source))).toHaveLength(6);
    expect(data.read('entities.json')).toBe(before);
    // English and questions are there still
    await review.type('k', /Behalten: Der Bot zeigt den Satz[\s\S]*> /u);
    expect(readBase(data).listArticleFacts(source)).toMatchObject([{ asks }]);
    await review.type('q', /1 behalten, 0 verworfen, 5 übrig/u);
  });

  test('speaker, topic, what it is about, matter and "das Joint Venture" take eight keys at most', async ({ data }) => {
    const review = openReview(data);
    await review.wait(/Satz 1 von 6[\s\S]*> /u);
    for (const place of [2, 3, 4, 5]) await review.type('n', new RegExp(`Satz ${place} von 6[\\s\\S]*> `, 'u'));
    const last = () => Object.values<Record<string, unknown>>(readDesk(data).typed).at(-1);
    const counts: Record<string, number> = {};
    const edit = async (name: string, lines: string[]) => {
      const from = review.countKeys();
      for (const line of lines) await review.type(line, /> |: /u);
      // keeping it takes two more
      counts[name] = review.countKeys() - from + 2;
    };
    await edit('refers', ['r']);
    await review.wait(/gemeint.*= Stargate[\s\S]*> /u);
    expect(last()).toMatchObject({ refers: [{ is: 'stargate', shownBy: 'Das Joint Venture' }], about: ['stargate'] });
    await edit('topics', ['t', '6']);
    await review.wait(/Satz 5 von 6[\s\S]*> /u);
    await edit('matter', ['m', '4']);
    await review.wait(/Satz 5 von 6[\s\S]*> /u);
    expect(last()).toMatchObject({ claims: [{ says: '5000 Arbeitsplätze', value: 5000, bound: 'exact' }] });
    await edit('about', ['a', '2']);
    await review.wait(/Satz 5 von 6[\s\S]*> /u);
    await edit('status', ['x', '3']);
    expect(Math.max(...Object.values(counts))).toBeLessThanOrEqual(8);
    await review.program.end();
  });

  test('a sentence is joined with the next and split again, both exact pieces of the text', async ({ data }) => {
    const review = openReview(data);
    await review.wait(/Satz 1 von 6[\s\S]*> /u);
    for (const place of [2, 3, 4]) await review.type('n', new RegExp(`Satz ${place} von 6[\\s\\S]*> `, 'u'));
    await review.type('c', /Enter geht zurück/u);
    await review.type('>', /Neu geschnitten[\s\S]*Satz 4 von 5[\s\S]*> /u);
    const joined = 'OpenAI gehört zu Stargate. Das Joint Venture soll 5000 Arbeitsplätze schaffen.';
    expect(readBase(data).drafts.map(({ quote }) => quote)).toContain(joined);
    await review.type('c', /Enter geht zurück/u);
    await review.type('1 4 5 10', /In 2 Stücke geteilt[\s\S]*Satz 4 von 6[\s\S]*> /u);
    await review.type('c', /Enter geht zurück/u);
    // half of the next sentence would be left behind
    await review.type('1 7', /Das geht nicht auf[\s\S]*> /u);
    await review.type('u', /Zurückgenommen: schneiden[\s\S]*> /u);
    await review.type('u', /Zurückgenommen: schneiden[\s\S]*> /u);
    await review.program.end();
    const { drafts } = readBase(data);
    expect(drafts).toHaveLength(6);
    expect(drafts.every(({ at, quote }) => readDesk(data).text.startsWith(quote, at))).toBe(true);
  });
});

function expectAtEveryDoor(data: DataCopy, person: string, quote: RegExp, says: RegExp): void {
  const library = loadLibrary(data.folder);
  const bot = { ...conversation, library, commands: createCommands(library.base) };
  const slash = listTexts(answerTo({ subcommand: 'who', options: { person }, locale: 'de' }, bot)).join('\n');
  const line = `/stargate wer person:${person}`;
  const terminal = runProgram(['run', line, '--language', 'de', '--data', data.folder]).out;
  const json = runProgram(['run', line, '--language', 'de', '--data', data.folder, '--json']).out;
  for (const text of [slash, terminal.replaceAll(/\s+/gu, ' '), json]) {
    expect(text).toMatch(quote);
    expect(text).toMatch(says);
  }
  expect(findCommand('who', bot.commands)?.run({ person }, { library, language: 'en' }).kind).toBe('found');
}
