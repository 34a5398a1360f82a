/** All that whoever tends a fact base wants to know of it, as one value. */
import { type ArticleCoverage, coverageOfArticles } from '../../knowledge/facts/articleCoverage.js';
import type { Library } from '../library.js';
import { type Counts, countsOf } from './counts.js';
import { type Golden, type GoldenQuestions, goldenOf } from './golden.js';
import { type OwnAsks, ownAsksOf } from './ownAsks.js';

export interface Stats extends Counts {
  base: string;
  ownAsks: OwnAsks;
  /** null where no articles, or no golden questions, were given. */
  articles: ArticleCoverage[] | null;
  golden: Golden | null;
}

export interface Given {
  texts: ReadonlyMap<string, string> | null;
  golden: GoldenQuestions | null;
  /** Told of after each question. */
  progress?: (what: 'ownAsks' | 'golden', done: number, total: number) => void;
}

export function statsOf(library: Library, { texts, golden, progress = () => {} }: Given): Stats {
  const { base } = library;
  return {
    base: base.version,
    ...countsOf(base),
    ownAsks: ownAsksOf(library, (done, total) => progress('ownAsks', done, total)),
    articles: texts && coverageOfArticles(base, texts),
    golden: golden && goldenOf(golden, library, (done, total) => progress('golden', done, total)),
  };
}
