/** Terms → the best sentences: BM25 of the sentence and its paragraph, word pairs, and what the question word asks for. */
import { type Intent, offers } from '../text/answerType.js';
import { documentCount, type Postings, scoreIn } from './postings.js';
import type { SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';

export interface WeightedTerm {
  term: number;
  weight: number;
}

/** `pairs` are terms that stood beside each other in the question. */
export interface Query {
  terms: WeightedTerm[];
  pairs: [number, number][];
  intent: Intent | null;
}

export interface Hit {
  sentence: number;
  score: number;
}

/** The best sentences, best first; equal scores in the order of the sentences. */
export function rank(index: SentenceIndex, query: Query, limit: number): Hit[] {
  const { telling, common } = split(query.terms, index);
  const candidates = bestOf(scoresOf(index, telling), Math.max(limit, settings.candidates));
  return candidates
    .map(({ sentence, score }) => {
      const full = score + commonScore(index, common, sentence) + pairBonus(index, query, sentence);
      return { sentence, score: full * intentFactor(index, query, sentence) };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, limit);
}

// in a large corpus, words that stand nearly everywhere cannot lift a sentence among the best: only the best are looked up for them
function split(
  terms: WeightedTerm[],
  { sentences }: SentenceIndex,
): { telling: WeightedTerm[]; common: WeightedTerm[] } {
  const most = Math.max(settings.common.atLeast, sentences.documents * settings.common.share);
  const telling = terms.filter(({ term }) => documentCount(sentences, term) <= most);
  if (telling.length === 0) return { telling: terms, common: [] };
  return { telling, common: terms.filter(({ term }) => documentCount(sentences, term) > most) };
}

function commonScore(index: SentenceIndex, common: WeightedTerm[], sentence: number): number {
  const paragraph = index.paragraphOf[sentence] as number;
  return common.reduce((sum, { term, weight }) => {
    const around = settings.paragraph.weight * scoreIn(index.paragraphs, term, paragraph);
    return sum + weight * (scoreIn(index.sentences, term, sentence) + around);
  }, 0);
}

interface Scores {
  /** The sentences worth looking at, each once. */
  touched: number[];
  scores: Float32Array;
}

// only what the terms touch is looked at, so that the cost follows the postings and not the corpus
function scoresOf(index: SentenceIndex, terms: WeightedTerm[]): Scores {
  const own = accumulate(index.sentences, terms);
  const around = accumulate(index.paragraphs, terms);
  const touched = own.touched.concat(neighboursIn(bestOf(around, settings.paragraphs), index, own.scores));
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
    for (let at = starts[term] as number; at < end; at += 1) {
      const id = ids[at] as number;
      const sum = sums[id] as number;
      if (sum === 0) touched.push(id);
      sums[id] = sum + weight * (scores[at] as number);
    }
  }
  return { touched, scores: sums };
}

// a sentence with none of the words may still be the one, where its paragraph has them all
function neighboursIn(paragraphs: Hit[], { members }: SentenceIndex, scores: Float32Array): number[] {
  const neighbours: number[] = [];
  for (const { sentence: paragraph } of paragraphs) {
    const end = members.starts[paragraph + 1] as number;
    for (let at = members.starts[paragraph] as number; at < end; at += 1) {
      const sentence = members.ids[at] as number;
      if (scores[sentence] === 0) neighbours.push(sentence);
    }
  }
  return neighbours;
}

// one pass that keeps the best so far in a sorted list: far cheaper than sorting everything
function bestOf({ touched, scores }: Scores, count: number): Hit[] {
  const kept: Hit[] = [];
  let least = 0;
  for (const sentence of touched) {
    const score = scores[sentence] as number;
    if (score <= least) continue;
    let place = Math.min(kept.length, count - 1);
    for (; place > 0 && (kept[place - 1] as Hit).score < score; place -= 1) kept[place] = kept[place - 1] as Hit;
    kept[place] = { sentence, score };
    if (kept.length === count) least = (kept[count - 1] as Hit).score;
  }
  return kept;
}

function pairBonus(index: SentenceIndex, { pairs }: Query, sentence: number): number {
  let bonus = 0;
  for (const [first, second] of pairs) {
    if (scoreIn(index.sentences, first, sentence) === 0 || scoreIn(index.sentences, second, sentence) === 0) continue;
    const rarer = Math.min(index.sentences.idf[first] as number, index.sentences.idf[second] as number);
    if (standTogether(index, sentence, [first, second])) bonus += settings.pair.bonus * rarer;
  }
  return bonus;
}

function standTogether({ sequence }: SentenceIndex, sentence: number, [first, second]: [number, number]): boolean {
  const { starts, ids: terms } = sequence;
  const end = starts[sentence + 1] as number;
  const { window } = settings.pair;
  for (let at = starts[sentence] as number; at < end; at += 1) {
    if (terms[at] !== first) continue;
    const from = Math.max(starts[sentence] as number, at - window);
    if (terms.subarray(from, Math.min(end, at + window + 1)).includes(second)) return true;
  }
  return false;
}

function intentFactor({ offers: masks }: SentenceIndex, { intent }: Query, sentence: number): number {
  return intent && offers(masks[sentence] as number, intent) ? settings.intent[intent] : 1;
}

/** How rare a term is among the sentences: its idf, or that of a word nobody uses. */
export function rarity({ sentences }: SentenceIndex, term: number | undefined): number {
  if (term !== undefined && documentCount(sentences, term) > 0) return sentences.idf[term] as number;
  return Math.log(1 + (sentences.documents + 0.5) / 0.5);
}
