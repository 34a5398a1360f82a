/** How many answers a question asks for: "Nenne mir drei Personen, die …", "bitte 3 Zitate", "top 3". */

import { listMatches } from '../../../util/spans.js';
import { findScale } from '../figures/scales.js';
import { type UnitWords, units } from '../figures/units.js';
import { parseNumberWord } from '../numberWords.js';
import { createPatternChooser } from '../patterns/cuedPatterns.js';
import {
  degreeSource,
  findCountedNoun,
  oneWords,
  onlySource,
  politeSource,
  requestCues,
  requestSource,
} from './countedNouns.js';

interface CountedQuestion {
  /** 1 to 5, or null where it asks for no number of answers. */
  count: number | null;
  /** The question without what asks for it. */
  text: string;
}

const maxCount = 5;
const maxNamedCount = 20;

const start = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const numberWords =
  'zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
/** Most questions have no number, and need none of the patterns that begin with one. */
const numberPattern = new RegExp(numberWords, 'iu');
const one = [...oneWords].join('|');
const small = `(?:(?:${onlySource}|${degreeSource}|${politeSource}|mir|uns|me|us|mal|noch|gerne?)[ ])*`;
const relative = '(?:,?[ ](die|der|which|who|that|warum|wieso|weshalb|why|wer)(?!\\p{L})|,)?';
const noun = `[ ](?:(?:${degreeSource})[ ])*(\\p{L}+)${end}`;
const polite = `(?:,?[ ](?:${politeSource})${end})?`;

const topPattern = new RegExp(
  `${start}(?:die |the )?top[ -]?(${numberWords})${end}(?:[ ](?:der|of(?: the)?)${end})?`,
  'iu',
);
const chooseRequest = createPatternChooser(
  [
    {
      cues: requestCues,
      source: `${start}(?:${requestSource})[ ]${small}(${numberWords}|${one})${noun}${polite}${relative}`,
    },
  ],
  'iu',
);
const chooseOnlyOne = createPatternChooser(
  [
    {
      cues: onlySource.replaceAll('|', ' '),
      source: `${start}<cue>[ ](${one}|1)${noun}${polite}${relative}`,
    },
  ],
  'giu',
);
// what begins a sentence, or is asked politely; "Wer sind die drei Personen?" counts what is known
const nounPattern = new RegExp(
  `(?:(?<=^|[.?!:;–-][ ]?)|${start}(?:${politeSource}|welche|which|${onlySource})[ ])${small}(${numberWords})${noun}${polite}${relative}`,
  'giu',
);
const politeStartPattern = new RegExp(`^(${numberWords})${noun}(?=.*${start}(?:${politeSource})[.!?]*$)()`, 'iu');
const politeEndPattern = new RegExp(`,?[ ](?:${politeSource})[.!]*$`, 'iu');

/** Reads and takes out what asks for a number of answers. */
export function readAnswerCount(text: string, unitWords = units): CountedQuestion {
  const read = (pattern: RegExp | undefined) => pattern && readPhrase(pattern, text, unitWords);
  const [requestPattern] = chooseRequest(text);
  const [onlyOnePattern] = chooseOnlyOne(text);
  const readOnlyOne = () => onlyOnePattern && readNouns(onlyOnePattern, text);
  const none = { count: null, text };
  if (!numberPattern.test(text)) return read(requestPattern) ?? readOnlyOne() ?? none;
  return (
    readTop(text) ??
    read(requestPattern) ??
    readNouns(nounPattern, text) ??
    readOnlyOne() ??
    read(politeStartPattern) ??
    none
  );
}

function readTop(text: string): CountedQuestion | undefined {
  const [written, word = ''] = topPattern.exec(text) ?? [];
  const count = parseCount(word);
  return written === undefined || count === undefined ? undefined : { count, text: tidy(text.replace(written, ' ')) };
}

// "Nenne 2 Gründe, warum …", "Name three companies": whatever is asked to be named is counted, but no sum
function readPhrase(pattern: RegExp, text: string, unitWords: UnitWords): CountedQuestion | undefined {
  const [written, word = '', counted = '', behind = ''] = pattern.exec(text) ?? [];
  const count = parseCount(word);
  if (written === undefined || count === undefined || isMeasure(counted, unitWords)) return undefined;
  // "Gib mir ein Zitat" asks for one, "Zeig mir ein Rechenzentrum" for any
  if (oneWords.has(word.toLowerCase()) && findCountedNoun(counted) === undefined) return undefined;
  return { count, text: tidy(text.replace(written, ` ${replaceNoun(counted, behind)} `)) };
}

function readNouns(pattern: RegExp, text: string): CountedQuestion | undefined {
  for (const { 0: written, 1: word = '', 2: counted = '', 3: behind = '' } of listMatches(text, pattern)) {
    const count = parseCount(word);
    if (count === undefined || findCountedNoun(counted) === undefined) continue;
    const rest = tidy(text.replace(written, ` ${isAlone(written, text) ? '' : replaceNoun(counted, behind)} `));
    return { count, text: rest === '' ? counted : rest };
  }
  return undefined;
}

// a noun without content becomes the word that asks for it
function replaceNoun(counted: string, behind: string): string {
  const isEnglish = /which|who|that|why/.test(behind) || /^(?:people|persons?|reasons?)$/i.test(counted);
  switch (findCountedNoun(counted)) {
    case 'person':
      return isEnglish ? 'who' : 'wer';
    case 'reason':
      return isEnglish ? 'why' : 'warum';
    case 'quote':
      return counted;
    case 'other':
      return '';
    default:
      return `${counted} ${behind}`;
  }
}

// "Wer zweifelt? Bitte 3 Zitate." asks nothing with its second sentence but how many
function isAlone(written: string, text: string): boolean {
  return /^\s*(?:[.!?]|$)/.test(text.slice(text.indexOf(written) + written.length));
}

/** More than some twenty answers are a figure. */
function parseCount(word: string): number | undefined {
  const lower = word.toLowerCase();
  const value = /^\d/.test(word) ? Number(word) : oneWords.has(lower) ? 1 : parseNumberWord(lower);
  if (value === undefined || value < 1 || value > maxNamedCount) return undefined;
  return Math.min(value, maxCount);
}

function isMeasure(word: string, unitWords: UnitWords): boolean {
  const lower = word.toLowerCase();
  return unitWords.has(lower) || (findScale(lower, 'de') ?? findScale(lower, 'en')) !== undefined;
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(politeEndPattern, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[?!.,;])/g, '')
    .replace(/^[\s.,;:!]+/, '')
    .trim();
}
