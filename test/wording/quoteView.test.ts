/** Which words of a sentence answer, and what is said of words that were asked for. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answers/cite.js';
import type { CitedFact, SaidWords } from '../../src/answers/citedFact.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { createQuoteView } from '../../src/wording/quote/quoteView.js';
import { createTinyBase } from '../support/base.js';
import { citeMixed, createFact, quoteMusk, tellOf, tinyBase } from './voices/mixed.js';

const [de, en] = [pickWording('de'), pickWording('en')];
const quote = 'Musk hofft auf mehr und redet von „Geld“, also Dollar.';
const gloss = 'Musk hopes for more and talks of “money”, that is dollars.';
const voices = [tellOf('auf mehr', 'for more'), quoteMusk('„Geld“', '“money”')];
const mixed = createFact(quote, voices, { en: gloss });
const [hopes, money] = [0, 1].map((index) => cite(mixed, tinyBase, { voice: mixed.voices?.[index] as never }));

function listMarked(cited: CitedFact, wording = de): string[][] {
  const { quoteParts, translationParts, quote: whole } = createQuoteView(cited, wording);
  expect(quoteParts.map(({ text }) => text).join('')).toBe(whole);
  return [quoteParts, translationParts].map((parts) => parts.filter(({ marked }) => marked).map(({ text }) => text));
}

describe('marked are', () => {
  test('the words of the voice that answers, in the sentence and in its gloss', () => {
    expect(listMarked(hopes as CitedFact, en)).toEqual([['auf mehr'], ['for more']]);
    expect(listMarked(money as CitedFact)).toEqual([['„Geld“'], []]);
  });

  test('of the voice of the whole sentence all but what others say in it', () => {
    const whole = { speaker: { is: 'donald-trump', shownBy: 'Trump' }, speech: 'indirect', shownBy: 'sagte' } as const;
    const cited = citeMixed('Es koste 5 Dollar (4 Euro), sagte Trump.', [whole, { words: '(4 Euro)', speaker: null }]);
    expect(listMarked(cited)[0]).toEqual(['Es koste 5 Dollar ', ', sagte Trump.']);
  });

  test('the words that were asked for', () => {
    const said: SaidWords = { words: 'redet von „Geld', how: 'literal', by: 'several' };
    expect(listMarked(cite(mixed, tinyBase, { said }))[0]).toEqual(['redet von „Geld']);
    expect(listMarked(cite(mixed, tinyBase, { said: { ...said, words: 'talks of' } }), en)).toEqual([[], ['talks of']]);
  });

  test('none where one voice says all, the outlet answers, or nobody is asked', () => {
    for (const { id } of tinyBase.facts.filter(({ voices: all = [] }) => all.every(({ words }) => words === undefined)))
      expect(listMarked(cite(tinyBase.fact.get(id) ?? expect.fail(id), tinyBase))[0]).toEqual([]);
    expect(listMarked(cite(mixed, tinyBase, { voice: null }))[0]).toEqual([]);
  });
});

describe('of words that were asked for, the line says how they stand there', () => {
  const attributed = createTinyBase({
    sources: tinyBase.sources.map((source) => ({ ...source, outlet: { is: 'Bild', basis: 'attributed' as const } })),
  });
  const bySpeaker = { words: 'x', how: 'literal', by: 'speaker' } as const;
  const line = (index: number, said: SaidWords | null, base = tinyBase) => {
    const voice = index < 0 ? null : (mixed.voices?.[index] as never);
    const cited = cite(mixed, base, { voice, said });
    return [de, en].map((wording) => createQuoteView(cited, wording).citation.line.replace(/ · 22\..*| · 22 .*/u, ''));
  };

  test.each([
    ['quoted', 1, bySpeaker, ['Elon Musk · wörtlich · blatt-2025-01-22', 'Elon Musk · quoted · blatt-2025-01-22']],
    [
      'told',
      0,
      { ...bySpeaker, how: 'near' as const },
      [
        'Elon Musk · sinngemäß, in den Worten von blatt-2025-01-22 · blatt-2025-01-22',
        'Elon Musk · in the words of blatt-2025-01-22 · blatt-2025-01-22',
      ],
    ],
    ['only alike', 1, { ...bySpeaker, how: 'sense' as const }, Array(2).fill('Elon Musk · blatt-2025-01-22')],
    [
      'the outlet’s own',
      -1,
      { ...bySpeaker, by: 'outlet' as const },
      ['Worte der Redaktion: blatt-2025-01-22', "the newsroom's words: blatt-2025-01-22"],
    ],
    ['several’s', -1, { ...bySpeaker, by: 'several' as const }, Array(2).fill('blatt-2025-01-22')],
    ['not asked for', 1, null, Array(2).fill('Elon Musk · blatt-2025-01-22')],
  ])('%s', (_, index, said, lines) => {
    expect(line(index, said)).toEqual(lines);
  });

  test('of an outlet that is only presumed', () => {
    expect(line(0, bySpeaker, attributed)).toEqual([
      'Elon Musk · sinngemäß, in den Worten von Bild (vermutlich) · Bild (vermutlich)',
      'Elon Musk · in the words of Bild (presumed) · Bild (presumed)',
    ]);
    expect(line(-1, { ...bySpeaker, by: 'outlet' }, attributed)).toEqual([
      'Worte der Redaktion: Bild (vermutlich)',
      "the newsroom's words: Bild (presumed)",
    ]);
  });

  test('as reported speech', () => {
    const fact = createFact('Musk sagte, es fehle.', [
      { speaker: { is: 'elon-musk', shownBy: 'Musk' }, speech: 'indirect', shownBy: 'sagte' },
    ]);
    const cited = cite(fact, tinyBase, { said: { words: 'es fehle', how: 'literal', by: 'speaker' } });
    expect([de, en].map((wording) => createQuoteView(cited, wording).citation.manner)).toEqual([
      'in indirekter Rede',
      'in reported speech',
    ]);
  });
});
