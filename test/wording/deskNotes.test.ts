/** What the program says of a draft reaches a German editor in German. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewordNote } from '../../src/cli/desk/draftProblems.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { deskDe } from '../../src/wording/desk/deskDe.js';
import { deskEn } from '../../src/wording/desk/deskEn.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const folder = join(import.meta.dirname, '..', 'fixtures', 'gold', 'read');
const source = { ...(base.sources[0] ?? expect.fail('no source')), id: 'blatt-2025-10-02' };

function listNotes(file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return draftFacts({ text, source }, base).flatMap(({ notes }) => notes);
}

test('every note on the drafts of six articles has German words', () => {
  const notes = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap(listNotes);
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.filter((note) => rewordNote(note, base, deskDe) === note)).toEqual([]);
});

test('letters are the same in both languages, each is one command’s, and every word is understood in both', () => {
  const keysOf = ({ commands }: typeof deskDe) => Object.values(commands).map(({ key }) => key);
  expect(keysOf(deskDe)).toEqual(keysOf(deskEn));
  expect(new Set(keysOf(deskDe)).size).toBe(keysOf(deskDe).length);
  for (const name of Object.keys(deskDe.commands) as (keyof typeof deskDe.commands)[])
    expect([...deskDe.commands[name].words].sort()).toEqual([...deskEn.commands[name].words].sort());
});

test('why a proposal was taken back is said in the reader’s language, with names in place of ids', () => {
  const note = 'voices.0.channel taken back: "dem Sender" does not name elon-musk';
  expect(rewordNote(note, base, deskDe)).toBe('Vorschlag zurückgenommen (Kanal): „dem Sender“ nennt Elon Musk nicht');
  expect(rewordNote(note, base, deskEn)).toBe('voices.0.channel taken back: "dem Sender" does not name Elon Musk');
});

test('every finding of a rule on a single fact has German words', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'knowledge', 'facts', 'rules');
  const files = readdirSync(folder).filter((file) => !/^(?:baseRules|entityRules|relationRules)\.ts$/u.test(file));
  const found = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/says:\s+[`'](.+?)[`'](?:,|$)/gmu),
  ]);
  const findings = found.map(([, says = '']) =>
    says.replace(/^unknown \$\{kind\}/u, 'unknown entity').replaceAll(/\$\{[^{}]*\}/gu, 'x'),
  );
  expect(findings.length).toBeGreaterThan(15);
  expect(findings.filter((says) => !deskDe.problems.some(({ pattern }) => pattern.test(says)))).toEqual([]);
});
