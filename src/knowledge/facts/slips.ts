/** Slips of the finger in the small words of a question: "wieveil", "sgate". They are in no quote, so no index knows them. */
import { fold } from '../search/words.js';
import { sayingWords } from './speakerAsked.js';

const asking =
  `wieviel wieviele viel viele welche welcher welches welchen warum wieso weshalb woher wohin wann wurde wurden
  haben hatte werden which where when what much many does would should about`.split(/\s+/);
const shortest = 4;

/** The text with such slips mended; a word that `isKnown` stays as it is. */
export function mendSlips(text: string, isKnown: (word: string) => boolean): string {
  return text.replace(/\p{L}+/gu, (raw) => {
    const word = fold(raw);
    if (word.length < shortest || isKnown(word)) return raw;
    return meant(word) ?? raw;
  });
}

function meant(word: string): string | undefined {
  return [...asking, ...sayingWords].find((small) => small[0] === word[0] && isSlip(word, small));
}

/** Two letters swapped, one left out or one typed twice. */
function isSlip(typed: string, word: string): boolean {
  if (typed.length === word.length) return swaps(typed, word);
  const [longer, shorter] = typed.length > word.length ? [typed, word] : [word, typed];
  if (longer.length !== shorter.length + 1) return false;
  const at = [...shorter].findIndex((letter, place) => letter !== longer[place]);
  const place = at < 0 ? shorter.length : at;
  const doubled = longer[place] === longer[place - 1];
  return longer.slice(place + 1) === shorter.slice(place) && (typed === shorter || doubled);
}

function swaps(typed: string, word: string): boolean {
  const at = [...typed].findIndex((letter, place) => letter !== word[place]);
  if (at < 0) return false;
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2);
}
