/** How many answers a question asks for: "Nenne mir drei Personen, die …", "bitte 3 Zitate", "top 3". */

import { findCountedNoun } from './countedNouns.js';
import { parseNumberWord } from './numberWords.js';
import { findScale } from './scales.js';
import { units } from './units.js';

interface CountedQuestion {
  /** 1 to 5, or null where it asks for no number of answers. */
  count: number | null;
  /** The question without what asks for it. */
  text: string;
}

const maxCount = 5;
const maxNamedCount = 20;

const number = '(\\d{1,2}|\\p{L}+)';
const request =
  '(?:(?:kannst du|könnten sie|können sie|can you|could you)[ ])?(?:bitte[ ]|please[ ])?(?:nenne?(?:n sie)?|gib|geben sie|zeige?(?:n sie)?|sage?|liste|zitiere|name|list|give|show|tell|find|quote)[ ](?:(?:mir|uns|me|us)[ ])?(?:bitte[ ]|mal[ ])?';
const kind = '(?:(?:die|the|nur|only|just|genau|exactly|wichtigsten?|besten?|main|best|most important)[ ])*';
const start = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const relative = '(?:,?[ ](die|der|which|who|that|warum|wieso|weshalb|why|wer)(?!\\p{L})|,)?';
const requestPattern = new RegExp(`${start}${request}${kind}${number}[ ]${kind}(\\p{L}+)${end}${relative}`, 'iu');
const topPattern = new RegExp(`${start}(?:die |the )?top[ -]?${number}${end}(?:[ ](?:der|of(?: the)?)${end})?`, 'iu');
// what begins a sentence, or is asked politely; "Wer sind die drei Personen?" counts what is known
const nounPattern = new RegExp(
  `(?:(?<=^|[.?!:;–-][ ]?)(?:bitte[ ]|please[ ])?|(?:bitte|please|welche|which)[ ])${kind}${number}[ ]${kind}(\\p{L}+)${end}(?:[ ](?:bitte|please)${end})?${relative}`,
  'giu',
);

/** Reads and takes out what asks for a number of answers. */
export function readAnswerCount(text: string): CountedQuestion {
  return readTop(text) ?? readRequest(text) ?? readNouns(text) ?? { count: null, text };
}

function readTop(text: string): CountedQuestion | undefined {
  const [written, word = ''] = topPattern.exec(text) ?? [];
  const count = parseCount(word);
  return written === undefined || count === undefined ? undefined : { count, text: tidy(text.replace(written, ' ')) };
}

// "Nenne 2 Gründe, warum …", "Name three companies": whatever is asked to be named is counted, but no sum
function readRequest(text: string): CountedQuestion | undefined {
  const [written, word = '', noun = '', relative = ''] = requestPattern.exec(text) ?? [];
  const count = parseCount(word);
  if (written === undefined || count === undefined || isMeasure(noun)) return undefined;
  return { count, text: tidy(text.replace(written, ` ${replaceNoun(noun, relative)} `)) };
}

function readNouns(text: string): CountedQuestion | undefined {
  for (const { 0: written, 1: word = '', 2: noun = '', 3: relative = '' } of text.matchAll(nounPattern)) {
    const count = parseCount(word);
    if (count === undefined || findCountedNoun(noun) === undefined) continue;
    const rest = tidy(text.replace(written, ` ${isAlone(written, text) ? '' : replaceNoun(noun, relative)} `));
    return { count, text: rest === '' ? noun : rest };
  }
  return undefined;
}

// a noun without content becomes the word that asks for it
function replaceNoun(noun: string, relative: string): string {
  const isEnglish = /which|who|that|why/.test(relative) || /^(?:people|persons|reasons)$/i.test(noun);
  switch (findCountedNoun(noun)) {
    case 'person':
      return isEnglish ? 'who' : 'wer';
    case 'reason':
      return isEnglish ? 'why' : 'warum';
    case 'quote':
      return noun;
    case 'other':
      return '';
    default:
      return `${noun} ${relative}`;
  }
}

// "Wer zweifelt? Bitte 3 Zitate." asks nothing with its second sentence but how many
function isAlone(written: string, text: string): boolean {
  return /^\s*(?:[.!?]|$)/.test(text.slice(text.indexOf(written) + written.length));
}

/** One is mostly an article, and more than some twenty answers a figure. */
function parseCount(word: string): number | undefined {
  const value = /^\d/.test(word) ? Number(word) : parseNumberWord(word.toLowerCase());
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > maxNamedCount) return undefined;
  return value === 1 && !/^\d/.test(word) ? undefined : Math.min(value, maxCount);
}

function isMeasure(word: string): boolean {
  const lower = word.toLowerCase();
  return units.has(lower) || (findScale(lower, 'de') ?? findScale(lower, 'en')) !== undefined;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[?!.,;])/g, '')
    .replace(/^[\s.,;:!]+/, '')
    .trim();
}
