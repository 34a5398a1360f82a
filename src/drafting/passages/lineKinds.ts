/** Lines that are no sentence as a whole: headlines, bylines, credits; and the items of a list. */

import type { LeftOutKind } from '../../knowledge/facts/leftOutKind.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { classifyFurniture } from './furniture.js';
import type { Line, PassageKind } from './passage.js';

const endMarkPattern = /[.!?…:;]["“”«»‘’')\]]*$/u;
const firmEndPattern = /[.…]["“”«»‘’')\]]*$|[!?]["“”«»‘’]*$/u;
const creditPattern =
  /^\(?(?:Fotos?|Bild(?:er|rechte|quelle|nachweis)?|Grafik|Quellen?|Symbolbild|Symbolfoto|Archivbild|Copyright|©|Credits?|Illustration|Screenshot|Video|Montage)(?:\s?[:/(©]|\.\)?$)|^©|^(?:Illustrations|Symbol|Archiv)(?:foto|bild)\.?$|^https?:\S+$|^Kommentare?\s*\(\d+\)|^(?:picture alliance|imago|Getty Images|IMAGO|AP Photo|REUTERS)(?:\s?[/|,]|$)/u;
const bylinePattern =
  /^(?:Von|Aus|Text|Autor(?:in)?|Redaktion|Interview)[: ]\s*\p{L}[\p{L}.-]*(?:[ ,/]+\p{L}[\p{L}.-]*){0,9}[ ,/]*(?:\d.*)?$|^Von [^.]{2,60}Aktualisiert.*\d|^(?:Aktualisiert|Stand|Veröffentlicht|Lesezeit|Lesedauer|Erstellt|Zuletzt)(?!\p{L}).*\d|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*[ .,] ?\p{Lu}[\p{L} ]+$|^\d{1,2}\.(?:\d{1,2}\.| ?\p{Lu}\p{Ll}+)\s?(?:\d{2,4})?(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)?$|^(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:\/ )?(?:dpa|AFP|Reuters|APA|sda)$|^(?:dpa|AFP|Reuters|APA|sda|rtr|afp|reuters)(?:[/, ]+(?:dpa|AFP|Reuters|APA|sda|rtr|afp|\p{Ll}{2,4}))*$/u;
const readingTimePattern = /^(?:\p{Lu}\p{L}+ )?\d{1,3} Min(?:\.|uten)?(?: (?:Lesezeit|Lesedauer))?\.?$/u;
const maxHeadingWords = 9;

/** Null for a line whose sentences are judged one by one. */
export function classifyLine(line: Line, sentences: number, beside: (Line | undefined)[]): PassageKind | null {
  const { bullet } = line;
  const text = line.text.trim();
  if (creditPattern.test(text)) return sentences > 1 && !/^[(©]/u.test(text) ? null : 'credit';
  if (bylinePattern.test(text) && text.length < 110 && !/[a-zäöüß]\.$/u.test(text)) return 'byline';
  if (readingTimePattern.test(text)) return 'byline';
  const furniture = sentences === 1 ? classifyFurniture(text) : null;
  if (furniture) return furniture;
  const listed = bullet && beside.some((each) => each?.bullet);
  if (listed && (endMarkPattern.test(text) || countWords(text) >= 4)) return sentences > 1 ? null : 'item';
  if (sentences > 1) return null;
  return isHeading(line, text) ? classifyHeading(line) : null;
}

// "OpenAI und Softbank uneins über Standorte?" stands alone and is short; a full stop closes a sentence
function isHeading({ bullet, tails, leads }: Line, text: string): boolean {
  const words = countWords(text);
  if (words <= 1) return true;
  const hasEdges = tails.length > 0 || leads.some(({ kind }) => kind !== 'mark');
  if (!endMarkPattern.test(text)) return !hasEdges;
  // "Fels betonte dies:" opens a quotation on the next line
  if (/:$/u.test(text) && hasFiniteVerb(text)) return false;
  if (!firmEndPattern.test(text)) return words <= maxHeadingWords;
  return (bullet || words <= maxHeadingWords) && /[?!]$/u.test(text) && !/[„"»]/u.test(text) && !hasEdges;
}

function classifyHeading({ leads }: Line): LeftOutKind {
  return leads.some(({ kind }) => kind === 'ticker') ? 'ticker' : 'headline';
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
