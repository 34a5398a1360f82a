/** What the ranking was tuned to, on two thirds of the development questions; docs/search.md has the figures behind each. */
export const settings = {
  /** BM25 of a sentence: `k1` bounds what repetition adds, `b` what length takes away. */
  sentence: { k1: 0.6, b: 0.3 },
  /** BM25 of the paragraph around it, and how much of that a sentence receives. */
  paragraph: { k1: 0.8, b: 0.5, weight: 0.7 },
  /** A part of a compound counts less than a word of its own. */
  compoundPart: 0.3,
  /** What a question's word is worth by how it was found. */
  worth: { functionWord: 0.5, name: 1.3, compound: 0.8, spelling: 0.6, slip: 0.9, synonym: 0.5, spareSynonym: 0.05 },
  /** Two question words that stand within two words of each other in the sentence. */
  pair: { bonus: 0.2, window: 2 },
  /** Factors for a sentence that has what the question word asks for. */
  answerTypeFactors: { amount: 1.1, time: 1.2, person: 1.2, place: 1.05, reason: 1 },
  /** A word in more sentences than this is looked up for the best candidates only. */
  common: { minDocuments: 2000, share: 0.05 },
  /** Candidates whose word pairs are looked at, paragraphs whose every sentence is one, and spellings that are kept for an unknown word. */
  candidateCount: 30,
  paragraphCount: 20,
  maxSpellings: 3,
} as const;
