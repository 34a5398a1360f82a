/** German text → its sentences with their offsets: "am 21. Januar", "100 Mrd. Dollar" and "Insider:innen" do not end one. */

/** `at` counts UTF-16 code units in the text. */
export interface TextSentence {
  at: number;
  text: string;
}

const abbreviations =
  /(?:^|[\s(„“"'])(?:Mrd|Mio|Bill|Tsd|Dr|Prof|St|Nr|Art|Abs|bzw|ca|etc|evtl|ggf|inkl|sog|usw|vgl|Hrsg|Jh|Co|Inc|Corp|Ltd|[A-Za-zÄÖÜäöü])$/u;
const ordinal = /(?:^|\s)\d{1,3}$/u;
const afterOrdinal =
  /^\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|\p{Ll})/u;
// an end mark with the quotation marks that close behind it, a blank, and what a sentence may begin with
const ending = /[.!?…]+["“”«»‘’']*(?=\s+["„“»›‚'(–-]*[\p{Lu}\p{N}])/gu;

/** Sentences in order; a line break always ends one. */
export function sentencesOf(text: string): TextSentence[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap((line) => sentencesOfLine(line[0], line.index));
}

function sentencesOfLine(line: string, offset: number): TextSentence[] {
  const ends = [...line.matchAll(ending)]
    .filter((match) => endsSentence(line, match))
    .map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts
    .map((start, at) => trimmed(line.slice(start, ends[at]), offset + start))
    .filter(({ text }) => text !== '');
}

function endsSentence(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return true;
  if (abbreviations.test(before)) return false;
  return !(ordinal.test(before) && afterOrdinal.test(line.slice(match.index + match[0].length)));
}

function trimmed(text: string, at: number): TextSentence {
  return { at: at + text.length - text.trimStart().length, text: text.trim() };
}
