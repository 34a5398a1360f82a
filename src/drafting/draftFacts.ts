/** The import of an article: its text → a draft for every sentence that may become a fact. Nothing here is certain: an editor checks it. */
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { nameFinder } from '../knowledge/facts/names.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { type Reading, readingsOf } from './cues/analysedSentence.js';
import { type Article, type Desk, type Draft, draftFact, type Workshop } from './draftFact.js';
import { lawful } from './dropInvalidFields.js';
import { likenessFinder } from './fields/tfIdf.js';
import { passagesOf } from './grammar/passages.js';
import { freeId, slugOf } from './slug.js';
import { voicesOf } from './speakers/attributeSpeakers.js';

export function draftFacts(article: Article, base: Base): Draft[] {
  const desk: Desk = { article, base, names: nameFinder(base.entities) };
  const readings = readingsOf(article.text, passagesOf(article.text), desk.names);
  const shop: Workshop = { desk, readings, voices: voicesOf(readings), like: likenessFinder(base.facts) };
  const drafts: Draft[] = [];
  const taken = new Set([...base.facts, ...base.drafts, ...base.withdrawn].map(({ id }) => id));
  readings.forEach((reading, at) => {
    const earlier = drafts.map(({ fact }) => fact);
    if (standsAlready(reading, [...ofSource(desk), ...earlier])) return;
    const id = freeId(`${article.source.id}/${slugOf(reading.text)}`, taken);
    taken.add(id);
    drafts.push(lawful(draftFact(at, id, { shop, earlier }), earlier, desk));
  });
  return drafts;
}

function ofSource({ article, base }: Desk): Fact[] {
  return [...base.facts, ...base.drafts].filter(({ id }) => sourceIdOf(id) === article.source.id);
}

// a fact already, or the same words again
function standsAlready({ at, text }: Reading, facts: Fact[]): boolean {
  return facts.some((fact) => fact.quote === text || (at < fact.at + fact.quote.length && fact.at < at + text.length));
}
