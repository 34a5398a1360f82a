/** How far a name may reach: most words begin none, and need not be joined to the next ones to see that. */

/** First word → the number of words of the longest name that begins so; at least 1. Names are words with a blank between. */
export function nameReach(names: Iterable<string>): (first: string) => number {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 1));
  }
  return (first) => longest.get(first) ?? 1;
}

/** "trumps" → "trump". */
export function withoutGenitive(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
