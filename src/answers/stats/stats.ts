/** All that whoever tends a fact base wants to know of it, as one value. */
import { type ArticleCoverage, measureArticleCoverage } from '../../knowledge/facts/articleCoverage.js';
import type { Library } from '../library.js';
import { type Counts, countFacts } from './counts.js';
import { checkGoldenQuestions, type GoldenQuestions, type GoldenReport } from './golden.js';
import { checkOwnQuestions, type OwnQuestionsReport } from './ownAsks.js';

export interface Stats extends Counts {
  base: string;
  ownAsks: OwnQuestionsReport;
  /** null where no articles, or no golden questions, were given. */
  articles: ArticleCoverage[] | null;
  golden: GoldenReport | null;
}

export interface StatsInput {
  texts: ReadonlyMap<string, string> | null;
  golden: GoldenQuestions | null;
  /** Told of after each question. */
  onProgress?: (task: 'ownAsks' | 'golden', done: number, total: number) => void;
}

export function collectStats(library: Library, { texts, golden, onProgress = () => {} }: StatsInput): Stats {
  const { base } = library;
  return {
    base: base.version,
    ...countFacts(base),
    ownAsks: checkOwnQuestions(library, (done, total) => onProgress('ownAsks', done, total)),
    articles: texts && measureArticleCoverage(base, texts),
    golden: golden && checkGoldenQuestions(golden, library, (done, total) => onProgress('golden', done, total)),
  };
}
