/** Under a sentence of several: whose which piece is, a line each, and what is left. */
import { describe, expect, test } from 'vitest';
import type { Voice } from '../../../src/knowledge/facts/schema.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatVoiceLines } from '../../../src/wording/quote/voiceLines.js';
import { hasSeveralVoices } from '../../../src/wording/voicePieces.js';
import { createTinyBase } from '../../support/base.js';
import { citeMixed, quoteMusk, tellOf, tinyBase } from './mixed.js';

const [de, en] = [pickWording('de'), pickWording('en')];
const blatt = 'blatt-2025-01-22';
const trumpSays: Voice = {
  speaker: { is: 'donald-trump', shownBy: 'Trump' },
  speech: 'indirect',
  shownBy: 'sagte',
  channel: { is: 'x', shownBy: 'auf X' },
};

describe('none where', () => {
  test.each<[string, Voice[]]>([
    ['the outlet says all', []],
    ['one voice says all', [trumpSays]],
    ['the outlet only sets marks of its own', [{ words: '„Deal“', speaker: null }]],
  ])('%s', (_, voices) => {
    const cited = citeMixed('Trump sagte auf X, der „Deal“ stehe.', voices);
    expect(formatVoiceLines(cited, de)).toEqual([]);
    expect(hasSeveralVoices(cited)).toBe(false);
  });
});

test('somebody in the words of the outlet, and the outlet at the end', () => {
  const cited = citeMixed('Musk ging 2018 und hofft auf einen Vergleich.', [tellOf('auf einen Vergleich')]);
  expect(formatVoiceLines(cited, de)).toEqual(['»auf einen Vergleich« – Elon Musk', `alles Übrige – ${blatt}`]);
  expect(formatVoiceLines(cited, en)).toEqual(['»auf einen Vergleich« – Elon Musk', `the rest – ${blatt}`]);
});

test('what the outlet puts into the words of a speaker, whose all the rest is', () => {
  const cited = citeMixed('Trump sagte auf X, es koste 100 Dollar (96 Euro).', [
    trumpSays,
    { words: '(96 Euro)', speaker: null },
  ]);
  expect(formatVoiceLines(cited, de)).toEqual([`»(96 Euro)« – ${blatt}`, 'alles Übrige – Donald Trump, auf X']);
});

test('a presumed outlet stays presumed, and a translated one says so', () => {
  const [source, ...others] = tinyBase.sources;
  if (!source) throw new Error('no source');
  const attributed = createTinyBase({
    sources: [{ ...source, outlet: { is: 'Bild', basis: 'attributed' } }, ...others],
  });
  const translated = createTinyBase({
    sources: [{ ...source, relays: { outlet: 'VTV', url: null, language: 'vi' } }, ...others],
  });
  const lastLine = (base: typeof tinyBase, wording: typeof de) =>
    formatVoiceLines(citeMixed('Musk hofft auf mehr.', [tellOf('auf mehr')], {}, base), wording).at(-1);
  expect(lastLine(attributed, de)).toBe('alles Übrige – Bild (vermutlich)');
  expect(lastLine(attributed, en)).toBe('the rest – Bild (presumed)');
  expect(lastLine(translated, de)).toBe(`alles Übrige – ${blatt}, übersetzt aus dem Vietnamesischen (VTV)`);
  expect(lastLine(translated, en)).toBe(`the rest – ${blatt}, translated from Vietnamese (VTV)`);
});

test('nothing is left where the pieces hold every word', () => {
  const cited = citeMixed('„Nie“, „immer“.', [quoteMusk('„Nie“'), quoteMusk('„immer“')]);
  expect(formatVoiceLines(cited, de)).toEqual(['„Nie“ – Elon Musk', '„immer“ – Elon Musk']);
});

