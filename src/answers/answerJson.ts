/** An Answer as the JSON that scripts read. */

import type { BaseChange } from '../knowledge/facts/changes/listChanges.js';
import { isNamed } from '../knowledge/facts/voices/speakerName.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer, CountedSource, MatterSummary, TopicMatter } from './answer.js';
import type { AnswerJson, VoiceJson } from './answerSchema.js';
import type { CitedFact, CitedVoice } from './citedFact.js';
import type { AnsweredPart } from './turn.js';

/** What the answer itself does not know: who was asked what, on which base, how long it took. */
export interface AnswerContext {
  command: string;
  question: string;
  language: Language;
  /** The version of the fact base. */
  base: string;
  elapsedMs: number;
  /** The bot's own line where it quotes nothing, as its wording puts it; else null. */
  text: string | null;
}

export function serializeAnswer(
  answer: Answer,
  { command, question, language, base, elapsedMs, text }: AnswerContext,
): AnswerJson {
  return {
    schema: 1,
    command,
    question,
    language,
    kind: answer.kind,
    intent: answer.turn?.intent ?? null,
    understood: answer.turn?.understood ?? null,
    parts: (answer.turn?.parts ?? []).map((part) => serializePart(part, language)),
    unsaid: ('unsaid' in answer && answer.unsaid?.[language]) || null,
    text,
    sources: answer.kind === 'info' && answer.info.kind === 'sources' ? answer.info.sources.map(serializeSource) : [],
    overview: listOverview(answer).map((each) => serializeTopicMatter(each, language)),
    answers: 'cited' in answer ? answer.cited.map(serializeCited) : [],
    changes: 'heading' in answer && answer.heading.kind === 'new' ? answer.heading.changes.map(serializeChange) : [],
    near: 'near' in answer ? answer.near : [],
    matter: 'matter' in answer ? serializeMatter(answer.matter) : null,
    suggestions: answer.suggestions,
    ...(answer.reading ? { reading: answer.reading } : {}),
    base,
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}

function serializePart(
  { question, kind, unsaid, answers }: AnsweredPart,
  language: Language,
): AnswerJson['parts'][number] {
  return { question, kind, unsaid: unsaid?.[language] ?? null, answers };
}

function serializeSource({ source, facts }: CountedSource): AnswerJson['sources'][number] {
  const { id, outlet, date, title, url } = source;
  return {
    id,
    outlet: outlet.is,
    outletBasis: outlet.basis,
    date: date.is,
    dateBasis: date.basis,
    title,
    url,
    facts,
  };
}

function serializeChange(change: BaseChange): AnswerJson['changes'][number] {
  const { kind, fact, date } = change;
  const { field, was, is } = kind === 'corrected' ? change : { field: null, was: null, is: null };
  return { kind, fact, date, field, was, is, why: kind === 'added' ? null : change.why };
}

function listOverview(answer: Answer): TopicMatter[] {
  return 'heading' in answer && answer.heading.kind === 'topic' ? answer.heading.overview : [];
}

function serializeTopicMatter({ matter, lines }: TopicMatter, language: Language): AnswerJson['overview'][number] {
  const { id, question, sources, origins, denials } = matter;
  return {
    matter: id,
    question: question[language],
    sources,
    origins: origins.named.length,
    lines: lines.map(({ says, speaker, sides }) => ({
      says,
      facts: sides.map(({ fact }) => fact.id),
      speakers: speaker === null ? [] : [speaker.name],
    })),
    deniedBy: [...new Set(denials.map(({ speaker, source }) => speaker?.name ?? source.outlet.is))],
  };
}

function serializeMatter(matter: MatterSummary | null): AnswerJson['matter'] {
  if (!matter) return null;
  const { id, relation, sources, origins } = matter;
  return {
    id,
    relation,
    sources,
    origins: origins.named.length,
    named: origins.named.map(({ name }) => name),
    unnamed: origins.unnamed.map(({ speaker }) => speaker.name),
    withoutOrigin: origins.without.length,
  };
}

function serializeCited(cited: CitedFact): AnswerJson['answers'][number] {
  const { fact, source, voice, voices, status, said, score, explain } = cited;
  return {
    fact: fact.id,
    quote: fact.quote,
    speaker: voice?.speaker?.name ?? null,
    channel: voice?.channel?.name ?? null,
    via: voice?.via.map(({ name }) => name) ?? [],
    outlet: source.outlet.is,
    outletBasis: source.outlet.basis,
    originalLanguage: source.relays?.language ?? null,
    date: source.date.is,
    dateBasis: source.date.basis,
    url: source.url,
    status: status?.is ?? null,
    translation: fact.en ?? null,
    score: Math.round((score ?? 1) * 1000) / 1000,
    voices: voices.map(serializeVoice),
    said,
    ...(explain ? { explain } : {}),
  };
}

function serializeVoice({ speaker, words, translation, speech, channel, via, status }: CitedVoice): VoiceJson {
  return {
    speaker: speaker?.name ?? null,
    named: speaker === null || isNamed(speaker),
    words,
    translation,
    speech,
    channel: channel?.name ?? null,
    via: via.map(({ name }) => name),
    status: status?.is ?? null,
  };
}
