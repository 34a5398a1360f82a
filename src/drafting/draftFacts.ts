/** The import of an article: its text → a draft for every sentence that may become a fact. Nothing here is certain: an editor checks it. */
import { type Base, createBase, sourceIdOf } from '../knowledge/facts/base.js';
import { createNameFinder } from '../knowledge/facts/names.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { listUnvoicedQuotations } from '../knowledge/facts/voices/unvoicedQuotations.js';
import { createSpan, overlaps } from '../util/spans.js';
import { createClaimProposer } from './claims/matterClaims.js';
import { type AnalysedSentence, analyseSentences } from './cues/analysedSentence.js';
import { type Article, type Draft, type DraftContext, draftFact, type EarlierDrafts } from './draftFact.js';
import { dropInvalidFields } from './dropInvalidFields.js';
import { createDuplicateNoter } from './fields/duplicates.js';
import { listNamedIds } from './fields/namedIds.js';
import { createSimilarityFinder } from './fields/tfIdf.js';
import { createTopicChooser } from './fields/topics.js';
import type { Passage } from './passages/passage.js';
import { splitPassages } from './passages/passages.js';
import { createSlug, findFreeId } from './slug.js';
import { attributeSpeakers } from './speakers/attributeSpeakers.js';

/** `options.passages`: those of the text, where they are at hand; `onProgress` is told how many sentences are done. */
interface DraftOptions {
  passages?: Passage[];
  onProgress?: (done: number, total: number) => void;
}

export function draftFacts(article: Article, base: Base, options: DraftOptions = {}): Draft[] {
  const { passages = splitPassages(article.text), onProgress } = options;
  const names = createNameFinder(base.entities);
  const sentences = analyseSentences(article.text, passages, names);
  const context = createContext(article, base, { names, attributions: attributeSpeakers(sentences) });
  const drafts: Draft[] = [];
  const earlier: EarlierDrafts = { last: null, dated: [], named: new Map() };
  const known = listSourceFacts(context);
  const quotes = new Set(known.map(({ quote }) => quote));
  const taken = new Set([...base.facts, ...base.drafts, ...base.withdrawn].map(({ id }) => id));
  for (const [index, sentence] of sentences.entries()) {
    onProgress?.(index, sentences.length);
    if (quotes.has(sentence.text) || isAlreadyDrafted(sentence, known)) continue;
    quotes.add(sentence.text);
    const id = findFreeId(`${article.source.id}/${createSlug(sentence.text)}`, taken);
    taken.add(id);
    const draft = dropInvalidFields(draftFact(sentence, id, { context, earlier }), earlier, context);
    earlier.last = draft.fact;
    if (draft.fact.when) earlier.dated.push(draft.fact);
    for (const named of listNamedIds(sentence.text, context)) earlier.named.set(named, draft.fact);
    drafts.push({ ...draft, notes: [...draft.notes, ...noteUnvoicedQuotations(draft.fact, base)] });
  }
  return drafts;
}

// the rules reckon days from the article's own, so they must know it
function createContext(
  article: Article,
  base: Base,
  { names, attributions }: Pick<DraftContext, 'names' | 'attributions'>,
): DraftContext {
  const { source } = article;
  const known = base.source.has(source.id)
    ? base
    : createBase({ ...base, sources: [...base.sources, source] }, base.version);
  return {
    article,
    base: known,
    names,
    attributions,
    findSimilar: createSimilarityFinder(base.facts, base.entities),
    noteDuplicates: createDuplicateNoter(base.facts),
    chooseTopics: createTopicChooser(base),
    proposeClaims: createClaimProposer(base),
  };
}

function noteUnvoicedQuotations(fact: Fact, base: Base): string[] {
  return listUnvoicedQuotations(fact, base).map((quotation) => `whose words? ${quotation}`);
}

function listSourceFacts({ article, base }: DraftContext): Fact[] {
  return [...base.facts, ...base.drafts].filter(({ id }) => sourceIdOf(id) === article.source.id);
}

// a fact already
function isAlreadyDrafted({ offset, text }: AnalysedSentence, facts: Fact[]): boolean {
  const span = createSpan(offset, text);
  return facts.some((fact) => overlaps(span, createSpan(fact.at, fact.quote)));
}
