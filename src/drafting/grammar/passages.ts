/** Article → its sentences, with headlines, bylines, credits and list marks separated from what can be a fact. */
import { splitSentences, type TextSentence } from '../../knowledge/text/sentences.js';

export type PassageKind = 'text' | 'caption' | 'item' | 'headline' | 'byline' | 'credit';

/** `line` counts the article's lines; quotations do not reach beyond one. */
export interface Passage extends TextSentence {
  kind: PassageKind;
  line: number;
}

interface Line {
  text: string;
  offset: number;
  bullet: boolean;
}

// the crawl's own line, before the article
const crawlMarkPattern = /^\s*date \d{4}-\d{2}(?:-\d{2})?\s+/u;
const bulletMarkPattern = /^\s*[*•·▪►▶–-][\ufe0e\ufe0f]?\s+/u;
// "Washington (dpa) – "
const datelinePattern = /^\s*\p{Lu}[\p{L}/ .-]{1,40}\((?:\p{L}|[/ ,.-])+\)\s[–-]\s+/u;
const endMarkPattern = /[.!?…:;]["“”«»‘’')]*\s*$/u;
const firmEndPattern = /[.…]["“”«»‘’')]*\s*$|[!?]["“”«»‘’]*\s*$/u;
const creditPattern =
  /^\(?(?:Foto|Fotos|Bild|Bilder|Grafik|Quelle|Quellen|Symbolbild|Symbolfoto|Archivbild|Copyright|©|Credit)(?:\s?[:/(]|\.\)?$)|^(?:Illustrations|Symbol|Archiv)(?:foto|bild)\.?$|^https?:\S+$|^Kommentare?\s*\(\d+\)/u;
// "(Quelle: …)" behind a caption
const trailingCreditPattern = /\s*\((?:Foto|Bild|Quelle|Grafik|Archivbild|Symbolbild)s?:[^()]*\)\s*$/u;
const bylinePattern =
  /^(?:Von|Aus|Text|Autor(?:in)?|Redaktion)[: ]\s*\p{Ll}*\s*(?:[\p{Lu}\p{Ll}][\p{L}.-]*[ ,/]*){1,6}(?:Aktualisiert.*|\d.*)?$|^(?:Aktualisiert|Stand|Veröffentlicht|Lesezeit)\b.*\d|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})* \p{Lu}[\p{L} ]+$/u;
const maxHeadingWords = 9;

export function splitPassages(text: string): Passage[] {
  const lines = splitLines(text);
  return lines.flatMap((line, index) => splitLine(line, index, [lines[index - 1], lines[index + 1]]));
}

/** Whether a fact can be made of it. */
export function isDraftable({ kind }: Passage): boolean {
  return kind === 'text' || kind === 'caption' || kind === 'item';
}

function splitLines(text: string): Line[] {
  const head = crawlMarkPattern.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/gu)].map((match) => {
    const skipped = match.index < head ? head - match.index : 0;
    const line = match[0].slice(skipped);
    const bullet = bulletMarkPattern.exec(line)?.[0].length ?? 0;
    const mark = bullet || (datelinePattern.exec(line)?.[0].length ?? 0);
    return { text: line.slice(mark), offset: match.index + skipped + mark, bullet: bullet > 0 };
  });
}

function splitLine(line: Line, index: number, beside: (Line | undefined)[]): Passage[] {
  const sentences = splitSentences(line.text).map((one) =>
    stripBullet({ offset: one.offset + line.offset, text: one.text }),
  );
  const whole = classifyLine(line, sentences.length, beside);
  const hasCredit = sentences.some(({ text }) => creditPattern.test(text));
  return sentences.map((sentence) => ({
    ...sentence,
    line: index,
    kind: whole ?? (creditPattern.test(sentence.text) ? 'credit' : hasCredit ? 'caption' : 'text'),
  }));
}

function classifyLine({ text, bullet }: Line, sentences: number, beside: (Line | undefined)[]): PassageKind | null {
  const bare = (text.replace(trailingCreditPattern, '').trim() || text).trim();
  if (creditPattern.test(bare)) return sentences > 1 && !/^\(/u.test(bare) ? null : 'credit';
  if (bylinePattern.test(bare) && bare.length < 90 && !/[a-zäöüß]\.$/u.test(bare)) return 'byline';
  const listed = bullet && beside.some((line) => line?.bullet);
  if (!endMarkPattern.test(bare)) return listed && countWords(bare) >= 4 ? 'item' : 'headline';
  if (listed) return 'item';
  return isHeading(bare, bullet, sentences) ? 'headline' : null;
}

// "OpenAI und Softbank uneins über Standorte?" stands alone and is short; a full stop closes a sentence
function isHeading(text: string, bullet: boolean, sentences: number): boolean {
  if (countWords(text) <= 1) return true;
  if (!firmEndPattern.test(text)) return countWords(text) <= maxHeadingWords && sentences === 1;
  return (
    (bullet || countWords(text) <= maxHeadingWords) && sentences === 1 && /[?!]$/u.test(text) && !/[„"»]/u.test(text)
  );
}

function stripBullet({ offset, text }: TextSentence): TextSentence {
  const mark = bulletMarkPattern.exec(text)?.[0].length ?? 0;
  return { offset: offset + mark, text: text.slice(mark) };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
