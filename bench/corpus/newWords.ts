/** Words that the corpus does not have but could: letter by letter, each drawn by the two before it. */
import { pick, type Random } from './random.js';

const longest = 24;
const shortest = 3;
const start = '^^';
const end = '$';

/** A maker of words that are not among these. */
export function newWords(words: string[], random: Random): () => string {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const followers = followersOf(known);
  return () => {
    for (;;) {
      const word = draw(followers, random);
      if (word.length >= shortest && !known.has(word)) return word;
    }
  };
}

// the letters seen after each pair, as often as seen: drawing one draws by frequency
function followersOf(words: Iterable<string>): Map<string, string> {
  const followers = new Map<string, string>();
  for (const word of words) {
    const letters = start + word + end;
    for (let at = 2; at < letters.length; at += 1) {
      const pair = letters.slice(at - 2, at);
      followers.set(pair, (followers.get(pair) ?? '') + letters.charAt(at));
    }
  }
  return followers;
}

function draw(followers: Map<string, string>, random: Random): string {
  let word = start;
  while (word.length < longest) {
    const letter = pick(random, followers.get(word.slice(-2)) ?? end);
    if (letter === end) break;
    word += letter;
  }
  return word.slice(start.length);
}
