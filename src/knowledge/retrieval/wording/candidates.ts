/** Which sentences may hold given words: by the index, so that the text of few is looked at. */
import { findTerm } from '../../search/lexicon.js';
import { countDocuments, findScore } from '../../search/postings.js';
import { endOf, startOf } from '../../search/runs.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import type { PlacedWord } from './placedWords.js';

/** The terms that a typed word may stand for in the index. */
type WordTerms = readonly number[];

export interface CandidateFinder {
  /** Sentences that lack at most so many of the words. */
  listSentences: (maxMissing: number) => number[];
  /** Sentences that, with the next one, lack none of them. */
  listFirstOfTwo: () => number[];
}

export function createCandidateFinder(words: PlacedWord[], index: SentenceIndex): CandidateFinder {
  const wordTerms = words.map((word) => lookUpWord(word, index));
  const byRarity = [...wordTerms].sort((a, b) => countSentences(a, index) - countSentences(b, index));
  const holds = (terms: WordTerms, sentence: number) =>
    terms.some((term) => findScore(index.sentences, term, sentence) > 0);
  return {
    // whoever lacks at most n words has one of the n + 1 rarest
    listSentences: (maxMissing) =>
      listHolders(byRarity.slice(0, maxMissing + 1), index).filter(
        (sentence) => countMissing(wordTerms, (terms) => holds(terms, sentence)) <= maxMissing,
      ),
    listFirstOfTwo: () => {
      const holders = listHolders(byRarity.slice(0, 1), index);
      const firsts = [...new Set(holders.flatMap((sentence) => [sentence - 1, sentence]))].filter(
        (first) => first >= 0,
      );
      return firsts.filter((first) => wordTerms.every((terms) => holds(terms, first) || holds(terms, first + 1)));
    },
  };
}

function lookUpWord({ plain }: PlacedWord, { lexicons }: SentenceIndex): WordTerms {
  const forms = [plain, plain.replace(/([aou])e/g, '$1')];
  const terms = [lexicons.de, lexicons.en].flatMap((lexicon) => forms.map((form) => findTerm(lexicon, form)));
  return [...new Set(terms)].filter((term) => term !== undefined);
}

function countSentences(terms: WordTerms, { sentences }: SentenceIndex): number {
  return terms.reduce((sum, term) => sum + countDocuments(sentences, term), 0);
}

// in the order of the sentences
function listHolders(words: WordTerms[], { sentences: { starts, ids } }: SentenceIndex): number[] {
  const holders = new Set<number>();
  for (const term of words.flat())
    for (let entry = startOf(starts, term); entry < endOf(starts, term); entry += 1) holders.add(ids[entry] ?? 0);
  return [...holders].sort((a, b) => a - b);
}

function countMissing(words: WordTerms[], isHeld: (terms: WordTerms) => boolean): number {
  return words.reduce((missing, terms) => (isHeld(terms) ? missing : missing + 1), 0);
}
