/** Questions that quote words, and those that ask for everything that somebody says. */
import { describe, expect, test } from 'vitest';
import { asksForAgencies, readListRequest } from '../../../src/knowledge/retrieval/wording/listRequest.js';
import { readSaidWords } from '../../../src/knowledge/retrieval/wording/saidRequest.js';
import { answerTo } from '../../knowledge/retrieval/askLibrary.js';

describe('the words that a question quotes', () => {
  test.each([
    ['Wer sagte, dass Stargate kein Geld hat?', 'Stargate kein Geld hat'],
    ['Wer hat gesagt: Sie haben das Geld nicht?', 'Sie haben das Geld nicht'],
    ['wer hat "sie haben das geld nicht" gesagt', 'sie haben das geld nicht'],
    ['Von wem stammt der Satz „Falsch, wie du sicher weißt“?', 'Falsch, wie du sicher weißt'],
    ['Wessen Worte sind „Free Speech“?', 'Free Speech'],
    ['whose words are these: great for the country', 'great for the country'],
    ['who said they do not have the money', 'they do not have the money'],
    ['Who wrote “Sam is a swindler”?', 'Sam is a swindler'],
    ['Wer ist Sam Altman?', null],
    ['Wer zweifelt an der Finanzierung?', null],
    ['Who is the head of OpenAI?', null],
    ['Was sagte Musk?', null],
    ['', null],
  ])('%s', (question, words) => {
    expect(readSaidWords(question)).toBe(words);
  });

  test.each([
    ['Wer sagte „Sam ist ein Schwindler“?', 'Elon Musk', 'speaker'],
    ['Wessen Worte sind „Geleaktes Foto des Research-Tools“?', 'Kommentar', 'speaker'],
    ['Who said “they do not have the money”?', 'Elon Musk', 'speaker'],
    ['Wer schrieb „umgerechnet rund 96 Mrd Euro“?', undefined, 'outlet'],
  ])('%s is answered by their place', (question, name, by) => {
    const answer = answerTo(question);
    const [first] = 'cited' in answer ? answer.cited : [];
    expect(answer.kind).toBe('found');
    expect(first).toMatchObject({ said: { how: 'literal', by } });
    expect(first?.voice?.speaker?.name).toBe(name);
  });

  test('one word that stands somewhere is no answer', () => {
    const answer = answerTo('Wer sagte Milliarden?');
    expect('cited' in answer ? answer.cited.every(({ said }) => said === null) : true).toBe(true);
  });
});

describe('everything that somebody says', () => {
  test.each([
    ['Zitiere Altman', { person: 'Altman', about: null }],
    ['Zitate von Musk über OpenAI', { person: 'Musk', about: 'OpenAI' }],
    ['quotes by Bannon, please', { person: 'Bannon', about: null }],
    ['Bitte zitiere Karoline Leavitt zu Jobs!', { person: 'Karoline Leavitt', about: 'Jobs' }],
    ['show me all quotes from Elon Musk', { person: 'Elon Musk', about: null }],
    ['Was sagte Musk?', null],
    ['Zitate', null],
  ])('%s', (question, request) => {
    expect(readListRequest(question)).toEqual(request);
  });

  test.each([
    ['Zitiere Altman', 'person'],
    ['quotes by Bannon', 'person'],
    ['Was schreibt Bild?', 'outlet'],
    ['Was sagt t3n?', 'outlet'],
    ['Was sagen Analysten?', 'person'],
  ])('%s is a list', (question, kind) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({ kind: 'found', heading: { kind } });
  });

  test('of an outlet are its own words, in nobody else’s voice', () => {
    const answer = answerTo('Was schreibt Bild?');
    const cited = 'cited' in answer ? answer.cited : [];
    expect(cited.length).toBeGreaterThan(1);
    for (const { source, voice } of cited) expect([source.outlet.is, voice]).toEqual(['Bild', null]);
  });

  test.each([
    'Was hat Oracle gesagt?',
    'Was sagte Tesla über SoftBank?',
    'Zitiere Larry Ellison',
    'Was sagte SoftBank?',
  ])('%s: not quoted, and none is given the words of others', (question) => {
    expect(answerTo(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'not-quoted' } });
  });
});

test.each([
  ['Welche Agenturen?', true],
  ['Welche Nachrichtenagenturen stecken dahinter?', true],
  ['Which news agencies are named?', true],
  ['Was macht die Agentur für Arbeit?', false],
])('%s asks for the agencies: %s', (question, asks) => {
  expect(asksForAgencies(question)).toBe(asks);
});

test.each([
  ['Welche Agenturen?', ['dpa', 'Reuters']],
  ['Was meldet dpa?', ['dpa']],
  ['what does Reuters report', ['Reuters']],
])('%s names them with the articles that name them', (question, names) => {
  const answer = answerTo(question);
  const agencies = answer.kind === 'info' && answer.info.kind === 'agencies' ? answer.info.agencies : [];
  expect(agencies.map(({ name }) => name)).toEqual(names);
  expect(agencies.every(({ sources }) => sources.length > 0)).toBe(true);
});
