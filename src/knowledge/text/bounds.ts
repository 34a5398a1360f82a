/** What the German words before a figure make of it. */

type WordedBound = 'up-to' | 'at-least' | 'less-than' | 'more-than' | 'about';

interface BoundPattern {
  bound: WordedBound;
  /** Somewhere in a claim, and right before a figure. */
  inside: RegExp;
  ahead: RegExp;
}

const boundPatterns = [
  createPattern('up-to', 'bis zu|höchstens|maximal|nicht mehr als'),
  createPattern('at-least', 'mindestens|wenigstens|nicht weniger als'),
  createPattern('less-than', '(?:deutlich |weit )?unter|weniger als'),
  // "500 Milliarden über vier Jahre" is no bound
  createPattern('more-than', 'mehr als|über', 'mehr als|über(?= \\S*\\d| \\p{L}+ (?:Mrd|Mio|Milli))'),
  createPattern('about', 'rund|etwa|ungefähr|fast|knapp|circa|beinahe'),
];

/** The bound that the words of a claim name. */
export function findBound(says: string): WordedBound | undefined {
  return boundPatterns.find(({ inside }) => inside.test(says))?.bound;
}

/** The bound right before a figure, with its words and the blank behind them. */
export function findBoundAhead(ahead: string): { bound: WordedBound | 'exact'; words: string } {
  for (const { bound, ahead: pattern } of boundPatterns) {
    const [words] = pattern.exec(ahead) ?? [];
    if (words) return { bound, words };
  }
  return { bound: 'exact', words: '' };
}

function createPattern(bound: WordedBound, words: string, wordsInside = words): BoundPattern {
  return {
    bound,
    inside: new RegExp(`(?<!\\p{L})(?:${wordsInside})(?!\\p{L})`, 'iu'),
    ahead: new RegExp(`(?:${words}) $`, 'iu'),
  };
}
