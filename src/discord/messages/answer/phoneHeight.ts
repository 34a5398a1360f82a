/** About how high a text stands on a telephone that is 400 pixels wide: by its words, since no client can be asked. */

/** Characters of a line: alone in a card, in a quote, beside a button, small. */
const lineLengths = { alone: 38, quote: 34, beside: 21, small: 46 };
const lineHeights = { text: 22, small: 18, gap: 8 };

export function measureHeight(markdown: string, place: 'alone' | 'beside'): number {
  return markdown.split('\n').reduce((sum, line) => sum + measureLine(line, place), lineHeights.gap);
}

function measureLine(line: string, place: 'alone' | 'beside'): number {
  const isSmall = line.startsWith('-# ');
  const kind = isSmall ? 'small' : line.startsWith('> ') ? 'quote' : place;
  const shown = line.replace(/^(?:-# |> |#+ )/, '').replace(/\\(.)|\*\*/g, '$1');
  return countLines(shown, lineLengths[kind]) * (isSmall ? lineHeights.small : lineHeights.text);
}

// a word that does not fit begins the next line, and one longer than a line is broken; long German ones leave much room behind them
function countLines(text: string, length: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const isFitting = used === 0 || used + 1 + word.length <= length;
    const broken = Math.ceil(word.length / length) - 1;
    lines += (isFitting ? 0 : 1) + Math.max(0, broken);
    used = isFitting ? used + 1 + word.length : word.length - Math.max(0, broken) * length;
  }
  return lines;
}
