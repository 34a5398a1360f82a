/** A fact without the kind of answer that is asked for does not answer, however many of the words it shares. */
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';

import { findFacts } from '../../../../src/knowledge/retrieval/ranking/findFacts.js';
import { loadLibrary } from '../../../../src/store/loadLibrary.js';
import { changeFact, readShippedBase } from '../../../support/base.js';

const { index } = loadLibrary('data');

function lacksKind(question: string, id: string, facts = index): number | undefined {
  return findFacts(question, facts, 40).hits.find(({ fact }) => fact.id.endsWith(`/${id}`))?.features.lacksAnswerType;
}

type Row = [question: string, has: string[], lacks: string[]];

const rows: Row[] = [
  // a town, a state, a country that the question does not name itself
  ['In welcher Stadt wird Stargate gebaut?', ['abilene-end-2026'], ['mini-data-centre-in-ohio', 'roles-of-partners']],
  ['Which city hosts the first data center?', ['abilene-end-2026'], ['prometheus-ohio']],
  ['In welchem Bundesstaat baut Meta Hyperion?', ['hyperion-louisiana'], ['hyperion-five-gigawatts']],
  ['Which state is Prometheus in?', ['prometheus-ohio'], ['hyperion-five-gigawatts']],
  ['Which state is Texas in?', ['hyperion-louisiana'], ['abilene-end-2026']],
  ['In welchem Land wird Stargate gebaut?', ['trump-announces-joint-venture'], ['abilene-end-2026']],
  ['Wo steht Hyperion?', ['hyperion-louisiana', 'hyperion-five-gigawatts'], []],
  // a share
  ['Wie viel Prozent hält OpenAI?', ['openai-forty-percent'], ['nineteen-billion-each', 'openai-for-profit-2019']],
  ['What percent does Softbank hold?', ['softbank-forty-percent'], ['softbank-30-billion-liquid']],
  // the counted thing itself, by any of its names
  ['Wie viele Jobs schafft Stargate?', ['100000-jobs', 'hundreds-of-thousands-of-jobs'], ['leavitt-american-jobs']],
  ['How many jobs does Stargate create?', ['100000-jobs'], ['up-to-500-billion-in-four-years']],
  ['Wie viele Rechenzentren entstehen in Abilene?', ['abilene-end-2026'], ['100000-jobs']],
  ['Wie viele Mitarbeiter hat OpenAI?', [], ['softbank-30-billion-liquid', 'microsoft-total-14-billion']],
  // none is a number, too
  ['Wie viele Verträge wurden abgeschlossen?', ['no-data-centre-contract-yet'], ['oracle-position']],
  ['How many contracts have been signed?', ['no-data-centre-contract-yet'], ['partnership-model-spreads']],
  // how much of what
  ['Wie viel Rechenleistung liefert Hyperion?', ['hyperion-five-gigawatts'], ['hyperion-louisiana']],
  ['Wie viel Strom braucht Stargate?', [], ['nineteen-billion-each', 'at-least-500-billion-in-four-years']],
  ['How much electricity does Stargate use?', [], ['nineteen-billion-each', '100000-jobs']],
  ['How much money does Softbank have?', ['softbank-30-billion-liquid'], ['softbank-forty-percent']],
  ['Wie viel Geld spendete Musk?', ['musk-donated-250-million'], []],
  // any figure but a year
  ['Wie viel kostet Prometheus?', ['hyperion-louisiana'], ['prometheus-ohio']],
  // a length of time may be put without a figure
  ['Wie lange läuft der Vertrag von Oracle?', ['oracle-300-billion'], ['oracle-large-orders']],
  ['Wie lange versteht sich Musk mit Trump?', ['how-long-will-it-last'], ['musk-donated-250-million']],
  // a date in the words or in the fact's own `when`
  ['Wann wurde Stargate vorgestellt?', ['announced-on-21-january'], ['trump-with-tech-entrepreneurs']],
  ['Wann wurde Stargate angekündigt?', ['announced-tuesday-at-the-white-house'], []],
  ['When did Musk sue OpenAI?', ['musk-sued-over-founding-agreement'], ['musk-sued-repeatedly']],
  // what it is for is told by a word of aim, or an own question asks for it
  ['Was ist der Zweck von Stargate?', ['trump-announces-joint-venture'], ['short-term-goals-scaled-back']],
  ["What's the goal of Stargate?", ['trumps-mega-programme-is-the-reason'], ['musk-seems-to-have-been-right']],
  // nothing of the kind is asked for
  ['Was kritisiert Musk?', ['musk-doubts-the-financing', 'musk-no-money'], []],
];

test.each(rows)('%s', (question, has, lacks) => {
  expect(Object.fromEntries([...has, ...lacks].map((id) => [id, lacksKind(question, id)]))).toEqual(
    Object.fromEntries([...has.map((id) => [id, 0]), ...lacks.map((id) => [id, 1])]),
  );
});

test('an age is a number of years behind or before the name, and no other figure', () => {
  const id = 'bild-2025-01/musk-turns-against-trump';
  for (const musk of ['der 53-jährige Elon Musk', 'Elon Musk, 53 Jahre alt,']) {
    const base = changeFact(readShippedBase(), id, (fact) => ({
      ...fact,
      quote: fact.quote.replace('Elon Musk (53)', musk),
    }));
    expect(lacksKind('Wie alt ist Elon Musk?', 'musk-turns-against-trump', buildLibrary(base).index)).toBe(0);
  }
  expect(lacksKind('Wie alt ist Elon Musk?', 'musk-donated-250-million')).toBe(1);
});

test.each([
  ['"Elon Musk (53)" is an age', 'Wie alt ist Elon Musk?', 'musk-turns-against-trump', 0],
  ['"Sam Altman (39)" is an age', 'How old is Sam Altman?', 'altman-wrong-as-you-surely-know', 0],
  ['5 gigawatts are no price', 'Wie viel kostet Hyperion?', 'hyperion-five-gigawatts', 1],
])('%s', (_, question, id, lacks) => {
  expect(lacksKind(question, id)).toBe(lacks);
});
