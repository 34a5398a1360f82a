/** Lists of words, of which some stand for all that begin so: looking a word up needs no pattern, which takes long to compile. */
import { groupBy } from '../../../util/collections.js';

/** Whether a word is one of a list: "oder or widerspruch* differs?", where `*` stands for any ending and `?` for a letter before it that may be missing. */
export function createWordTest(list: string): (word: string) => boolean {
  const words = list.trim().split(/\s+/).flatMap(spellOptional);
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const beginnings = groupBy(
    words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    (beginning) => beginning.charAt(0),
  );
  return (word) =>
    whole.has(word) || beginnings.get(word.charAt(0))?.some((beginning) => word.startsWith(beginning)) === true;
}

/** "schreibe?" → "schreib", "schreibe"; a word with two such letters in all four ways. */
function spellOptional(word: string): string[] {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
  return [before.slice(0, -1), before].flatMap((each) => spellOptional(each + behind));
}
