/** About how high a text stands on a telephone that is 400 pixels wide: by its letters, since no client can be asked. */

/** Characters of a line, alone in a card or beside a button; of a small line. */
const lineLengths = { alone: 38, beside: 23, small: 46 };
const lineHeights = { text: 22, small: 18, gap: 8 };

export function measureHeight(markdown: string, place: 'alone' | 'beside'): number {
  return markdown.split('\n').reduce((sum, line) => sum + measureLine(line, place), lineHeights.gap);
}

function measureLine(line: string, place: 'alone' | 'beside'): number {
  const isSmall = line.startsWith('-# ');
  const { length } = line.replace(/^(?:-# |> |#+ )/, '').replace(/\\(.)|\*\*/g, '$1');
  const count = Math.max(Math.ceil(length / lineLengths[isSmall ? 'small' : place]), 1);
  return count * (isSmall ? lineHeights.small : lineHeights.text);
}
