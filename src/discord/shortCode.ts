/** Short codes, since an id holds 100 characters: stable, so that a button outlasts a restart. */

/** A short code for the id of a fact, or for a question. FNV-1a in two 32-bit lanes: among 100,000, two share a code once in some billion bases. */
export function createCode(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ low;
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
