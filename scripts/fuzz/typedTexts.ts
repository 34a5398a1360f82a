/** What people may type, and what nobody would: words of the story, markup, broken characters, far too much of anything. */
import fc from 'fast-check';
import { hostileStrings } from '../../test/support/hostileStrings.js';

/** What stands in questions, and what is like it. */
const words = [
  ...[
    'Was sagte',
    'Wer',
    'Wie viel Geld hat',
    'Hat',
    'what did',
    'who said',
    'Woher weiß',
    'über',
    'about',
    'laut',
    '?',
  ],
  ...['Elon Musk', 'Musk', 'Melania Trump', 'Trumps', 'SoftBank', 'OpenAI', 'Mu\u200bsk', 'Mеsk', 'Merkel', 'xAI', 'X'],
  ...[
    '500 Milliarden Dollar',
    '$500bn',
    '0,5 Bio.',
    '500\u2019000',
    '½ Billion',
    '5e11',
    '1e999',
    '40 Prozent',
    '100k',
  ],
  ...['am 21. Januar 2025', '21.1.25', '30. Februar', '1/21/2025', 'im Okt.', '2025-02-31', '99.99.9999', 'seit 2025'],
  ...['tausend', 'und', 'eine halbe', 'drei Personen', 'top 3', '24/7', '1.', '#123', '2x', 'Frage 7:'],
];
const marks = [
  ...['<:thinking:871234567890123456>', '<@871234567890123456>', '<#5>', '<t:1618953630:R>', '</stargate ask:5>', '<'],
  ...[
    'https://www.t-online.de/artikel-100581608',
    '[Geld](https://x.example/1)',
    '**',
    '||',
    '`',
    '> ',
    '# ',
    '[',
    ']((',
  ],
  ...['„', '“', '"', '(', '|', '%7C', ':', 'person:', 'about:', ' · ', '…', '-', '\\', '@everyone', '\n', '\t', ' '],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u0301',
    '\u0323',
    '\ud83d',
    '\udc00',
    '😀',
    '\u0000',
  ],
];
const maxPieces = 14;
const maxRepeated = 5000;
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const piece = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...marks));

export const typedTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.array(piece, { maxLength: maxPieces }), fc.constantFrom(' ', ' ', ''))
      .map(([pieces, between]) => pieces.join(between)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostileStrings) },
  fc.string({ unit: codeUnit, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .tuple(piece, fc.integer({ min: 1, max: maxRepeated }))
    .map(([each, length]) => each.repeat(Math.ceil(length / each.length)).slice(0, length)),
);

/** A text with a piece too many, cut off, or one of its pieces again. */
export function breakTexts(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const way = fc.constantFrom('cut', 'twice', 'beside');
  return fc.tuple(texts, fc.nat(), fc.nat({ max: 200 }), piece, way).map(([text, place, length, added, kind]) => {
    const from = place % (text.length + 1);
    if (kind === 'cut') return text.slice(0, from);
    const inserted = kind === 'twice' ? text.slice(from, from + length) : added;
    return text.slice(0, from) + inserted + text.slice(from);
  });
}
