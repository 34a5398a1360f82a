/** The pieces of a quote that voices hold: exact, apart or nested, in the order of the sentence; and the English, with the same figures. */

import { createSpan, overlaps, type Span } from '../../../util/spans.js';
import { findStrayFigures } from '../../text/figures/strayFigures.js';
import { addUnitWords } from '../../text/figures/units.js';
import type { Fact } from '../schema.js';
import { placeVoices } from '../voices/voices.js';
import { cutsWord, type FactRule, type Finding, reportIf } from './rule.js';

/** The words of a voice are a piece of the quote that cannot be mistaken for another, and cut no word. */
export const wordsStandOnce: FactRule = ({ quote, voices = [] }) =>
  voices.flatMap(({ words }) => (words === undefined ? [] : checkPiece(words, quote, 'the quote')));

export const englishStandsOnce: FactRule = ({ en, voices = [] }) =>
  voices.flatMap((voice) => (voice.en === undefined || en === undefined ? [] : checkPiece(voice.en, en, '"en"')));

/** A piece has its English exactly where it has words and the fact has a rendering. */
export const wordsHaveTheirEnglish: FactRule = ({ en, voices = [] }) =>
  voices.flatMap((voice, index) => {
    const isWanted = voice.words !== undefined && en !== undefined;
    return [
      ...reportIf(
        isWanted && voice.en === undefined,
        `voices.${index} "${voice.words}" has no "en"`,
        'copy the piece of the fact\'s "en" that renders it',
      ),
      ...reportIf(
        !isWanted && voice.en !== undefined,
        `voices.${index} has "en" without ${en === undefined ? 'that of the fact' : 'words'}`,
        'leave it out',
      ),
    ];
  });

/** "4 Millionen" are no "40 million". */
export const englishHasTheFigures: FactRule = ({ quote, en }, { base }) => {
  if (en === undefined) return [];
  const { german, english } = findStrayFigures(quote, en, addUnitWords(base.story.units));
  const fix = 'write the same amounts, years and dates in "en"';
  return [
    ...english.map((written) => ({ says: `"en" says "${written}", and the quote does not`, fix })),
    ...german.map((written) => ({ says: `the quote says "${written}", and "en" does not`, fix })),
  ];
};

export const oneVoiceHasTheSentence: FactRule = ({ voices = [] }) => {
  const whole = voices.filter(({ words }) => words === undefined).length;
  return reportIf(whole > 1, `${whole} voices have no "words"`, 'give all but one the piece that is theirs');
};

export const piecesNest: FactRule = (fact) =>
  listPairs(placeVoices(fact)).flatMap(([a, b]) => [
    ...reportIf(
      crosses(a, b),
      `"${cut(fact, a)}" and "${cut(fact, b)}" cross`,
      'let them lie apart, or one inside the other',
    ),
    ...reportIf(
      a.start === b.start && a.end === b.end,
      `two voices hold "${cut(fact, a)}"`,
      'keep one: a word belongs to one voice',
    ),
  ]);

/** As they begin in the sentence; of two that begin together the longer one first. */
export const voicesStandInOrder: FactRule = (fact) => {
  const placed = placeVoices(fact);
  const late = placed.find((voice, index) => {
    const last = placed[index - 1];
    return last && (last.start > voice.start || (last.start === voice.start && last.end < voice.end));
  });
  return late
    ? [{ says: `the voice of "${cut(fact, late)}" stands too late`, fix: 'order the voices as in the sentence' }]
    : [];
};

function checkPiece(piece: string, text: string, where: string): Finding[] {
  const start = text.indexOf(piece);
  if (start < 0) return [{ says: `"${piece}" is no piece of ${where}`, fix: 'copy the words exactly' }];
  const span = createSpan(start, piece);
  return [
    ...reportIf(text.indexOf(piece, start + 1) >= 0, `"${piece}" stands twice in ${where}`, 'take more words into it'),
    ...reportIf(
      cutsWord(text, span.start) || cutsWord(text, span.end),
      `"${piece}" begins or ends within a word of ${where}`,
      'take whole words',
    ),
  ];
}

function listPairs<Item>(items: Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));
}

function crosses(a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return overlaps(a, b) && first.start < second.start && first.end < second.end;
}

function cut({ quote }: Fact, { start, end }: Span): string {
  return quote.slice(start, end);
}
