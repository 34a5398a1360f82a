/** Article → its sentences, with headlines, bylines, credits and list marks told apart from what can be a fact. */
import { sentencesOf, type TextSentence } from '../../knowledge/text/sentences.js';

export type PassageKind = 'text' | 'caption' | 'item' | 'headline' | 'byline' | 'credit';

/** `line` counts the article's lines; quotations do not reach beyond one. */
export interface Passage extends TextSentence {
  kind: PassageKind;
  line: number;
}

interface Line {
  text: string;
  at: number;
  bullet: boolean;
}

// the crawl's own line, before the article
const crawlMark = /^\s*date \d{4}-\d{2}(?:-\d{2})?\s+/u;
const bulletMark = /^\s*[*•·▪►▶–-][\ufe0e\ufe0f]?\s+/u;
// "Washington (dpa) – "
const dateline = /^\s*\p{Lu}[\p{L}/ .-]{1,40}\((?:\p{L}|[/ ,.-])+\)\s[–-]\s+/u;
const endMark = /[.!?…:;]["“”«»‘’')]*\s*$/u;
const firmEnd = /[.…]["“”«»‘’')]*\s*$|[!?]["“”«»‘’]*\s*$/u;
const credit =
  /^\(?(?:Foto|Fotos|Bild|Bilder|Grafik|Quelle|Quellen|Symbolbild|Symbolfoto|Archivbild|Copyright|©|Credit)(?:\s?[:/(]|\.\)?$)|^(?:Illustrations|Symbol|Archiv)(?:foto|bild)\.?$|^https?:\S+$|^Kommentare?\s*\(\d+\)/u;
// "(Quelle: …)" behind a caption
const trailingCredit = /\s*\((?:Foto|Bild|Quelle|Grafik|Archivbild|Symbolbild)s?:[^()]*\)\s*$/u;
const byline =
  /^(?:Von|Aus|Text|Autor(?:in)?|Redaktion)[: ]\s*\p{Ll}*\s*(?:[\p{Lu}\p{Ll}][\p{L}.-]*[ ,/]*){1,6}(?:Aktualisiert.*|\d.*)?$|^(?:Aktualisiert|Stand|Veröffentlicht|Lesezeit)\b.*\d|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})* \p{Lu}[\p{L} ]+$/u;
const longestHeading = 9;

export function passagesOf(text: string): Passage[] {
  const lines = linesOf(text);
  return lines.flatMap((line, at) => passagesOfLine(line, at, [lines[at - 1], lines[at + 1]]));
}

/** Whether a fact can be made of it. */
export function isDrafted({ kind }: Passage): boolean {
  return kind === 'text' || kind === 'caption' || kind === 'item';
}

function linesOf(text: string): Line[] {
  const head = crawlMark.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/gu)].map((match) => {
    const skipped = match.index < head ? head - match.index : 0;
    const line = match[0].slice(skipped);
    const bullet = bulletMark.exec(line)?.[0].length ?? 0;
    const mark = bullet || (dateline.exec(line)?.[0].length ?? 0);
    return { text: line.slice(mark), at: match.index + skipped + mark, bullet: bullet > 0 };
  });
}

function passagesOfLine(line: Line, at: number, beside: (Line | undefined)[]): Passage[] {
  const sentences = sentencesOf(line.text).map((one) => unmarked({ at: one.at + line.at, text: one.text }));
  const whole = kindOfLine(line, sentences.length, beside);
  const hasCredit = sentences.some(({ text }) => credit.test(text));
  return sentences.map((sentence) => ({
    ...sentence,
    line: at,
    kind: whole ?? (credit.test(sentence.text) ? 'credit' : hasCredit ? 'caption' : 'text'),
  }));
}

function kindOfLine({ text, bullet }: Line, sentences: number, beside: (Line | undefined)[]): PassageKind | null {
  const bare = (text.replace(trailingCredit, '').trim() || text).trim();
  if (credit.test(bare)) return sentences > 1 && !/^\(/u.test(bare) ? null : 'credit';
  if (byline.test(bare) && bare.length < 90 && !/[a-zäöüß]\.$/u.test(bare)) return 'byline';
  const listed = bullet && beside.some((line) => line?.bullet);
  if (!endMark.test(bare)) return listed && wordCount(bare) >= 4 ? 'item' : 'headline';
  if (listed) return 'item';
  return isHeading(bare, bullet, sentences) ? 'headline' : null;
}

// "OpenAI und Softbank uneins über Standorte?" stands alone and is short; a full stop closes a sentence
function isHeading(text: string, bullet: boolean, sentences: number): boolean {
  if (wordCount(text) <= 1) return true;
  if (!firmEnd.test(text)) return wordCount(text) <= longestHeading && sentences === 1;
  return (
    (bullet || wordCount(text) <= longestHeading) && sentences === 1 && /[?!]$/u.test(text) && !/[„"»]/u.test(text)
  );
}

function unmarked({ at, text }: TextSentence): TextSentence {
  const mark = bulletMark.exec(text)?.[0].length ?? 0;
  return { at: at + mark, text: text.slice(mark) };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
