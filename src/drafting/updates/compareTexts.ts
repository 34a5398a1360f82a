/** The facts of an article beside the sentences of its new text: what is the same, moved, changed, gone or new. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';

/** A sentence of the new text that may become a fact. */
export type NewSentence = Pick<Fact, 'quote' | 'at'>;

export type ComparedFact<Sentence extends NewSentence> = { fact: Fact } & (
  | { kind: 'same'; at: number }
  | { kind: 'moved'; at: number }
  | { kind: 'changed'; now: Sentence }
  | { kind: 'gone' }
);

export interface TextComparison<Sentence extends NewSentence> {
  facts: ComparedFact<Sentence>[];
  /** Sentences that no fact is about, in the order of the text. */
  fresh: Sentence[];
}

/** How much of two sentences' words must be the same: less is another sentence. */
const minShared = 0.5;

export function compareTexts<Sentence extends NewSentence>(
  old: readonly Fact[],
  text: string,
  sentences: readonly Sentence[],
): TextComparison<Sentence> {
  const kept = old.flatMap((fact): ComparedFact<Sentence>[] => {
    const at = findNearest(text, fact);
    return at === -1 ? [] : [{ fact, kind: at === fact.at ? 'same' : 'moved', at }];
  });
  const ids = new Set(kept.map(({ fact }) => fact.id));
  const quotes = new Set(kept.map(({ fact }) => fact.quote));
  const left = old.filter(({ id }) => !ids.has(id));
  const free = sentences.filter(({ quote }) => !quotes.has(quote));
  const pairs = pairChanged(left, free);
  const changed = left.map((fact): ComparedFact<Sentence> => {
    const now = pairs.get(fact);
    return now ? { fact, kind: 'changed', now } : { fact, kind: 'gone' };
  });
  const taken = new Set(pairs.values());
  return {
    facts: [...kept, ...changed].sort((a, b) => a.fact.at - b.fact.at),
    fresh: free.filter((sentence) => !taken.has(sentence)),
  };
}

// where a sentence stands twice, the nearer one is meant
function findNearest(text: string, { quote, at }: Fact): number {
  const [before, after] = [text.lastIndexOf(quote, at), text.indexOf(quote, at)];
  if (before === -1 || after === -1) return Math.max(before, after);
  return at - before <= after - at ? before : after;
}

// the most alike first, each once
function pairChanged<Sentence extends NewSentence>(old: Fact[], sentences: Sentence[]): Map<Fact, Sentence> {
  const words = new Map([...old, ...sentences].map(({ quote }) => [quote, splitFoldedWords(quote)]));
  const alike = old
    .flatMap((fact) =>
      sentences.map((sentence) => ({
        fact,
        sentence,
        shared: measureShared(words.get(fact.quote) ?? [], words.get(sentence.quote) ?? []),
      })),
    )
    .filter(({ shared }) => shared >= minShared)
    .sort((a, b) => b.shared - a.shared);
  const pairs = new Map<Fact, Sentence>();
  const taken = new Set<Sentence>();
  for (const { fact, sentence } of alike) {
    if (pairs.has(fact) || taken.has(sentence)) continue;
    pairs.set(fact, sentence);
    taken.add(sentence);
  }
  return pairs;
}

// twice the words in common, by all words of both
function measureShared(a: string[], b: string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
  return (2 * common) / (a.length + b.length || 1);
}
