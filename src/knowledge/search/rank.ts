/** Terms → the best sentences: BM25 of the sentence and its paragraph, word pairs, and what the question word asks for. */
import { memoize } from '../../util/lazy.js';
import { type AnswerType, hasAnswerType } from '../text/answerType.js';
import { countDocuments, findScore, type Postings } from './postings.js';
import { endOf, startOf } from './runs.js';
import type { SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';

interface WeightedTerm {
  term: number;
  weight: number;
}

/** `pairs` are terms that stood beside each other in the question. */
export interface SearchQuery {
  terms: WeightedTerm[];
  pairs: [number, number][];
  answerType: AnswerType | null;
  /** Left out: any sentence will do. */
  isWanted?: (sentence: number) => boolean;
}

export interface Hit {
  sentence: number;
  score: number;
}

/** The best sentences, best first; equal scores in the order of the sentences. */
export function rankSentences(index: SentenceIndex, query: SearchQuery, limit: number): Hit[] {
  const { telling, common } = splitByFrequency(query.terms, index);
  const count = Math.max(limit, settings.candidateCount);
  return pickCandidates(index, { ...query, terms: telling }, count)
    .map(({ id: sentence, score }) => {
      const full = score + scoreCommonTerms(index, common, sentence) + scorePairs(index, query, sentence);
      return { sentence, score: full * findAnswerTypeFactor(index, query, sentence) };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, limit);
}

/** How rare a term is among the sentences: its idf, or that of a word nobody uses. */
export function measureRarity({ sentences }: Pick<SentenceIndex, 'sentences'>, term: number | undefined): number {
  if (term !== undefined && countDocuments(sentences, term) > 0) return sentences.idf[term] ?? 0;
  return Math.log(1 + (sentences.documents + 0.5) / 0.5);
}

// in a large corpus, words that stand nearly everywhere cannot lift a sentence among the best: only the best are looked up for them
function splitByFrequency(
  terms: WeightedTerm[],
  { sentences }: SentenceIndex,
): { telling: WeightedTerm[]; common: WeightedTerm[] } {
  const maxDocuments = Math.max(settings.common.minDocuments, sentences.documents * settings.common.share);
  const isCommon = ({ term }: WeightedTerm) => countDocuments(sentences, term) > maxDocuments;
  const common = terms.filter(isCommon);
  if (common.length === 0 || common.length === terms.length) return { telling: terms, common: [] };
  return { telling: terms.filter((term) => !isCommon(term)), common };
}

function scoreCommonTerms(index: SentenceIndex, common: WeightedTerm[], sentence: number): number {
  if (common.length === 0) return 0;
  const paragraph = index.paragraphOf[sentence] ?? 0;
  return common.reduce((sum, { term, weight }) => {
    const around = settings.paragraph.weight * findScore(index.paragraphs, term, paragraph);
    return sum + weight * (findScore(index.sentences, term, sentence) + around);
  }, 0);
}

/** Of sentences, or of paragraphs. */
interface Scores {
  /** Those worth looking at, each once. */
  touched: number[];
  scores: Float32Array;
}

interface ScoredId {
  id: number;
  score: number;
}

/** Mutable. As long as the corpus, so they are made once; nothing in between. */
const readSums = memoize(({ sentences, paragraphs }: SentenceIndex) => ({
  sentences: new Float32Array(sentences.documents),
  paragraphs: new Float32Array(paragraphs.documents),
}));

// only what the terms touch is looked at, so that the cost follows the postings and not the corpus
function pickCandidates(
  index: SentenceIndex,
  { terms, isWanted }: Pick<SearchQuery, 'terms' | 'isWanted'>,
  count: number,
): ScoredId[] {
  const sums = readSums(index);
  const own: Scores = { touched: [], scores: sums.sentences };
  const around: Scores = { touched: [], scores: sums.paragraphs };
  try {
    accumulate(own, index.sentences, terms);
    accumulate(around, index.paragraphs, terms);
    addContext(own, around, index);
    return pickBest(isWanted ? { ...own, touched: own.touched.filter(isWanted) } : own, count);
  } finally {
    clear(own);
    clear(around);
  }
}

function accumulate({ touched, scores: sums }: Scores, { starts, ids, scores }: Postings, terms: WeightedTerm[]): void {
  for (const { term, weight } of terms) {
    const end = endOf(starts, term);
    for (let position = startOf(starts, term); position < end; position += 1) {
      const id = ids[position] ?? 0;
      const sum = sums[id] ?? 0;
      if (sum === 0) touched.push(id);
      sums[id] = sum + weight * (scores[position] ?? 0);
    }
  }
}

function clear({ touched, scores }: Scores): void {
  for (const id of touched) scores[id] = 0;
}

// a sentence with none of the words may still be the one, where its paragraph has them all
function addContext({ touched, scores }: Scores, around: Scores, index: SentenceIndex): void {
  for (const sentence of findNeighbours(pickBest(around, settings.paragraphCount), index, scores))
    touched.push(sentence);
  for (const sentence of touched) {
    const context = around.scores[index.paragraphOf[sentence] ?? 0] ?? 0;
    scores[sentence] = (scores[sentence] ?? 0) + settings.paragraph.weight * context;
  }
}

function findNeighbours(paragraphs: ScoredId[], { members }: SentenceIndex, scores: Float32Array): number[] {
  const neighbours: number[] = [];
  for (const { id } of paragraphs) {
    const end = endOf(members.starts, id);
    for (let position = startOf(members.starts, id); position < end; position += 1) {
      const sentence = members.ids[position] ?? 0;
      if (scores[sentence] === 0) neighbours.push(sentence);
    }
  }
  return neighbours;
}

// one pass that keeps the best so far in a sorted list: far cheaper than sorting everything
function pickBest({ touched, scores }: Scores, count: number): ScoredId[] {
  const best: ScoredId[] = [];
  let minScore = 0;
  for (const id of touched) {
    const score = scores[id] ?? 0;
    if (score <= minScore) continue;
    let place = Math.min(best.length, count - 1);
    for (; place > 0; place -= 1) {
      const better = best[place - 1];
      if (!better || better.score >= score) break;
      best[place] = better;
    }
    best[place] = { id, score };
    if (best.length === count) minScore = best[count - 1]?.score ?? 0;
  }
  return best;
}

function scorePairs(index: SentenceIndex, { pairs }: SearchQuery, sentence: number): number {
  const { idf } = index.sentences;
  let bonus = 0;
  for (const [first, second] of pairs) {
    if (findScore(index.sentences, first, sentence) === 0 || findScore(index.sentences, second, sentence) === 0)
      continue;
    const rarer = Math.min(idf[first] ?? 0, idf[second] ?? 0);
    if (standTogether(index, sentence, [first, second])) bonus += settings.pair.bonus * rarer;
  }
  return bonus;
}

function standTogether({ sequence }: SentenceIndex, sentence: number, [first, second]: [number, number]): boolean {
  const { starts, ids: terms } = sequence;
  const [start, end] = [startOf(starts, sentence), endOf(starts, sentence)];
  const { window } = settings.pair;
  for (let position = start; position < end; position += 1) {
    if (terms[position] !== first) continue;
    const beside = terms.subarray(Math.max(start, position - window), Math.min(end, position + window + 1));
    if (beside.includes(second)) return true;
  }
  return false;
}

function findAnswerTypeFactor({ answerTypes }: SentenceIndex, { answerType }: SearchQuery, sentence: number): number {
  const hasType = answerType && hasAnswerType(answerTypes[sentence] ?? 0, answerType);
  return hasType ? settings.answerTypeFactors[answerType] : 1;
}