test('a piece within a piece is not the outer one’s', () => {
  const inner: Voice = {
    words: 'die „Partner“, so Trump, zahlten nicht',
    speaker: { is: 'donald-trump', shownBy: 'Trump' },
    speech: 'indirect',
    shownBy: 'so',
  };
  const cited = citeMixed('Musk hofft, dass die „Partner“, so Trump, zahlten nicht nur wenig.', [
    tellOf('dass die „Partner“, so Trump, zahlten nicht nur wenig'),
    inner,
  ]);
  expect(formatVoiceLines(cited, de)).toEqual([
    '»dass […] nur wenig« – Elon Musk',
    '»die „Partner“, so Trump, zahlten nicht« – Donald Trump',
    `alles Übrige – ${blatt}`,
  ]);
});

describe('who passes something on: a person or a medium', () => {
  const via = (...ids: string[]) => ids.map((is) => ({ is, shownBy: 'x' }));
  const comment = { de: 'böser Kommentar', en: 'nasty comment' };

  test.each([
    [via('elon-musk'), 'weitergegeben von Elon Musk', 'passed on by Elon Musk'],
    [via('wall-street-journal'), 'laut Wall Street Journal', 'according to Wall Street Journal'],
    [
      via('wall-street-journal', 'elon-musk'),
      'laut Wall Street Journal, weitergegeben von Elon Musk',
      'according to Wall Street Journal, passed on by Elon Musk',
    ],
    [
      [{ called: { de: 'anonyme Quellen', en: 'anonymous sources', plural: true as const }, shownBy: 'x' }],
      'laut anonymen Quellen',
      'according to anonymous sources',
    ],
  ])('%j', (relays, german, english) => {
    const voice: Voice = {
      words: '„Foto“',
      speaker: { called: comment, shownBy: 'x' },
      speech: 'direct',
      via: relays,
    };
    const cited = citeMixed('Er zeigte ein „Foto“ herum.', [voice]);
    expect(formatVoiceLines(cited, de)[0]).toBe(`„Foto“ – böser Kommentar, ${german}`);
    expect(formatVoiceLines(cited, en)[0]).toBe(`„Foto“ – nasty comment, ${english}`);
  });
});

describe('for readers of English', () => {
  const quote = 'Musk hofft auf „mehr“ und redet von „Geld“.';
  const gloss = 'Musk hopes for “more” and talks of “money”.';

  test('the pieces are those of the gloss', () => {
    const cited = citeMixed(quote, [tellOf('auf „mehr“', 'for “more”'), quoteMusk('„Geld“', '“money”')], { en: gloss });
    expect(formatVoiceLines(cited, en).slice(0, 2)).toEqual(['»for “more”« – Elon Musk', '“money” – Elon Musk']);
    expect(formatVoiceLines(cited, de).slice(0, 2)).toEqual(['»auf „mehr“« – Elon Musk', '„Geld“ – Elon Musk']);
  });

  test('of the sentence where the gloss has not all of them', () => {
    const cited = citeMixed(quote, [tellOf('auf „mehr“', 'for “more”'), quoteMusk('„Geld“', '“cash”')], { en: gloss });
    expect(formatVoiceLines(cited, en).slice(0, 2)).toEqual(['»auf „mehr“« – Elon Musk', '„Geld“ – Elon Musk']);
  });
});

describe('of many, four stand there', () => {
  const words = ['„eins“', '„zwei“', '„drei“', '„vier“', '„fünf“', '„sechs“'];
  const citeFirst = (count: number) =>
    citeMixed(
      `Er rief ${words.join(', ')}.`,
      words.slice(0, count).map((each) => quoteMusk(each)),
    );
  const four = words.slice(0, 4).map((each) => `${each} – Elon Musk`);
  const rest = [`alles Übrige – ${blatt}`];

  test.each([
    [4, []],
    [5, ['und eine weitere']],
    [6, ['und 2 weitere']],
  ] as const)('%i', (count, more) => {
    expect(formatVoiceLines(citeFirst(count), de)).toEqual([...four, ...more, ...rest]);
  });

  test('in English', () => {
    expect([formatVoiceLines(citeFirst(5), en)[4], formatVoiceLines(citeFirst(6), en)[4]]).toEqual([
      'and 1 more',
      'and 2 more',
    ]);
  });

  test('unless all are wanted', () => {
    expect(formatVoiceLines(citeFirst(6), de, Number.POSITIVE_INFINITY)).toHaveLength(7);
  });
});
