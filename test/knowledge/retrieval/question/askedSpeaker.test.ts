/** The speaker who is asked for: no one is given another's words. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import { answerTo, findFactsFor, library, listCited } from '../askLibrary.js';

const { base } = library;
const speaks = (id: string) => base.facts.some(({ speaker }) => speaker?.is === id);
const people = base.entities.filter(({ kind }) => kind === 'person');
const quoted = people.filter(({ id }) => speaks(id));
const onlyMentioned = people.filter(({ id }) => !speaks(id));
const nameParts = (name: string) => [name, name.split(' ').at(-1) as string];

const asks: ((name: string) => string)[] = [
  (name) => `Was sagte ${name}?`,
  (name) => `Was sagte ${name} zu Stargate?`,
  (name) => `Was schrieb ${name} über Musk?`,
  (name) => `Was meinte ${name} zu den 500 Milliarden?`,
  (name) => `Laut ${name} fehlt das Geld?`,
  (name) => `What did ${name} say about Trump?`,
  (name) => `What did ${name} claim?`,
  (name) => `According to ${name}, is the money there?`,
  (name) => `${name} Zitat`,
  (name) => `quote by ${name}`,
];

function listSpeakers(question: string): (string | undefined)[] {
  return listCited(answerTo(question)).map(({ speaker }: Fact) => speaker?.is);
}

test('Hoffman, Lutnick, Bessent, Loomer, Son and Ellison are mentioned, but not quoted', () => {
  const mentioned = onlyMentioned.map(({ id }) => id);
  for (const id of [
    'reid-hoffman',
    'howard-lutnick',
    'scott-bessent',
    'laura-loomer',
    'masayoshi-son',
    'larry-ellison',
  ])
    expect(mentioned).toContain(id);
});

describe.each(onlyMentioned.map(({ name }) => name))('%s', (name) => {
  test.each(nameParts(name))('as "%s" gets no words of others, and it is said why', (part) => {
    for (const ask of asks)
      expect(answerTo(ask(part)), ask(part)).toMatchObject({ kind: 'unknown', reason: { kind: 'not-quoted', name } });
  });
});

describe.each(quoted.map(({ id, name }) => [id, name] as const))('%s', (id, name) => {
  test.each(nameParts(name))('as "%s" is given no words but their own', (part) => {
    const given = asks.flatMap((ask) => listSpeakers(ask(part)));
    expect(given.filter((speaker) => speaker !== id)).toEqual([]);
  });
});

test.each([
  ['Was sagte Altman über Musk?', 'sam-altman'],
  ['Was sagte Musk über Altman?', 'elon-musk'],
  ['what did nadella say about the 80 billion', 'satya-nadella'],
  ['Wie viel Geld hat Softbank laut Musk?', 'elon-musk'],
  ['according to musk, how much does softbank have', 'elon-musk'],
  ['Was antwortete Altman auf Musks Post?', 'sam-altman'],
])('%s wants the words of %s', (question, id) => {
  expect(findFactsFor(question).question.speaker?.id).toBe(id);
  expect(new Set(listSpeakers(question))).toEqual(new Set([id]));
});

test.each([
  'Wer sagte, dass Musk kein Freund ist?',
  'who said musk is wrong',
  'Warum klagt Musk gegen OpenAI?',
  'Wie viel Geld hat Softbank?',
  'Was sagte die Zeitung über Musk?',
])("%s wants nobody's words in particular", (question) => {
  expect(findFactsFor(question).question.speaker).toBeNull();
});
