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
  expect(notes.filter((note) => rewordNote(note, deskDe.notes) === note)).toEqual([]);
});

test('letters are the same in both languages, each is one command’s, and every word is understood in both', () => {
  const keysOf = ({ commands }: typeof deskDe) => Object.values(commands).map(({ key }) => key);
  expect(keysOf(deskDe)).toEqual(keysOf(deskEn));
  expect(new Set(keysOf(deskDe)).size).toBe(keysOf(deskDe).length);
  for (const name of Object.keys(deskDe.commands) as (keyof typeof deskDe.commands)[])
    expect([...deskDe.commands[name].words].sort()).toEqual([...deskEn.commands[name].words].sort());
});
