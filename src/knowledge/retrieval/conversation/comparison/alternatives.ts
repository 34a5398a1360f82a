/** "Ohio or Texas?": two things of which one is meant, and whether a matter is about both. */
import type { MatterView } from '../../../facts/matters/matterView.js';
import { isSmallWord } from '../../../text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../../text/words.js';
import { isAskingWord } from '../words/interrogatives.js';
import { isOrWord } from './comparisonWords.js';

/** The words of content on either side of the "or", those next to it. */
export type Alternatives = readonly [one: string[], other: string[]];

const maxWords = 4;
/** Behind "or" it offers nothing: "oder nicht?", "or what", "oder?" */
const emptyOfferPattern = /^(?:nicht|nein|ned|net|not|no|what|was|so|etwa|lieber|rather|doch)$/;

/** Null where nothing is offered. */
export function findAlternatives(line: string): Alternatives | null {
  const words = splitFoldedWords(line);
  const at = words.findIndex((word) => isOrWord(word));
  if (at < 1 || emptyOfferPattern.test(words[at + 1] ?? 'was')) return null;
  const one = pickContent(words.slice(Math.max(0, at - maxWords), at));
  const other = pickContent(words.slice(at + 1, at + 1 + maxWords));
  return one.length > 0 && other.length > 0 ? [one, other] : null;
}

function pickContent(words: string[]): string[] {
  return words.filter((word) => !(isSmallWord(word) || isAskingWord(word)));
}

/** Whether what the articles say of it has a word of each side that the other lacks, or the two are of one figure. */
export function isChoiceBetween({ sides }: MatterView, [one, other]: Alternatives): boolean {
  const stems = new Set(
    sides.flatMap(({ claim: { says, en = '' } }) => splitFoldedWords(`${says} ${en}`)).flatMap(listStems),
  );
  const isSaid = (word: string) => listStems(word).some((stem) => stems.has(stem));
  return [one, other].every((words) => words.some(isSaid));
}

function listStems(word: string): string[] {
  return [word, stemWord(word, 'de'), stemWord(word, 'en')];
}
