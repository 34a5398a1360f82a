/** An author's name in the parts that reference managers sort by. */
export type Author = { family: string; given: string } | { literal: string };

/** "Ursula von der Leyen" → von der Leyen, Ursula; a single word is a name of its own, such as an agency's. */
export function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  if (from === 0) return { literal: words.join(' ') };
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** "Wehnert, Alex". */
export function sortedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
