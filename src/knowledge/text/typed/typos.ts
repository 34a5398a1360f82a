/** Typos in the small words of a question: "wieveil", "sgate". Those words are in no quote, so no index knows them. */

import { isSmallWord } from '../functionWords.js';
import { listTranspositions } from '../spelling.js';
import { fold } from '../words.js';
import { sayingWords } from './sayingWords.js';

const questionWords =
  `wieviel wieviele viel viele welche welcher welches welchen warum wieso weshalb woher wohin wann wurde wurden
  haben hatte werden which where when what much many does would should about wann how who wie`.split(/\s+/);
const correctableWords = [...questionWords, ...sayingWords];
// such a typo leaves the first letter as it is
const wordsByLetter: ReadonlyMap<string, string[]> = new Map(
  correctableWords.map(([letter = '']) => [letter, correctableWords.filter((word) => word.startsWith(letter))]),
);
const minWordLength = 3;

/** A word of a text: as it is written, folded, and whether it stands first. */
export interface TypedWord {
  raw: string;
  word: string;
  isFirst: boolean;
}

interface TypoLookups {
  /** Such a word stays as it is. */
  isKnown: (word: string) => boolean;
  /** What else a word that nothing knows may be a slip of. */
  readSlip?: (typed: TypedWord) => string | undefined;
}

/** The text with such typos corrected. */
export function fixTypos(text: string, { isKnown, readSlip }: TypoLookups): string {
  return joinBroken(text, isKnown).replace(/\p{L}+/gu, (raw, at: number) => {
    const word = fold(raw);
    if (word.length < minWordLength || isKnown(word)) return raw;
    const meant = findMeantWord(word) ?? readUmlauts(raw, isKnown);
    return meant ?? readSlip?.({ raw, word, isFirst: at === 0 }) ?? raw;
  });
}

// "Arbeits- plätze", from the end of a line; "Vor- und Nachteile" is no word
function joinBroken(text: string, isKnown: (word: string) => boolean): string {
  if (!/-\s/.test(text)) return text;
  return text.replace(/(\p{L}{2,})-\s+(\p{Ll}{2,})/gu, (raw, head: string, tail: string) =>
    isKnown(fold(head + tail)) ? head + tail : raw,
  );
}

const transcribed: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü' };
/** Neither "Quelle" nor "Bauer". */
const transcribedPattern = /[ao]e|(?<![aeq])ue/gu;

// "Arbeitsplaetze": whoever has no umlauts on the keyboard; "Stargaet" is a slip
function readUmlauts(raw: string, isKnown: (word: string) => boolean): string | undefined {
  if (raw.search(transcribedPattern) < 0) return undefined;
  const spelled = raw.replace(transcribedPattern, (pair) => transcribed[pair] ?? pair);
  const word = fold(spelled);
  if (spelled === raw || isSmallWord(word) || !isKnown(word)) return undefined;
  return listTranspositions(fold(raw)).some(isKnown) ? undefined : spelled;
}

function findMeantWord(typed: string): string | undefined {
  const swapped = listTranspositions(typed);
  const alike = [...(wordsByLetter.get(typed[0] ?? '') ?? []), ...(wordsByLetter.get(typed[1] ?? '') ?? [])];
  return alike.find((word) => swapped.includes(word) || isLetterOff(typed, word));
}

/** One letter left out, or one typed twice. */
function isLetterOff(typed: string, word: string): boolean {
  const [longer, shorter] = typed.length > word.length ? [typed, word] : [word, typed];
  if (longer.length !== shorter.length + 1) return false;
  const mismatch = [...shorter].findIndex((letter, place) => letter !== longer[place]);
  const place = mismatch < 0 ? shorter.length : mismatch;
  const doubled = longer[place] === longer[place - 1];
  return longer.slice(place + 1) === shorter.slice(place) && (typed === shorter || doubled);
}
