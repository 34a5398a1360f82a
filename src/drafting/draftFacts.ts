/** The import of an article: its text → a draft for every sentence that may become a fact. Nothing here is certain: an editor checks it. */
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { createNameFinder } from '../knowledge/facts/names.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { type AnalysedSentence, analyseSentences } from './cues/analysedSentence.js';
import { type Article, type ArticleAnalysis, type Draft, type DraftContext, draftFact } from './draftFact.js';
import { dropInvalidFields } from './dropInvalidFields.js';
import { createSimilarityFinder } from './fields/tfIdf.js';
import { splitPassages } from './grammar/passages.js';
import { createSlug, findFreeId } from './slug.js';
import { attributeSpeakers } from './speakers/attributeSpeakers.js';

export function draftFacts(article: Article, base: Base): Draft[] {
  const context: DraftContext = { article, base, names: createNameFinder(base.entities) };
  const sentences = analyseSentences(article.text, splitPassages(article.text), context.names);
  const analysis: ArticleAnalysis = {
    context,
    sentences,
    attributions: attributeSpeakers(sentences),
    findSimilar: createSimilarityFinder(base.facts),
  };
  const drafts: Draft[] = [];
  const taken = new Set([...base.facts, ...base.drafts, ...base.withdrawn].map(({ id }) => id));
  sentences.forEach((sentence, index) => {
    const earlier = drafts.map(({ fact }) => fact);
    if (isAlreadyDrafted(sentence, [...listSourceFacts(context), ...earlier])) return;
    const id = findFreeId(`${article.source.id}/${createSlug(sentence.text)}`, taken);
    taken.add(id);
    drafts.push(dropInvalidFields(draftFact(index, id, { analysis, earlier }), earlier, context));
  });
  return drafts;
}

function listSourceFacts({ article, base }: DraftContext): Fact[] {
  return [...base.facts, ...base.drafts].filter(({ id }) => sourceIdOf(id) === article.source.id);
}

// a fact already, or the same words again
function isAlreadyDrafted({ offset, text }: AnalysedSentence, facts: Fact[]): boolean {
  return facts.some(
    (fact) => fact.quote === text || (offset < fact.at + fact.quote.length && fact.at < offset + text.length),
  );
}
