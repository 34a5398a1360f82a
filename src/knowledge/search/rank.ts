/** Terms → the best sentences: BM25 of the sentence and its paragraph, word pairs, and what the question word asks for. */
import { type AnswerType, hasAnswerType } from '../text/answerType.js';
import { countDocuments, findScore, type Postings } from './postings.js';
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
}

export interface Hit {
  sentence: number;
  score: number;
}

/** The best sentences, best first; equal scores in the order of the sentences. */
export function rankSentences(index: SentenceIndex, query: SearchQuery, limit: number): Hit[] {
  const { telling, common } = splitByFrequency(query.terms, index);
  const candidates = pickBest(scoreSentences(index, telling), Math.max(limit, settings.candidateCount));
  return candidates
    .map(({ sentence, score }) => {
      const full = score + scoreCommonTerms(index, common, sentence) + scorePairs(index, query, sentence);
      return { sentence, score: full * findAnswerTypeFactor(index, query, sentence) };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, limit);
}

/** How rare a term is among the sentences: its idf, or that of a word nobody uses. */
export function measureRarity({ sentences }: SentenceIndex, term: number | undefined): number {
  if (term !== undefined && countDocuments(sentences, term) > 0) return sentences.idf[term] as number;
  return Math.log(1 + (sentences.documents + 0.5) / 0.5);
}

// in a large corpus, words that stand nearly everywhere cannot lift a sentence among the best: only the best are looked up for them
function splitByFrequency(
  terms: WeightedTerm[],
  { sentences }: SentenceIndex,
): { telling: WeightedTerm[]; common: WeightedTerm[] } {
  const maxDocuments = Math.max(settings.common.minDocuments, sentences.documents * settings.common.share);
  const telling = terms.filter(({ term }) => countDocuments(sentences, term) <= maxDocuments);
  if (telling.length === 0) return { telling: terms, common: [] };
  return { telling, common: terms.filter(({ term }) => countDocuments(sentences, term) > maxDocuments) };
}

function scoreCommonTerms(index: SentenceIndex, common: WeightedTerm[], sentence: number): number {
  const paragraph = index.paragraphOf[sentence] as number;
  return common.reduce((sum, { term, weight }) => {
    const around = settings.paragraph.weight * findScore(index.paragraphs, term, paragraph);
    return sum + weight * (findScore(index.sentences, term, sentence) + around);
  }, 0);
}

interface Scores {
  /** The sentences worth looking at, each once. */
  touched: number[];
  scores: Float32Array;
}

// only what the terms touch is looked at, so that the cost follows the postings and not the corpus
function scoreSentences(index: SentenceIndex, terms: WeightedTerm[]): Scores {
  const own = accumulate(index.sentences, terms);
  const around = accumulate(index.paragraphs, terms);
  const touched = own.touched.concat(findNeighbours(pickBest(around, settings.paragraphCount), index, own.scores));
  for (const sentence of touched) {
    const context = around.scores[index.paragraphOf[sentence] as number] as number;
    own.scores[sentence] = (own.scores[sentence] as number) + settings.paragraph.weight * context;
  }
  return { touched, scores: own.scores };
}

function accumulate({ starts, ids, scores, documents }: Postings, terms: WeightedTerm[]): Scores {
  const sums = new Float32Array(documents);
  const touched: number[] = [];
  for (const { term, weight } of terms) {
    const end = starts[term + 1] as number;
    for (let position = starts[term] as number; position < end; position += 1) {
      const id = ids[position] as number;
      const sum = sums[id] as number;
      if (sum === 0) touched.push(id);
      sums[id] = sum + weight * (scores[position] as number);
    }
  }
  return { touched, scores: sums };
}

// a sentence with none of the words may still be the one, where its paragraph has them all
function findNeighbours(paragraphs: Hit[], { members }: SentenceIndex, scores: Float32Array): number[] {
  const neighbours: number[] = [];
  for (const { sentence: paragraph } of paragraphs) {
    const end = members.starts[paragraph + 1] as number;
    for (let position = members.starts[paragraph] as number; position < end; position += 1) {
      const sentence = members.ids[position] as number;
      if (scores[sentence] === 0) neighbours.push(sentence);
    }
  }
  return neighbours;
}

// one pass that keeps the best so far in a sorted list: far cheaper than sorting everything
function pickBest({ touched, scores }: Scores, count: number): Hit[] {
  const best: Hit[] = [];
  let minScore = 0;
  for (const sentence of touched) {
    const score = scores[sentence] as number;
    if (score <= minScore) continue;
    let place = Math.min(best.length, count - 1);
    for (; place > 0 && (best[place - 1] as Hit).score < score; place -= 1) best[place] = best[place - 1] as Hit;
    best[place] = { sentence, score };
    if (best.length === count) minScore = (best[count - 1] as Hit).score;
  }
  return best;
}

function scorePairs(index: SentenceIndex, { pairs }: SearchQuery, sentence: number): number {
  let bonus = 0;
  for (const [first, second] of pairs) {
    if (findScore(index.sentences, first, sentence) === 0 || findScore(index.sentences, second, sentence) === 0)
      continue;
    const rarer = Math.min(index.sentences.idf[first] as number, index.sentences.idf[second] as number);
    if (standTogether(index, sentence, [first, second])) bonus += settings.pair.bonus * rarer;
  }
  return bonus;
}

function standTogether({ sequence }: SentenceIndex, sentence: number, [first, second]: [number, number]): boolean {
  const { starts, ids: terms } = sequence;
  const end = starts[sentence + 1] as number;
  const { window } = settings.pair;
  for (let position = starts[sentence] as number; position < end; position += 1) {
    if (terms[position] !== first) continue;
    const from = Math.max(starts[sentence] as number, position - window);
    if (terms.subarray(from, Math.min(end, position + window + 1)).includes(second)) return true;
  }
  return false;
}

function findAnswerTypeFactor(
  { answerTypes: masks }: SentenceIndex,
  { answerType }: SearchQuery,
  sentence: number,
): number {
  return answerType && hasAnswerType(masks[sentence] as number, answerType)
    ? settings.answerTypeFactors[answerType]
    : 1;
}
