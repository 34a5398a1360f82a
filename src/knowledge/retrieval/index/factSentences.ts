/** Facts → the sentences of the search index, each with the fields a question may meet. */

import { type Base, sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import type { Field, Sentence } from '../../search/sentenceIndex.js';
import { languageOf } from '../../text/detectLanguage.js';

const weights = { quote: 1, neighbour: 0.3, asks: 0.7, en: 0.8, source: 0.2 };

export function factSentences(base: Base): Sentence[] {
  const groups = paragraphsOf(base.facts);
  return base.facts.map((fact, at) => ({
    group: groups[at] as string,
    fields: fieldsOf(fact, base),
    tags: entitiesOf(fact),
  }));
}

/** What the fact answers: its own questions, and those of the matters that it has a claim on. */
export function questionsOf({ asks = [], claims = [] }: Fact, base: Base): string[] {
  const matters = claims.flatMap(({ matter }) => Object.values(base.matter.get(matter)?.question ?? {}));
  return [...asks, ...matters];
}

/** All entities that a fact names or involves. */
export function entitiesOf({ about = [], speaker, channel, via = [] }: Fact): string[] {
  const shown = [speaker, channel, ...via].flatMap((evidence) => evidence?.is ?? []);
  return [...new Set([...about, ...shown])];
}

function fieldsOf(fact: Fact, base: Base): Field[] {
  const german = (text: string, weight: number): Field => ({ text, language: 'de', weight });
  const english = (text: string, weight: number): Field => ({ text, language: 'en', weight });
  const outlet = base.source.get(sourceIdOf(fact.id))?.outlet.is ?? '';
  const neighbours = [fact.before, fact.after].filter((text) => text !== undefined).join(' ');
  return [
    german(fact.quote, weights.quote),
    german(neighbours, weights.neighbour),
    english(fact.en ?? '', weights.en),
    ...(fact.asks ?? []).map((ask) => ({ text: ask, language: languageOf(ask), weight: weights.asks })),
    german(outlet, weights.source),
    english(outlet, weights.source),
  ].filter((field, at) => at === 0 || field.text !== '');
}

// sentences with one character between them stand in one paragraph; a kept gap or a new article begins another
function paragraphsOf(facts: Fact[]): string[] {
  let group = 0;
  return facts.map((fact, at) => {
    const last = facts[at - 1];
    const follows = last && sourceIdOf(last.id) === sourceIdOf(fact.id) && fact.at - (last.at + last.quote.length) <= 1;
    if (!follows) group += 1;
    return String(group);
  });
}
