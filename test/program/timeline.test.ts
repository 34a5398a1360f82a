/** The story in order, as the command shows it in the terminal. */
import { expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { formatReply } from '../../src/terminal/printAnswer.js';
import { respondToCommand, type Session } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { library } from '../knowledge/retrieval/askLibrary.js';
import { parseAnswers } from '../support/runProgram.js';

const session: Session = { library, commands: createCommands(library.base), language: null };

function runLine(line: string, json = false) {
  return formatReply(line, { session, screen: plainScreen, json, reply: respondToCommand });
}

/** What stands first in each entry: when it was. */
const listTimes = (text: string) =>
  text
    .split('\n\n')
    .slice(1)
    .map((entry) => entry.split('\n')[0]?.trim());

test('/stargate timeline tells in English what happened when, each with its sentence, outlet and what came later', () => {
  const { text, ok } = runLine('/stargate timeline');
  expect(ok).toBe(true);
  expect(text).toMatch(/^What happened when · \d+ sentences\n\n {2}2018\n/);
  const dated = library.base.facts.filter(({ when }) => when);
  expect(listTimes(text).filter(Boolean)).toHaveLength(dated.length);
  expect(dated.filter(({ quote }) => !text.includes(`»${quote}«`))).toEqual([]);
  const announced = text.split('\n\n').find((entry) => entry.includes('am Dienstag im Weißen Haus'));
  expect(announced?.split('\n')).toEqual([
    '  Tuesday, 21 January 2025',
    expect.stringMatching(/^ {2}│ »Die Tech-Schmiede OpenAI/),
    expect.stringMatching(/^ {2}Translation: The tech outfit OpenAI/),
    '  — announced · Börsen-Zeitung · January 2025 (date inferred)',
    expect.stringMatching(/^ {2}https:\/\/boersen-zeitung\.de\//),
  ]);
});

test('/stargate chronik thema:geld tells in German of the money, with reports where only their day is known', () => {
  const { text, ok } = runLine('/stargate chronik thema:geld');
  expect(ok).toBe(true);
  expect(text).toMatch(/^Der Reihe nach: Wie viel Geld, und von wem · \d+ Sätze\n\n {2}2019\n/);
  expect(listTimes(text)).toContain('Bericht: 23. Januar 2025');
  expect(listTimes(text)).toContain('Mittwoch, 22. Januar 2025');
  expect(text).toContain('\n  Herkunft: VTV → Vietnam.vn\n');
  expect(text).toContain('\n  Ein späterer Bericht weicht ab: knapp zehn Milliarden Dollar (t3n, Juli 2025)\n');
  expect(text).not.toMatch(/Zeitpunkt: |Translation|undefined|null/);
});

test('a script gets the same facts in the same order', () => {
  const facts = library.base.facts.filter(({ topics }) => topics?.includes('funding'));
  const [answer] = parseAnswers(`${runLine('/stargate chronik thema:geld', true).text}\n`);
  const { text } = runLine('/stargate chronik thema:geld');
  expect(answer).toMatchObject({ command: 'timeline', language: 'de', kind: 'found' });
  const places = answer?.answers.map(({ quote }) => text.indexOf(`»${quote}`)) ?? [];
  expect(places).toHaveLength(facts.length);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test.each([
  ['/stargate chronik thema:xyzzy', 'Ein Thema „xyzzy“ kenne ich nicht.'],
  ['/stargate timeline topic:xyzzy', 'There is no topic “xyzzy”.'],
  ['/stargate chronik frage:xyzzy', '„xyzzy“ kann ich nicht vergleichen: Höchstens eine Quelle spricht davon.'],
])('%s says what is unknown: %s', (line, says) => {
  const { text, ok } = runLine(line);
  expect(ok).toBe(true);
  expect(text.startsWith(`∅ ${says}`)).toBe(true);
  expect(text.match(/^ {2}\d /gm)?.length).toBeGreaterThanOrEqual(2);
});
