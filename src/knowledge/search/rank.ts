/** Terms → the best sentences: BM25 of the sentence and its paragraph, word pairs, and what the question word asks for. */
import { type Intent, offers } from './intent.js';
import { documentCount, scoreIn } from './postings.js';
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
  const scores = scoresOf(index, query);
  const candidates = best(scores, Math.max(limit, settings.candidates));
  return candidates
    .map(({ sentence, score }) => ({
      sentence,
      score: (score + pairBonus(index, query, sentence)) * intentFactor(index, query, sentence),
    }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, limit);
}

function scoresOf(index: SentenceIndex, { terms }: Query): Float32Array {
  const scores = new Float32Array(index.sentences.documents);
  const context = new Float32Array(index.paragraphs.documents);
  for (const weighted of terms) {
    add(index.sentences, weighted, scores);
    add(index.paragraphs, weighted, context);
  }
  for (let sentence = 0; sentence < scores.length; sentence += 1) {
    const paragraph = context[index.paragraphOf[sentence] as number] as number;
    scores[sentence] = (scores[sentence] as number) + settings.paragraph.weight * paragraph;
  }
  return scores;
}

function add(
  { starts, ids, scores }: SentenceIndex['sentences'],
  { term, weight }: WeightedTerm,
  sums: Float32Array,
): void {
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) {
    const id = ids[at] as number;
    sums[id] = (sums[id] as number) + weight * (scores[at] as number);
  }
}

// one pass that keeps the best so far in a sorted list: far cheaper than sorting everything
function best(scores: Float32Array, count: number): Hit[] {
  const kept: Hit[] = [];
  let least = 0;
  for (let sentence = 0; sentence < scores.length; sentence += 1) {
    const score = scores[sentence] as number;
    if (score <= least) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1] as Hit).score < score) place -= 1;
    kept.splice(place, 0, { sentence, score });
    if (kept.length > count) kept.pop();
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
  const { starts, terms } = sequence;
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
