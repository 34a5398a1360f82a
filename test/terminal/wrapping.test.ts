/** On a real terminal's grid of characters: between words alone a line ends, and what hangs goes on hanging. */
import { stripVTControlCharacters } from 'node:util';
import xterm from '@xterm/headless';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { formatCard } from '../../src/terminal/card.js';
import { respondToLine } from '../../src/terminal/respond.js';
import { openScreen, plainScreen, type Screen } from '../../src/terminal/screen/screen.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

const commands = createCommands(library.base);
const typed = [
  'Wie viel Geld hat Softbank laut Musk?',
  'how old is Larry Ellison',
  'Was sagte Merkel zu Stargate?',
  'Kostet Stargate 600 Milliarden Dollar?',
  '/stargate funding',
  '/stargate who person:Elon Musk',
  '/stargate timeline',
  '/stargate sources',
  '/stargate help',
  '/stargate about',
  `/stargate fact ${library.base.facts[3]?.id}`,
];

function formatOn(screen: Screen, line: string, language: Language): string {
  const reply = respondToLine(line, { library, commands, language });
  if (reply.kind === 'wrong-call') return expect.fail(reply.message);
  return formatCard(reply.answer, { commands, wording: pickWording(language), screen });
}

/** The rows of a terminal that was sent a text; those that it broke itself are one. */
async function readRows(text: string, columns: number): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 24, scrollback: 10_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(text.replaceAll('\n', '\r\n'), resolve));
  const buffer = terminal.buffer.active;
  const rows: string[] = [];
  for (let row = 0; row < buffer.length; row += 1) {
    const line = buffer.getLine(row);
    const shown = line?.translateToString(true) ?? '';
    if (line?.isWrapped) rows.push(`${rows.pop()}${shown}`);
    else rows.push(shown);
  }
  return rows.join('\n').trimEnd().split('\n');
}

/** What each row of a line begins with. */
function listLeads(line: string): { first: string; next: string } {
  const first = /^ *(?:[│—≈∅] )?/u.exec(line)?.[0] ?? '';
  return { first, next: first.replace(/[^│]/gu, ' ') };
}

const splitWords = (text: string) => text.split(' ').filter((word) => word !== '');

/** Takes the rows of each line in turn: together they have its words, and each begins as it should. */
function expectWrapped(rows: string[], lines: string[]): void {
  const left = [...rows];
  for (const line of lines) {
    const { first, next } = listLeads(line);
    const words = splitWords(line.slice(first.length));
    let lead = first;
    do {
      const row = left.shift() ?? expect.fail(`no row for: ${line}`);
      expect(row.slice(0, lead.length).trimEnd(), line).toBe(lead.trimEnd());
      for (const word of splitWords(row.slice(lead.length))) expect(word, line).toBe(words.shift());
      lead = next;
    } while (words.length > 0);
  }
  expect(left).toEqual([]);
}

const cases = [40, 80, 140].flatMap((columns) =>
  (['de', 'en'] as const).map((language): [number, Language] => [columns, language]),
);

describe.each(cases)('at %i columns (%s)', (columns, language) => {
  test.each(typed.filter((line) => !line.endsWith(' help')))(
    '%s: no word is broken and no indent lost',
    async (line) => {
      const screen = await openScreen({ isTTY: true, columns }, { TERM: 'xterm', FORCE_COLOR: '1' });
      const rows = await readRows(formatOn(screen, line, language), columns);
      expectWrapped(rows, formatOn(plainScreen, line, language).trimEnd().split('\n'));
      const broken = rows.filter((row) => row.length > Math.min(columns, 100));
      expect(broken.filter((row) => !/^ *https?:\/\/\S+$/u.test(row))).toEqual([]);
    },
  );

  test('the help has each command with what it does', async () => {
    const screen = await openScreen({ isTTY: true, columns }, {});
    const rows = await readRows(formatOn(screen, '/stargate help', language), columns);
    expect(rows.filter((row) => row.length > Math.min(columns, 100))).toEqual([]);
    const said = splitWords(rows.join(' ')).join(' ');
    for (const { texts } of commands) expect(said).toContain(texts[language].description);
  });
});

test('the rows of a question that is offered hang behind its number', async () => {
  const screen = await openScreen({ isTTY: true, columns: 30 }, {});
  const text = formatOn(screen, 'Was sagte Merkel zu Stargate?', 'de');
  const rows = stripVTControlCharacters(text).trimEnd().split('\n');
  const offered = rows.slice(rows.indexOf(pickWording('de').tryAsking) + 1);
  expect(offered.some((row) => /^ {4}\S/u.test(row))).toBe(true);
  for (const row of offered) expect(row).toMatch(/^ {2}\d \S|^ {4}\S/u);
});

test('a pipe gets each line whole, without colours', () => {
  const text = formatOn(plainScreen, '/stargate funding', 'de');
  const { base } = library;
  const quoted = base.facts.filter(({ topics }) => topics?.includes('funding'));
  for (const { quote } of quoted) expect(text).toContain(`»${quote}`);
  expect(text).not.toContain('\u001b');
});

test('a terminal without a cursor gets neither colours nor drawings', async () => {
  const screen = await openScreen({ isTTY: true, columns: 80 }, { TERM: 'dumb', TERM_PROGRAM: 'vscode' });
  for (const line of [...typed, '/stargate compare matter:stargate.total']) {
    expect(formatOn(screen, line, 'de')).not.toMatch(/\p{Cc}(?<!\n)|[\u2500-\u259f▶]/u);
  }
  expect(formatOn(screen, 'Wie viel Geld hat Softbank laut Musk?', 'de')).toMatch(/^ {2}> »/mu);
});
