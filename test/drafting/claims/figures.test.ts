/** Which figures of a sentence are claims on a matter, and which are not. */
import { describe, expect, test } from 'vitest';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import type { Source } from '../../../src/knowledge/facts/schema.js';
import { readShippedBase } from '../../support/base.js';
import { findDraftProblems, source } from '../draftText.js';

const base = readShippedBase();
const fresh: Source = { ...source, id: 'neu-2031', date: { ...source.date, is: '2025-03-14' } };
const draft = (text: string) => draftFacts({ text, source: fresh }, { ...base, lock: null }).map(({ fact }) => fact);
const known = 'Stargate baut in Texas seine Hallen.';

/** Of the last sentence: "matter bound value". */
function listClaims(text: string): string[] {
  return (draft(text).at(-1)?.claims ?? []).map(({ matter, bound, value }) => `${matter} ${bound} ${value}`);
}

describe('a figure is claimed', () => {
  test.each([
    [
      'where the matter’s name stands',
      'Stargate soll bis zu 500 Milliarden Dollar kosten.',
      ['stargate.total up-to 500000000000'],
    ],
    [
      'in what is quoted',
      '„Stargate wird 500 Milliarden Dollar kosten“, sagte Trump.',
      ['stargate.total exact 500000000000'],
    ],
    [
      'where a word means it',
      `${known} Die Partner wollen in das Vorhaben rund 500 Milliarden Dollar stecken.`,
      ['stargate.total about 500000000000'],
    ],
    [
      'of jobs, with a word between',
      `${known} Das Programm werde mindestens 100.000 neue Stellen schaffen, hieß es.`,
      ['stargate.jobs at-least 100000'],
    ],
    [
      'behind a sentence that names it',
      'Stargate ist das größte Vorhaben seiner Art. Insgesamt sollen 500 Milliarden Dollar fließen.',
      ['stargate.total exact 500000000000'],
    ],
    [
      'of the beginning',
      'Stargate soll 500 Milliarden Dollar kosten. Im ersten Jahr sind es 100 Milliarden.',
      ['stargate.first-money exact 100000000000'],
    ],
    [
      'two in one sentence, and the years',
      'In Stargate fließen sofort 100 Milliarden Dollar, in vier Jahren sollen es 500 Milliarden sein.',
      ['stargate.total exact 500000000000', 'stargate.first-money exact 100000000000', 'stargate.period exact 4'],
    ],
    [
      'of who has the word',
      'Musk schrieb, Softbank habe nicht mehr als zehn Milliarden Dollar gesichert.',
      ['softbank.money-per-musk up-to 10000000000'],
    ],
    [
      'that nobody gave before, as a sum total',
      'Insgesamt hat Microsoft 15,5 Milliarden Dollar in OpenAI investiert.',
      ['microsoft.in-openai exact 15500000000'],
    ],
  ])('%s: %s', (_, text, claims) => {
    expect(listClaims(text)).toEqual(claims);
  });
});

test.each([
  '500 Mrd. Dollar',
  '500 Mia. Dollar',
  '0,5 Bio. Dollar',
  '500’000’000’000 Dollar',
  'eine halbe Billion Dollar',
  'USD 500 Mrd.',
  '500 Mrd US-$',
  'fünfhundert Milliarden Dollar',
])('it may be written as %s', (written) => {
  expect(listClaims(`Stargate soll ${written} kosten.`)).toEqual(['stargate.total exact 500000000000']);
});

test.each(['100.000', '100’000', "100'000", '100 000', '100\u00a0000', '100 Tsd.'])('jobs as %s', (written) => {
  expect(listClaims(`Stargate soll ${written} Arbeitsplätze schaffen.`)).toEqual(['stargate.jobs exact 100000']);
});

describe('none is claimed', () => {
  test.each([
    ['of what goes elsewhere', `${known} Nvidia will bis zu 100 Milliarden Dollar in OpenAI investieren.`],
    [
      'of the first money of something else',
      `${known} Nvidia will zunächst 100 Milliarden Dollar in OpenAI investieren.`,
    ],
    ['of a value', `${known} OpenAI wird wegen des Projekts mit 500 Milliarden Dollar bewertet.`],
    ['of another company', `${known} Meta will in vier Jahren 500 Milliarden Dollar in neue Rechenzentren stecken.`],
    ['of a company in no list', 'Trump stellte Stargate vor. Apple will 500 Milliarden Dollar in den USA investieren.'],
    [
      'beside it, in another clause',
      'Trump stellte Stargate vor, Apple will 500 Milliarden Dollar in den USA investieren.',
    ],
    ['of two deeds', 'Nvidia verdient an Stargate und steckt 500 Milliarden Dollar in Fabriken.'],
    ['of jobs that go', `${known} Oracle streicht 100.000 Arbeitsplätze.`],
    ['of a part', 'Microsoft hat 2019 eine Milliarde Dollar in OpenAI investiert.'],
    [
      'of something else that grows',
      'Microsoft hat bisher 80 Milliarden Dollar in Hallen investiert, auch für OpenAI.',
    ],
    ['of what it is not', 'Stargate kostet statt 500 Milliarden Dollar nur einen Bruchteil.'],
    ['of jobs that are denied', `${known} Mit dem Projekt entstehen keine 100.000 Stellen.`],
    ['of what Musk says of another', 'Musk lobte, dass Softbank zehn Milliarden Dollar in xAI steckt.'],
    ['of what another says', 'Altman sagte, Softbank habe zehn Milliarden Dollar gesichert.'],
    ['of years without a sum', 'Stargate soll in den nächsten vier Jahren entstehen.'],
    ['in other money', `${known} Die Partner wollen 500 Milliarden Euro in das Programm stecken.`],
  ])('%s: %s', (_, text) => {
    expect(listClaims(text)).toEqual([]);
  });
});

test('what means the matter is shown, by a draft that names it', () => {
  const [named, meant] = draft(`${known} Die Partner wollen in das Vorhaben rund 500 Milliarden Dollar stecken.`);
  expect(meant).toMatchObject({
    about: expect.arrayContaining(['stargate']),
    refers: [{ is: 'stargate', shownBy: 'das Vorhaben', from: named?.id }],
  });
});

test('no such draft breaks a rule', () => {
  const text = `${known} Die Partner wollen in das Vorhaben rund 500 Milliarden Dollar stecken. Im ersten Jahr sind es 100 Milliarden.`;
  const article = { ...fresh, text: { ...fresh.text, length: text.length } };
  const whole = createBase({ ...base, sources: [...base.sources, article], lock: null }, 'with it');
  const facts = draft(text).map(({ draft: _, ...fact }) => fact);
  expect(
    findDraftProblems(whole, facts, new Map([[fresh.id, text]])).filter(({ id }) => id.startsWith(fresh.id)),
  ).toEqual([]);
});
