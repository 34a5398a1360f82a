/** Lines of text, set from their upper left corner. */
import type { TextMark } from 'vega';
import { fontFamily } from './palette.js';

export interface Setting {
  x: number;
  y: number;
  size: number;
  line: number;
  colour: string;
  bold?: boolean;
}

export function textMark(lines: string[], { x, y, size, line, colour, bold = false }: Setting): TextMark {
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
