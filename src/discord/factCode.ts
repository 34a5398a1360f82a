/** A short code for a fact's id, the same on every machine, since an id of a button holds 100 characters only. */
import type { Fact } from '../knowledge/facts/schema.js';

/** FNV-1a in two 32-bit lanes: among 100,000 facts, two share a code once in some billion bases. */
export function factCode(id: string): string {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (const character of id) {
    const code = character.codePointAt(0) as number;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ low;
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}

export function factOfCode(code: string, facts: Fact[]): Fact | undefined {
  return facts.find(({ id }) => factCode(id) === code);
}
