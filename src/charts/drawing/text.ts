/** Breaks text into lines without measuring it: the widths of the font's letters are close enough to a few classes. */

import type { TextMark } from 'vega';
import { fontFamily } from './palette.js';

// of Source Serif 4 SemiBold, in hundredths of the font size; the regular weight is a little narrower
const letterWidths = new Map(
  Object.entries({
    26: " \u00a0‚‘’'.,/",
    34: ':;!·fijl-()tI',
    42: '?"J',
    50: 'rs„“”z',
    56: 'aceSä0123456789–$±é',
    62: 'govxyZöbdkpquEFLPü',
    68: 'hnBCTXYß→',
    74: 'ADRVÄGKNOQUÖÜ&',
    86: 'H…w',
    100: 'M%mW—',
  }).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width) / 100])),
);

export function estimateTextWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letterWidths.get(letter) ?? 0.7), 0) * size;
}

/** Lines no wider than `width`, broken at blanks that may break; a longer word is broken where it must be. */
export function breakLines(text: string, size: number, width: number): string[] {
  const fits = (line: string) => estimateTextWidth(line, size) <= width;
  const words = text.split(/[^\S\u00a0]+/u).flatMap((word) => packLines([...word], '', fits));
  return packLines(words, ' ', fits);
}

function packLines(pieces: string[], glue: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${glue}${piece}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

// stays on the line of the word before it
const ellipsis = '\u00a0…';

/** The text, or as many of its words as fit with "…" behind them. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  const shorter = [...words.keys()]
    .reverse()
    .map((count) => `${dropTrailingNumbers(words.slice(0, count).join(' '))}${ellipsis}`.trim());
  return shorter.find((one) => fits(one)) ?? '…';
}

// "500 …" would be another amount than "500 Milliarden"
function dropTrailingNumbers(start: string): string {
  return start.replace(/(?:[\s,;:–—-]|(?<!\S)\S*\d\S*)+$/u, '');
}

interface TextSetting {
  x: number;
  y: number;
  size: number;
  line: number;
  colour: string;
  bold?: boolean;
}

export function createTextMark(lines: string[], { x, y, size, line, colour, bold = false }: TextSetting): TextMark {
  return {
    type: 'text',
    encode: {
      enter: {
        x: { value: x },
        // the first baseline, so that ascenders of every size start at the same height
        y: { value: y + Math.round(line * 0.76) },
        text: { value: lines.length === 1 ? (lines[0] ?? '') : lines },
        font: { value: fontFamily },
        fontSize: { value: size },
        fontWeight: { value: bold ? 600 : 400 },
        lineHeight: { value: line },
        fill: { value: colour },
      },
    },
  };
}
