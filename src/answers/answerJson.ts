/** An Answer as the JSON that scripts read. */

import { type Base, nameOf } from '../knowledge/facts/base.js';
import type { MatterView } from '../knowledge/facts/matters/matterView.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer, CitedFact } from './answer.js';
import type { AnswerJson } from './answerSchema.js';

/** What the answer itself does not know: who was asked what, on which base, how long it took. */
export interface AnswerContext {
  command: string;
  question: string;
  language: Language;
  base: Base;
  elapsedMs: number;
}

export function serializeAnswer(
  answer: Answer,
  { command, question, language, base, elapsedMs }: AnswerContext,
): AnswerJson {
  return {
    schema: 1,
    command,
    question,
    language,
    kind: answer.kind,
    answers: 'cited' in answer ? answer.cited.map((cited) => serializeCited(cited, base)) : [],
    near: 'near' in answer ? answer.near : [],
    matter: 'matter' in answer ? serializeMatter(answer.matter) : null,
    suggestions: answer.suggestions,
    base: base.version,
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}

function serializeMatter(view: MatterView | null): AnswerJson['matter'] {
  if (!view) return null;
  return { id: view.matter.id, relation: view.relation, sources: view.sources, origins: view.origins.length };
}

function serializeCited({ fact, source, score, explain }: CitedFact, base: Base): AnswerJson['answers'][number] {
  return {
    fact: fact.id,
    quote: fact.quote,
    speaker: fact.speaker ? nameOf(fact.speaker.is, base) : null,
    channel: fact.channel ? nameOf(fact.channel.is, base) : null,
    via: (fact.via ?? []).map(({ is }) => nameOf(is, base)),
    outlet: source.outlet.is,
    outletBasis: source.outlet.basis,
    date: source.date.is,
    dateBasis: source.date.basis,
    url: source.url,
    status: fact.status?.is ?? null,
    translation: fact.en ?? null,
    score: Math.round((score ?? 1) * 1000) / 1000,
    ...(explain ? { explain } : {}),
  };
}
