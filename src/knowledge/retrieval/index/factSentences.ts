/** Facts → the sentences of the search index, one for each fact and in the same order, with the fields a question may match. */

import { groupEntries } from '../../../util/collections.js';
import { type Base, sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import { listSpokenVoices } from '../../facts/voices/voices.js';
import type { Field, Sentence } from '../../search/sentenceIndex.js';
import { detectLanguage } from '../../text/detectLanguage.js';
import type { Language } from '../../text/language.js';
import { writeOut } from '../../text/typed/spokenForms.js';

const fieldWeights = { quote: 1, neighbour: 0.3, asks: 0.7, en: 0.8, source: 0.2 };

/** A question that was written down, as it is read when somebody asks it. */
export interface OwnQuestion {
  text: string;
  language: Language;
}

/** What the fact answers: its own questions, then those of the matters that it has a claim on. */
export function listQuestions({ asks = [], claims = [] }: Fact, base: Base): OwnQuestion[] {
  const matters = claims.flatMap(({ matter }) => Object.values(base.matter.get(matter)?.question ?? {}));
  return [...asks, ...matters].map((question) => {
    const language = detectLanguage(question);
    return { text: writeOut(question, language), language };
  });
}

/** `questions` are those of each fact, where they have been listed already. */
export function createFactSentences(
  base: Base,
  questions = base.facts.map((fact) => listQuestions(fact, base)),
): Sentence[] {
  const groups = numberParagraphs(base.facts);
  return base.facts.map((fact, index) => ({
    group: groups[index] ?? '',
    fields: createFields(fact, questions[index] ?? [], base),
    tags: listEntityIds(fact),
  }));
}

/** All entities that a fact names or involves. */
export function listEntityIds(fact: Fact): string[] {
  const involved = listSpokenVoices(fact).flatMap(({ speaker, channel, via = [] }) => [
    speaker,
    ...via,
    ...(channel ? [channel] : []),
  ]);
  return [...new Set([...(fact.about ?? []), ...involved.flatMap((each) => ('is' in each ? each.is : []))])];
}

/** Beside those, who leads one of the companies. */
export function createInvolvedLister({ entities, entity }: Base): (fact: Fact) => string[] {
  const leaders = groupEntries(
    entities.flatMap(({ id, relations = [] }) =>
      relations.flatMap(({ is, of }): [string, string][] =>
        is === 'leads' && entity.get(of)?.kind === 'company' ? [[of, id]] : [],
      ),
    ),
  );
  return (fact) => listEntityIds(fact).flatMap((id) => [id, ...(leaders.get(id) ?? [])]);
}

function createFields(fact: Fact, questions: OwnQuestion[], base: Base): Field[] {
  const asks = questions.slice(0, fact.asks?.length ?? 0);
  const createGermanField = (text: string, weight: number): Field => ({ text, language: 'de', weight });
  const createEnglishField = (text: string, weight: number): Field => ({ text, language: 'en', weight });
  const outlet = base.source.get(sourceIdOf(fact.id))?.outlet.is ?? '';
  const neighbours = [fact.before, fact.after].filter((text) => text !== undefined).join(' ');
  return [
    createGermanField(fact.quote, fieldWeights.quote),
    createGermanField(neighbours, fieldWeights.neighbour),
    createEnglishField(fact.en ?? '', fieldWeights.en),
    ...asks.map((ask) => ({ ...ask, weight: fieldWeights.asks })),
    createGermanField(outlet, fieldWeights.source),
    createEnglishField(outlet, fieldWeights.source),
  ].filter((field, index) => index === 0 || field.text !== '');
}

// sentences with one character between them stand in one paragraph; a kept gap or a new article begins another
function numberParagraphs(facts: Fact[]): string[] {
  let group = 0;
  return facts.map((fact, index) => {
    const last = facts[index - 1];
    const follows = last && sourceIdOf(last.id) === sourceIdOf(fact.id) && fact.at - (last.at + last.quote.length) <= 1;
    if (!follows) group += 1;
    return String(group);
  });
}
