/** A line of an answer before it meets a terminal: what it begins with hangs over the rows that it wraps to. */
import { replaceControls } from '../../util/printable.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import type { Style } from '../screen/colours.js';
import type { Screen } from '../screen/screen.js';

export interface ScreenLine {
  text: string;
  /** Stands before the text; a bar is repeated on each row, all else is left blank there. */
  lead?: string;
  style?: Style;
}

export const emptyLine: ScreenLine = { text: '' };

export function indent(texts: readonly string[], style?: Style): ScreenLine[] {
  return texts.map((text) => ({ text, lead: '  ', ...(style ? { style } : {}) }));
}

/** Lines with an empty one behind them, or none at all. */
export function closeBlock(lines: readonly ScreenLine[]): ScreenLine[] {
  return lines.length === 0 ? [] : [...lines, emptyLine];
}

export function layOut(lines: readonly ScreenLine[], screen: Screen): string {
  const columns = screen.readColumns();
  return lines.flatMap((line) => layOutRows(line, columns, screen)).join('\n');
}

/** A text of lines, of which each hangs as it is indented. */
export function layOutText(text: string, screen: Screen): string {
  const lines = text.split('\n').map((line) => {
    const lead = /^ */u.exec(line)?.[0] ?? '';
    return { text: line.slice(lead.length), lead };
  });
  return layOut(lines, screen);
}

/** In columns: a narrower text has a word in each row. */
const minTextWidth = 16;

function layOutRows({ text, lead = '', style }: ScreenLine, columns: number | null, { paint, wrap }: Screen): string[] {
  const rows = columns === null ? [text] : wrap(text, Math.max(minTextWidth, columns - lead.length)).split('\n');
  const hanging = lead.replace(/[^│>]/gu, ' ');
  return rows.map((row, index) => {
    const whole = `${index === 0 ? lead : hanging}${row}`.trimEnd();
    return style && whole !== '' ? paint(style, whole) : whole;
  });
}

/** In characters: enough to know a line again. */
const maxEchoLength = 200;

/** What was asked, over its answer: a line from a pipe stands nowhere else. */
export function echoLine(line: string, { paint }: Pick<Screen, 'paint'>): string {
  return `${paint('bold', `› ${cutWithEllipsis(replaceControls(line), maxEchoLength)}`)}\n`;
}
