/** Lists of words, of which some stand for all that begin so: looking a word up needs no pattern, which takes long to compile. */

/** Whether a word is one of a list: "oder or widerspruch* differs?", where `*` stands for any ending and `?` for a letter before it that may be missing. */
export function createWordTest(list: string): (word: string) => boolean {
  const findLists = createListFinder([list]);
  return (word) => findLists(word).length > 0;
}

/** The words of a text that are made of letters, in lower case. */
export function splitLowerWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const none: readonly number[] = [];

/** By a word, the numbers of the lists that have it. */
export function createListFinder(lists: readonly string[]): (word: string) => readonly number[] {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, Beginning[]>();
  for (const [list, words] of lists.entries())
    for (const word of words.trim().split(/\s+/).flatMap(spellOptional))
      if (word.endsWith('*')) pushTo(beginnings, word.charAt(0), { text: word.slice(0, -1), list });
      else pushTo(whole, word, list);
  return (word) => {
    const found = whole.get(word) ?? none;
    const begun = beginnings.get(word.charAt(0));
    return begun ? addBegun(found, begun, word) : found;
  };
}

interface Beginning {
  text: string;
  list: number;
}

// a loop, since nearly every word of every line comes here and hardly any goes on so
function addBegun(found: readonly number[], begun: readonly Beginning[], word: string): readonly number[] {
  let all = found;
  for (const { text, list } of begun) if (word.startsWith(text)) all = [...all, list];
  return all;
}

function pushTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** "schreibe?" → "schreib", "schreibe"; a word with two such letters in all four ways. */
function spellOptional(word: string): string[] {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
  return [before.slice(0, -1), before].flatMap((each) => spellOptional(each + behind));
}
