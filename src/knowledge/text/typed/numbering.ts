/** Numbers in a question that are no figures: of a list, of the question itself, times of day, "24/7", "2x". */

import { monthNames } from '../calendar.js';
import { isSmallWord } from '../functionWords.js';
import { parseNumberWord } from '../numberWords.js';
import { fold } from '../words.js';

// what a question is called by
const label = '(?:frage|fragen|aufgabe|punkt|question|item|task|point|q|f)';
const number = '(?:nr\\.?|no\\.?|nummer|number)';
const labelPatterns = [
  // "Frage 7:", "Question no. 3 -", "Q3:"; "3. Frage:", "2nd question:"
  new RegExp(`^[ \\t]*(?:(?:meine|my)[ ])?${label}[ ]?(?:${number}[ ]?)?#?\\d{1,3}(?:/\\d{1,3})?[ ]?[:.)–-]+`, 'gimu'),
  new RegExp(`^[ \\t]*(?:(?:meine|my)[ ])?\\d{1,3}(?:\\.|st|nd|rd|th)[ ]?${label}[ ]?[:–-]+`, 'gimu'),
  new RegExp(`^[ \\t]*${number}[ ]?\\d{1,3}[ ]?[:.)–-]+(?=[ ])`, 'gimu'),
  // "1)", "(2)", "[3]"
  /^[ \t]*(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3}\.?\))/gmu,
  /\[\d{1,3}\]|(?<![\p{L}\d])#\d+(?![\p{L}\d])/gu,
];

const months = monthNames.flat().join('|');
// "1. Was …"; "21. Januar" and "47. Präsident" are none
const listNumberPattern = new RegExp(`^[ \\t]*\\d{1,3}\\.[ ]+(?!(?:${months})(?!\\p{L}))(?=(\\p{L}+))`, 'gimu');
const requestWords = new Set(
  `nenne nenn nennen zeig zeige gib sag sage erklare liste stimmt zitiere zweifelt zweifeln glaubt name list show tell give say
  quote explain find which`.split(/\s+/),
);

const timePreposition = '(?:(?<![\\p{L}\\d])(?:um|gegen|ab|seit|bis|at|by|around|since|until|till)[ ])?';
const dayTime = '(?:[ ](?:morgens|vormittags|mittags|nachmittags|abends|nachts|früh))?';
const timePatterns = [
  new RegExp(
    `${timePreposition}(?<![\\p{L}\\d.,:])\\d{1,2}(?:[:.]\\d{2}){0,2}[ ]?(?:uhr(?:[ ]\\d{1,2})?|h|a\\.?m\\.?|p\\.?m\\.?|o['’]?[ ]?clock)(?![\\p{L}\\d])${dayTime}`,
    'giu',
  ),
  new RegExp(
    `${timePreposition}(?<![\\p{L}\\d.,:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])${dayTime}`,
    'giu',
  ),
];
const wordTimePattern = new RegExp(
  `${timePreposition}(?<!\\p{L})(?:halb[ ]|viertel[ ](?:vor|nach)[ ])?(\\p{L}+)[ ](?:uhr|o['’]?[ ]?clock)(?!\\p{L})${dayTime}`,
  'giu',
);

const otherPatterns = [
  /(?<![\d.,/])24[ ]?[/x×][ ]?7(?:[ ]?[/x×][ ]?365)?(?![\d/])/giu,
  // "10x so teuer" is a figure
  /(?<![\p{L}\d.,])\d{1,2}(?:[ ]?[x×]|[ ]?-?mal)(?![\p{L}\d])(?![ ]?\d|[ ](?:so|as|more|mehr|weniger|less|the|\p{L}+er)(?!\p{L}))/giu,
];

/** The text without them. */
export function dropNumbering(text: string): string {
  if (!/\d|uhr|clock/i.test(text)) return text;
  const unlabelled = [...labelPatterns, ...timePatterns, ...otherPatterns].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text,
  );
  const rest = unlabelled
    .replace(listNumberPattern, (written, next) => (mayBeginQuestion(next) ? ' ' : written))
    .replace(wordTimePattern, (written, word) => (parseNumberWord(word.toLowerCase()) === undefined ? written : ' '));
  return rest === text
    ? text
    : rest
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[?!.,;])/g, '')
        .trim();
}

function mayBeginQuestion(word: string): boolean {
  const folded = fold(word);
  return isSmallWord(folded) || requestWords.has(folded);
}
