/** An Answer as the JSON that scripts read. */

import type { Language } from '../knowledge/text/language.js';
import type { Answer, CitedFact, MatterSummary } from './answer.js';
import type { AnswerJson } from './answerSchema.js';

/** What the answer itself does not know: who was asked what, on which base, how long it took. */
export interface AnswerContext {
  command: string;
  question: string;
  language: Language;
  /** The version of the fact base. */
  base: string;
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
    answers: 'cited' in answer ? answer.cited.map(serializeCited) : [],
    near: 'near' in answer ? answer.near : [],
    matter: 'matter' in answer ? serializeMatter(answer.matter) : null,
    suggestions: answer.suggestions,
    base,
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}

function serializeMatter(matter: MatterSummary | null): AnswerJson['matter'] {
  if (!matter) return null;
  return { id: matter.id, relation: matter.relation, sources: matter.sources, origins: matter.origins.length };
}

function serializeCited(cited: CitedFact): AnswerJson['answers'][number] {
  const { fact, source, speaker, channel, via, score, explain } = cited;
  return {
    fact: fact.id,
    quote: fact.quote,
    speaker: speaker?.name ?? null,
    channel: channel?.name ?? null,
    via: via.map(({ name }) => name),
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
