/** A question about an article itself: answered from what is known of its source, without a quote. */
import { listFactCorrections, sourceIdOf } from '../../knowledge/facts/base.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { articleNouns } from '../../knowledge/retrieval/question/requests/articlePatterns.js';
import type { ArticleRequest } from '../../knowledge/retrieval/question/requests/articleRequest.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { findTerm } from '../../knowledge/search/lexicon.js';
import { fold } from '../../knowledge/text/words.js';
import { listMatches } from '../../util/spans.js';
import type { Answer, AskedArticle } from '../answer.js';
import { answerSources } from '../info.js';
import type { Library } from '../library.js';

/** Null where the question asks for something else. */
export function answerArticleQuestion(question: string, library: Library): Answer | null {
  const request = library.index.readArticleRequest(question);
  if (!request || asksOfStranger(question, request, library)) return null;
  if (request.asks === 'list') return answerSources(library);
  const articles = request.sources.map((source) => countChanges(source, library));
  return { kind: 'info', info: { kind: 'article', asks: request.asks, articles }, suggestions: [] };
}

const namedArticlePattern = new RegExp(`(\\p{Lu}[\\p{L}\\d]+)-${articleNouns}(?!\\p{L})`, 'giu');

// the article of an outlet that is no source: "den Spiegel-Artikel"
function asksOfStranger(question: string, { sources }: ArticleRequest, { index }: Library): boolean {
  if (sources.length < index.base.sources.length) return false;
  const { de, en } = index.index.lexicons;
  const isUnknown = (name: string) => [de, en].every((lexicon) => findTerm(lexicon, fold(name)) === undefined);
  const ofNamed = listMatches(question, namedArticlePattern).map(([, name = '']) => name);
  return ofNamed.some(isUnknown) || findFacts(question, index, 1).unknownNames.some((name) => /^\p{Lu}/u.test(name));
}

/** How many facts of an article were corrected or withdrawn here. */
export function countChanges(source: Source, { base }: Library): AskedArticle {
  const isOfSource = (id: string) => sourceIdOf(id) === source.id;
  return {
    source,
    corrected: new Set(
      listFactCorrections(base)
        .map(({ fact }) => fact)
        .filter(isOfSource),
    ).size,
    withdrawn: base.withdrawn.filter(({ id }) => isOfSource(id)).length,
  };
}
