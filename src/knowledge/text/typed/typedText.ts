/** What somebody typed → the text as it is meant: without what nobody sees, and without the marks of a chat. */

import { limitMarks } from '../../../util/textLimits.js';
import { lookAlikes } from './lookAlikes.js';

// what most people type has nothing to take away
const plainPattern = /^[A-Za-z0-9ÄÖÜäöüß .,?!'’„“”"();%€$+–-]*$/;
const plainExceptionPattern = / {2}|^ *-|www\.|discord\.gg/i;

/** Hundreds of dots say no more than three, and leave no room for the question. */
const pilePattern = /([^\p{L}\p{N}\s])\1{3,}/gu;
const invisiblePattern = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const controlPattern = /[^\P{Cc}\n]/gu;
// "1️⃣" is a picture of a digit, and "™" one of two letters
const picturePattern = /[\d#*]\u20e3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;
const superscriptPattern = /(?<=(\d?))[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
const hyphenPattern = /[\u2010\u2011\u2012\u2212]/gu;
const digitPattern = /[^\P{Nd}0-9]/gu;
const foreignLetterPattern = /[\p{Script=Cyrillic}\p{Script=Greek}ɡ]/u;

const addressSource = '(?:https?|ftp|discord|mailto|steam):\\/{0,2}[^\\s<>()]*(?:\\([^\\s<>()]*\\)[^\\s<>()]*)*';
const maskedLinkPattern = new RegExp(`\\[([^[\\]]*)\\]\\(\\s*<?${addressSource}>?(?:\\s+"[^"]*")?\\s*\\)`, 'giu');
const markupPatterns = [
  // emoji, mentions of people, roles, channels, commands, times
  /<a?:\w+:\d+>|<(?:@[!&]?|#)\d+>|<\/[^<>:]+:\d+>|<t:-?\d+(?::[a-z])?>|<id:[\w-]+>|<sound:\d+:\d+>/giu,
  /(?<![\p{L}\d])@(?:everyone|here)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d:]):[a-z]\w+:(?![\p{L}\d])/giu,
  new RegExp(`<?(?<![\\p{L}\\d])${addressSource}>?`, 'giu'),
  /(?<![\p{L}\d])(?:www\.|discord\.gg\/)[^\s<>]+/giu,
  // "t-online.de/artikel-100581608"; "t-online.de" alone is a name
  /(?<![\p{L}\d.-])(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}\/[^\s<>]*/gu,
];
const marks: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/```(?:[\w+-]*\n)?/gu, ' '],
  [/^[ \t]*(?:>{1,3}\s|-#\s|#{1,6}\s|[-*+•‣◦]\s)[^\S\n]*/gmu, ''],
  [/\\(?=[!-/:-@[-`{-~])/gu, ''],
  [/\*{2,}|__+|~~+|\|\|+|`+/gu, ''],
  // "5*10" is a product
  [/(?<!\d ?)\*|\*(?! ?\d)/gu, ''],
  [/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, ''],
  [/[_|]/gu, ' '],
];

/** In characters: as long as a message can be. Whoever sends more has pasted a text: what stands behind is not read, so that nobody waits for it. */
export const maxTypedLength = 2000;

/** In characters, where a question is asked for: no text has room there. */
export const maxQuestionLength = 300;

/** Reads what a door was given, once and before anything else; empty where nothing else was in it. */
export function readTypedText(written: string): string {
  const typed = written.search(pilePattern) < 0 ? written : written.replace(pilePattern, '$1$1$1');
  if (plainPattern.test(typed) && !plainExceptionPattern.test(typed)) return typed.trim();
  return dropMarks(dropMarkup(replaceLookAlikes(composeText(typed))))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

function composeText(typed: string): string {
  return limitMarks(typed.toWellFormed(), 'read')
    .replace(/\ufffd/gu, ' ')
    .replace(invisiblePattern, '')
    .replace(controlPattern, ' ')
    .replace(picturePattern, ' ')
    .replace(superscriptPattern, (written, digit) => (digit ? `^${written}` : ' '))
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/gu, ' ')
    .replace(/[´]/gu, "'")
    .normalize('NFKC')
    .replace(/\u2044/gu, '/')
    .replace(hyphenPattern, '-')
    .replace(/\u2800/gu, ' ')
    .replace(/(?<=\d)\p{M}+/gu, '')
    .replace(digitPattern, findDigitValue);
}

/** Digits of a script stand in a row of ten. */
function findDigitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const isDigit = (point: number) => /^\p{Nd}$/u.test(String.fromCodePoint(point));
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/** Only in a word that has Latin letters: what is Cyrillic or Greek as a whole stays. */
function replaceLookAlikes(text: string): string {
  if (!foreignLetterPattern.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!foreignLetterPattern.test(word) || !/[A-Za-zÄÖÜäöüß]/.test(word)) return word;
    const letters = [...word].map((letter) => lookAlikes.get(letter) ?? letter).join('');
    if (!foreignLetterPattern.test(letters)) return letters;
    const decomposed = [...letters.normalize('NFD')].map((letter) => lookAlikes.get(letter) ?? letter).join('');
    return decomposed.normalize('NFC');
  });
}

function dropMarkup(text: string): string {
  const [emojiAndMentions, ...others] = markupPatterns;
  const withLinks = emojiAndMentions ? text.replace(emojiAndMentions, ' ') : text;
  const labelled = withLinks.replace(maskedLinkPattern, ' $1 ');
  return others.reduce((rest, pattern) => rest.replace(pattern, ' '), labelled);
}

function dropMarks(text: string): string {
  return marks.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
}
