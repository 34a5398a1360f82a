/** Two wordings with the words marked in which they differ. */

/** What is marked in each: [-gone-] in the old one, {+new+} in the new one. */
export function markChanges(was: string, is: string): { was: string; is: string } {
  const [old, fresh] = [was.split(' '), is.split(' ')];
  const lengths = measureCommon(old, fresh);
  const marked: { was: string[]; is: string[] } = { was: [], is: [] };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [a, b] = [old[i], fresh[j]];
    if (a !== undefined && a === b) {
      marked.was.push(a);
      marked.is.push(a);
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      marked.was.push(`[-${a}-]`);
      i += 1;
    } else {
      marked.is.push(`{+${b}+}`);
      j += 1;
    }
  }
  return { was: joinMarks(marked.was, '-] [-'), is: joinMarks(marked.is, '+} {+') };
}

// words that differ one behind the other have one mark
function joinMarks(words: string[], seam: string): string {
  return words.join(' ').replaceAll(seam, ' ');
}

/** By the places from which both go on: how many words they have in common, in their order. */
function measureCommon(old: string[], fresh: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      const below = lengths[i + 1] ?? [];
      row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}
