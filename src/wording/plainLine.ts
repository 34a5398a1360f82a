/** What others wrote, made fit to be shown: nothing in it that is not seen, and typed words that cannot pass for the bot's own. */

import { limitMarks } from '../util/textLimits.js';

// what Latin letters and printed punctuation do not cover; most texts have none of it, and need no more than this look
const unusualPattern = /[^ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205E\u20A0-\u20BF]/;
const lineBreakPattern = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** All but the joiner inside an emoji, what makes a sign an emoji or none, and the two ends of an isolate. */
const unseenPattern =
  /(?!(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D\p{Extended_Pictographic})(?![\uFE0E\uFE0F\u2068\u2069])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const isolateEndPattern = /(\u2068[^\u2068\u2069]*\u2069)|[\u2068\u2069]/gu;

/**
 * A text as one line without what is not seen: no control or format character but the joiner inside an emoji and whole
 * isolates, and at most two combining marks in a row.
 */
export function formatPlainLine(text: string): string {
  if (!unusualPattern.test(text)) return text;
  const seen = text
    .toWellFormed()
    .replace(lineBreakPattern, ' ')
    .replace(unseenPattern, '')
    .replace(isolateEndPattern, '$1');
  return limitMarks(seen, 'shown');
}

/** An apostrophe inside a word is none. */
const quotationMarkPattern =
  /(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])|(?!['’])\p{Quotation_Mark}|[\u02BA\u02DD\u05F4\u2033\u2034\u2036\u2037\u2057\u275B-\u2760\u276E\u276F\u3008-\u300B\u{1F676}-\u{1F678}`´]/gu;
/** What passes for one where it stands twice. */
const doubledMarkPattern = /,{2,}|<{2,}|>{2,}/g;
const [isolateStart, isolateEnd] = ['\u2068', '\u2069'];
/** A letter of a script that is written from right to left. */
const rightToLeftPattern = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Typed words as they may stand behind a label: a plain line without quotation marks of its own, isolated where it runs right to left. */
export function formatTypedText(typed: string): string {
  const words = formatPlainLine(typed.replace(/[\u2068\u2069]/g, '')).replace(quotationMarkPattern, '');
  const line = formatPlainLine(words.replace(doubledMarkPattern, ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{M}]+/u, '')
    .trimEnd();
  return rightToLeftPattern.test(line) ? `${isolateStart}${line}${isolateEnd}` : line;
}
