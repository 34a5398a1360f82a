/** About people and companies that no source mentions nothing is answered, however well the other words fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, findFactsFor } from '../askLibrary.js';

const people = [
  'Angela Merkel',
  'Tim Cook',
  'Merz',
  'Olaf Scholz',
  'Putin',
  'Jeff Bezos',
  'Sundar Pichai',
  'Kamala Harris',
  'Joe Biden',
  'Macron',
  'Ursula von der Leyen',
];
const companies = ['Apple', 'SAP', 'DeepSeek', 'IBM', 'AMD', 'Alibaba', 'Tencent', 'Baidu', 'Siemens', 'TSMC', 'BMW'];

type Ask = (name: string) => string;

const aboutPeople: Ask[] = [
  (name) => `Was sagte ${name} zu Stargate?`,
  (name) => `Was schrieb ${name} über Musk?`,
  (name) => `Laut ${name} fehlt das Geld, oder?`,
  (name) => `Was antwortete ${name} auf Musks Post?`,
  (name) => `Was hat ${name} zu Stargate gesagt?`,
  (name) => `Hat ${name} Stargate mit Trump angekündigt?`,
  (name) => `What did ${name} say about Stargate?`,
  (name) => `What did ${name} write about Musk?`,
  (name) => `According to ${name}, how much money does Softbank have?`,
  (name) => `Did ${name} announce Stargate with Trump?`,
];
const aboutCompanies: Ask[] = [
  (name) => `Wie viel Geld investiert ${name} in Stargate?`,
  (name) => `Ist ${name} an Stargate beteiligt?`,
  (name) => `Hat ${name} einen Vertrag mit OpenAI?`,
  (name) => `Baut ${name} ein Rechenzentrum in Ohio?`,
  (name) => `Warum verklagte Musk ${name}?`,
  (name) => `Wie viele Arbeitsplätze schafft ${name}?`,
  (name) => `How much does ${name} invest in Stargate?`,
  (name) => `Is ${name} a partner of Stargate?`,
  (name) => `Does ${name} have a contract with OpenAI?`,
  (name) => `Why did Musk sue ${name}?`,
];
// after a word of saying stands who says it: there a name is recognised even in lower case
const inLowerCase: Ask[] = [
  (name) => `was sagte ${name} zu stargate`,
  (name) => `was schrieb ${name} über musk`,
  (name) => `laut ${name} fehlt das geld`,
  (name) => `was meint ${name} zum geld von softbank`,
];

describe.each([
  ['a person', people, aboutPeople],
  ['a company', companies, aboutCompanies],
  ['a person in lower case', people.map((name) => name.toLowerCase()), inLowerCase],
])('%s that no source mentions', (_, names, asks) => {
  test.each(names)('%s gets no answer, and is named as the reason', (name) => {
    for (const ask of asks) {
      const answer = answerTo(ask(name));
      expect(answer, ask(name)).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger' }, near: [] });
      const named = answer.kind === 'unknown' && 'names' in answer.reason ? answer.reason.names : [];
      expect(named.every((part) => name.includes(part))).toBe(true);
    }
  });
});

test('the same questions about Musk or OpenAI are about no stranger', () => {
  const known = [...aboutPeople.map((ask) => ask('Elon Musk')), ...aboutCompanies.map((ask) => ask('OpenAI'))];
  expect(known.filter((question) => findFactsFor(question).unknownNames.length > 0)).toEqual([]);
});

test('no name made of both cases is known, whatever it is', () => {
  const syllables = fc.array(fc.constantFrom('Xy', 'Qua', 'Zor', 'Vib', 'Jyx', 'Wuq'), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(syllables, fc.constantFrom(...aboutCompanies), (parts, ask) => {
      expect(answerTo(ask(parts.join(''))).kind).toBe('unknown');
    }),
  );
});

test('of many names three are said back, and of a long one its beginning', () => {
  const syllables = ['Abc', 'Def', 'Ghi', 'Jkl', 'Mno'].map((name) => `${name}Qzx`);
  const many = findFactsFor(`Was sagte ${syllables.join(' und ')} zu Stargate?`).unknownNames;
  expect(many).toEqual(syllables.slice(0, 3));
  const [long = ''] = findFactsFor(`Was sagte ${'Xyzabc '.repeat(250)} zu Stargate?`).unknownNames;
  expect([long.length, long.endsWith('…')]).toEqual([40, true]);
  expect(
    findFactsFor(`Was sagte ${'Xyz😀'.repeat(250)} zu Stargate?`)
      .unknownNames.join('')
      .isWellFormed(),
  ).toBe(true);
});

test.each([
  'Welche Hürden gibt es?',
  'Wer hat den Vertrag unterschrieben?',
  'Gibt es eine Baustelle?',
  'Wie groß ist das Gelände?',
  'Ist die Finanzierung gesichert?',
  'WER HAT DAS GELD?',
])('a German noun is no name for its capital: %s', (question) => {
  expect(findFactsFor(question).unknownNames).toEqual([]);
});
