/** Whoever an article names and no list has is proposed with what the article shows of them. */
import { expect, test } from 'vitest';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { proposeEntities } from '../../../src/drafting/entities/proposeEntities.js';
import { readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const source = {
  id: 'blatt-2025-10-02',
  outlet: { is: 'Blatt', basis: 'stated' as const },
  date: { is: '2025-10-02', precision: 'day' as const, basis: 'stated' as const },
  title: null,
  url: null,
  authors: [],
  agencies: [],
  relays: null,
  text: { sha256: '0'.repeat(64), length: 1 },
};

function propose(text: string) {
  return proposeEntities(draftFacts({ text, source }, base), text, base);
}

test('a person comes with role, surname, what they are to whom, and the words that show it', () => {
  const text = 'Oracle-Chefin Safra Catz sprach von Ohio. „Wir bauen weiter“, sagte Catz.\n';
  expect(propose(text)).toEqual([
    {
      kind: 'person',
      name: 'Safra Catz',
      aliases: ['Catz'],
      role: { de: 'Oracle-Chefin', en: 'head of Oracle' },
      relations: [
        {
          is: 'leads',
          of: 'oracle',
          fact: 'blatt-2025-10-02/oracle-chefin-safra-catz-sprach-ohio',
          shownBy: 'Oracle-Chefin Safra Catz',
        },
      ],
      shownBy: 'Oracle-Chefin Safra Catz',
      fact: 'blatt-2025-10-02/oracle-chefin-safra-catz-sprach-ohio',
    },
  ]);
});

test.each([
  ['Das warnte die Gewerkschaft Werk und Metall.', 'group', 'Werk und Metall', 'trade union'],
  ['Die Nordkabel AG liefert die Leitungen.', 'company', 'Nordkabel AG', 'company'],
  ['Die Drenkhauer Brückenbau SE baut.', 'company', 'Drenkhauer Brückenbau SE', 'company'],
  ['Als Termin nannte die Drenkhauer Brückenbau SE den Herbst.', 'company', 'Drenkhauer Brückenbau SE', 'company'],
  ['Die Stadt zahlt der Nordkabel AG Millionen.', 'company', 'Nordkabel AG', 'company'],
  ['Das Geld fehle, sagte Sprecherin Anna Kuhn von Siemens.', 'person', 'Anna Kuhn', 'spokesperson'],
  ['Kritisch sieht das Sprecherin Ursula von der Heide.', 'person', 'Ursula von der Heide', 'spokesperson'],
  ['Dipl.-Betriebsw. Karl Brandt zahlte.', 'person', 'Karl Brandt', 'named in the article'],
  ['Die „Elbe-Post“ berichtet von zehn Klagen.', 'medium', 'Elbe-Post', 'news outlet'],
  ['Das Geld fehle, sagte Analyst Piet van Loon.', 'person', 'Piet van Loon', 'analyst'],
])('%s', (sentence, kind, name, english) => {
  expect(propose(`${sentence}\n`)).toMatchObject([{ kind, name, role: { en: english } }]);
});

test('nobody whom a list has, and no part of a name that is proposed whole', () => {
  const names = propose('Sam Altman lobte Anwältin Mareike Voss. Voss schwieg, und Musk auch.\n').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['Mareike Voss']);
});
