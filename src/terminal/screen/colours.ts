/** Colours for a terminal, and none elsewhere: https://no-color.org */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'cyan' | 'yellow';
export type Paint = (style: Style, text: string) => string;

export function choosePaint(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): Paint {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return colours ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
