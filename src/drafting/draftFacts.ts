/** The import of an article: its text → a draft for every sentence that may become a fact. Nothing here is certain: an editor checks it. */
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { createNameFinder } from '../knowledge/facts/names.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { listUnvoicedQuotations } from '../knowledge/facts/voices/unvoicedQuotations.js';
import { createSpan, overlaps } from '../util/spans.js';
import { type AnalysedSentence, analyseSentences } from './cues/analysedSentence.js';
import { type Article, type Draft, type DraftContext, draftFact } from './draftFact.js';
import { dropInvalidFields } from './dropInvalidFields.js';
import { createSimilarityFinder } from './fields/tfIdf.js';
import { splitPassages } from './grammar/passages.js';
import { createSlug, findFreeId } from './slug.js';
import { attributeSpeakers } from './speakers/attributeSpeakers.js';

export function draftFacts(article: Article, base: Base): Draft[] {
  const names = createNameFinder(base.entities);
  const sentences = analyseSentences(article.text, splitPassages(article.text), names);
  const attributions = attributeSpeakers(sentences);
  const context = { article, base, names, attributions, findSimilar: createSimilarityFinder(base.facts) };
  const drafts: Draft[] = [];
  const taken = new Set([...base.facts, ...base.drafts, ...base.withdrawn].map(({ id }) => id));
  for (const sentence of sentences) {
    const earlier = drafts.map(({ fact }) => fact);
    if (isAlreadyDrafted(sentence, [...listSourceFacts(context), ...earlier])) continue;
    const id = findFreeId(`${article.source.id}/${createSlug(sentence.text)}`, taken);
    taken.add(id);
    const draft = dropInvalidFields(draftFact(sentence, id, { context, earlier }), earlier, context);
    drafts.push({ ...draft, notes: [...draft.notes, ...noteUnvoicedQuotations(draft.fact, base)] });
  }
  return drafts;
}

function noteUnvoicedQuotations(fact: Fact, base: Base): string[] {
  return listUnvoicedQuotations(fact, base).map((quotation) => `whose words? ${quotation}`);
}

function listSourceFacts({ article, base }: DraftContext): Fact[] {
  return [...base.facts, ...base.drafts].filter(({ id }) => sourceIdOf(id) === article.source.id);
}

// a fact already, or the same words again
function isAlreadyDrafted({ offset, text }: AnalysedSentence, facts: Fact[]): boolean {
  const span = createSpan(offset, text);
  return facts.some((fact) => fact.quote === text || overlaps(span, createSpan(fact.at, fact.quote)));
}
