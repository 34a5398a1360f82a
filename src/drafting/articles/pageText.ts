/** The text of a page's article: a line for each block, whatever it is marked up with, and nothing of it lost. */
import { parseHTML } from 'linkedom';

const blockPattern =
  /^(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;
const silentPattern =
  /^(?:script|style|noscript|template|svg|math|iframe|object|canvas|audio|video|select|textarea|button|head)$/u;
const textNode = 3;
const elementNode = 1;
/** Where an element begins or ends a line; no text has it. */
const lineBreak = '\n';
const softBreak = '\r';
const endMarkPattern = /[.!?…:;"“”«»‘’)–-]\s*$/u;

export function extractLines(content: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const parts: string[] = [];
  collectText(document.body, parts, 0);
  return parts
    .join('')
    .split(lineBreak)
    .flatMap(breakLine)
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function collectText(parent: Node, parts: string[], quoteDepth: number): void {
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === textNode) parts.push((node.nodeValue ?? '').replace(/[ \t\n\r\f]+/gu, ' '));
    else if (node.nodeType === elementNode) collectElement(node, parts, quoteDepth);
  }
}

function collectElement(element: Node, parts: string[], quoteDepth: number): void {
  const name = element.nodeName.toLowerCase();
  if (silentPattern.test(name)) return;
  if (name === 'br') parts.push(softBreak);
  else if (name === 'sup') parts.push(raiseDigits(element.textContent ?? ''));
  else if (name === 'q') {
    const [opens, closes] = quoteDepth % 2 === 0 ? ['„', '“'] : ['‚', '‘'];
    parts.push(opens);
    collectText(element, parts, quoteDepth + 1);
    parts.push(closes);
  } else if (blockPattern.test(name)) {
    parts.push(lineBreak);
    collectText(element, parts, quoteDepth);
    parts.push(lineBreak);
  } else collectText(element, parts, quoteDepth);
}

// "500<sup>1</sup> Dollar" has a note, "10<sup>9</sup>" a power: neither is a longer figure
function raiseDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

// a break in the middle of a sentence is a blank
function breakLine(line: string): string[] {
  const lines: string[] = [];
  for (const piece of line.split(softBreak)) {
    const last = lines.at(-1);
    if (last !== undefined && last.trim() !== '' && !endMarkPattern.test(last) && /^\s*\p{Ll}/u.test(piece))
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
