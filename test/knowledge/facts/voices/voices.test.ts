/** Whose each word of a quote is: the innermost piece around it, else the outlet's. */
import { expect, test } from 'vitest';
import type { Fact, SpokenVoice } from '../../../../src/knowledge/facts/schema.js';
import {
  findPieceOwner,
  findSpansOwner,
  findWholeVoice,
  placeVoices,
} from '../../../../src/knowledge/facts/voices/voices.js';

const trump: SpokenVoice = {
  speaker: { is: 'donald-trump', shownBy: 'Trump' },
  speech: 'indirect',
  shownBy: 'demnach',
};
const critics: SpokenVoice = {
  words: 'die „volle Summe“ sei da',
  en: 'the “full sum” was there',
  speaker: { called: { de: 'Kritiker', en: 'critics', plural: true }, shownBy: 'Kritiker' },
  speech: 'indirect',
  shownBy: 'sagen',
};
const inserted = { words: '(rund 96 Mrd. Euro)', en: '(about 96 billion euros)', speaker: null };

function createFact(quote: string, en: string, voices: Fact['voices']): Fact {
  return { id: 'a/b', at: 0, quote, en, ...(voices ? { voices } : {}) };
}

const nested = createFact(
  'Demnach fließen 100 Mrd. Dollar (rund 96 Mrd. Euro), Trump zufolge.',
  'According to it 100 billion dollars (about 96 billion euros) will flow, Trump says.',
  [trump, inserted],
);
const framed = createFact(
  'Kritiker sagen, die „volle Summe“ sei da, doch das ist offen.',
  'Critics say the “full sum” was there, but that is open.',
  [critics],
);

test.each([
  [nested, '100 Mrd. Dollar', { kind: 'voice', voice: trump }],
  [nested, 'rund 96 Mrd. Euro', { kind: 'outlet' }],
  [nested, 'Dollar (rund 96', { kind: 'several', voices: [trump, null] }],
  [framed, 'volle Summe', { kind: 'voice', voice: critics }],
  [framed, 'sagen', { kind: 'outlet' }],
  [framed, 'sagen, die „volle', { kind: 'several', voices: [null, critics] }],
  [createFact('Das Projekt ruht.', 'The project rests.', undefined), 'Projekt', { kind: 'outlet' }],
])('%#: a piece has its owner', (fact, piece, owner) => {
  expect(findPieceOwner(fact, piece)).toEqual(owner);
});

test('the gloss has the same owners', () => {
  const start = nested.en?.indexOf('about 96') ?? -1;
  expect(findSpansOwner(nested, [{ start, end: start + 8 }], 'en')).toEqual({ kind: 'outlet' });
  expect(placeVoices(framed, 'en').map(({ start: from, end }) => framed.en?.slice(from, end))).toEqual([critics.en]);
});

test('only a voice without words has the whole sentence', () => {
  expect(findWholeVoice(nested)).toBe(trump);
  expect(findWholeVoice(framed)).toBeNull();
});
