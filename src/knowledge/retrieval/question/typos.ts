/** Slips of the finger in the small words of a question: "wieveil", "sgate". They are in no quote, so no index knows them. */
import { swappedForms } from '../../text/spelling.js';
import { fold } from '../../text/words.js';
import { sayingWords } from './askedSpeaker.js';

const asking =
  `wieviel wieviele viel viele welche welcher welches welchen warum wieso weshalb woher wohin wann wurde wurden
  haben hatte werden which where when what much many does would should about`.split(/\s+/);
const words = [...asking, ...sayingWords];
// a slip leaves the first letter as it is
const byLetter: ReadonlyMap<string, string[]> = new Map(
  words.map(([letter = '']) => [letter, words.filter((word) => word.startsWith(letter))]),
);
const shortest = 4;

/** The text with such slips mended; a word that `isKnown` stays as it is. */
export function mendSlips(text: string, isKnown: (word: string) => boolean): string {
  return text.replace(/\p{L}+/gu, (raw) => {
    const word = fold(raw);
    if (word.length < shortest || isKnown(word)) return raw;
    return meant(word) ?? raw;
  });
}

function meant(typed: string): string | undefined {
  const swapped = swappedForms(typed);
  return byLetter.get(typed[0] ?? '')?.find((word) => swapped.includes(word) || isLetterOff(typed, word));
}

/** One letter left out, or one typed twice. */
function isLetterOff(typed: string, word: string): boolean {
  const [longer, shorter] = typed.length > word.length ? [typed, word] : [word, typed];
  if (longer.length !== shorter.length + 1) return false;
  const at = [...shorter].findIndex((letter, place) => letter !== longer[place]);
  const place = at < 0 ? shorter.length : at;
  const doubled = longer[place] === longer[place - 1];
  return longer.slice(place + 1) === shorter.slice(place) && (typed === shorter || doubled);
}
