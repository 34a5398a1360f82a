/** German text → its sentences with their offsets: "am 21. Januar", "100 Mrd. Dollar" and "Insider:innen" do not end one. */

import { germanMonths } from './calendar.js';

/** `offset` counts UTF-16 code units in the text. */
export interface TextSentence {
  offset: number;
  text: string;
}

const abbreviationPattern =
  /(?:^|[\s(„“"'])(?:Mrd|Mio|Bill|Brd|Tsd|Dr|Prof|St|Nr|Art|Abs|Str|Tel|Abb|Aufl|Bd|Kap|bzw|ca|etc|evtl|exkl|ggf|inkl|max|min|mind|sog|usw|vgl|geb|gest|Hrsg|Jh|Co|Inc|Corp|Ltd|Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez|Mr|Mrs|Ms|Jr|Sr|[a-zäöü])$/u;
// these may also close a sentence: "500 Mrd. Das Geld fehlt."
const closingAbbreviationPattern = /(?:Mrd|Mio|Bill|Tsd|Art|Abs|Co|Inc|Corp|Ltd|Jr|Sr|Str|etc|usw|Jh|Chr)$/u;
// "z. B.", "u. A. w. g.": a letter behind another that is abbreviated
const pairedLetterPattern = /(?:^|[\s(„“"'])\p{L}\.\s?\p{L}$/u;
// "J." in "Donald J. Trump"; X is no initial but a platform, and an initial stands behind a name
const initialPattern = /(?:^|\p{Lu}[\p{L}-]+\.? |[\s(„“"'])[A-WYZÄÖÜ]$/u;
// what opens a sentence and is no surname: "Plan B. Das Geld fehlt."
const sentenceStartPattern =
  /^["“”«»‘’')]*\s+["„“»›‚'(–-]*(?:D(?:as|er|ie|en|em|ies\p{L}*|och|ann|amit|abei|enn|ort)|E(?:r|s|in|ine|inen)|Sie|Wir|Ich|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Seit|Von|Vor|Zu|Zum|Zur|Und|Aber|Auch|So|Nun|Zudem|Wie|Was|Wer|Wenn|Als|Ob|Laut)(?!\p{L})/u;
const ordinalPattern = /(?:^|\s)\d{1,3}$/u;
const afterOrdinalPattern = new RegExp(
  `^\\s*(?:${germanMonths.join('|')}|Jänner|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.|Jahrhundert|Quartal|Halbjahr|Weltkrieg|Amtszeit|Lebensjahr|Jahrestag|Geburtstag|Parlament|Bundestag|\\p{Ll})`,
  'u',
);
// an end mark with the quotation marks and brackets that close behind it, a blank, and what a sentence may begin with
const endMarkPattern = /[.!?…]+["“”«»‘’')]*(?=\s+["„“»«›‚'(–▶►•*-]*[\ufe0e\ufe0f]?\s?[\p{Lu}\p{N}])/gu;

/** Sentences in order; a line break always ends one. */
export function splitSentences(text: string): TextSentence[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap((line) => splitLine(line[0], line.index));
}

function splitLine(line: string, offset: number): TextSentence[] {
  const ends = [...line.matchAll(endMarkPattern)]
    .filter((match) => endsSentence(line, match))
    .map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts
    .map((start, index) => trimSentence(line.slice(start, ends[index]), offset + start))
    .filter(({ text }) => text !== '');
}

function endsSentence(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return true;
  const behind = line.slice(match.index + 1);
  if (abbreviationPattern.test(before))
    return closingAbbreviationPattern.test(before) && sentenceStartPattern.test(behind);
  if (pairedLetterPattern.test(before)) return false;
  if (initialPattern.test(before) && !sentenceStartPattern.test(behind)) return false;
  return !(ordinalPattern.test(before) && afterOrdinalPattern.test(behind));
}

function trimSentence(text: string, offset: number): TextSentence {
  return { offset: offset + text.length - text.trimStart().length, text: text.trim() };
}
