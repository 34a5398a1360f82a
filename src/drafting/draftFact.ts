/** One sentence → its draft: every field that its words show, and a note on each that the editor should look at. */

import type { Base } from '../knowledge/facts/base.js';
import type { NameFinder } from '../knowledge/facts/names.js';
import type { Entity, Fact, Source } from '../knowledge/facts/schema.js';
import type { AnalysedSentence } from './cues/analysedSentence.js';
import { findContext, isBeside } from './fields/context.js';
import { noteDuplicates } from './fields/duplicates.js';
import { proposeClaims } from './fields/matterClaims.js';
import { classifySpeech } from './fields/speech.js';
import { classifyStatus } from './fields/status.js';
import type { SimilarityFinder } from './fields/tfIdf.js';
import { findTime } from './fields/time.js';
import { chooseTopics } from './fields/topics.js';
import type { NameToken } from './grammar/token.js';
import type { Attribution, ShownEntity } from './speakers/attribution.js';
import { isResolved } from './speakers/roleNames.js';

export interface Article {
  text: string;
  source: Source;
}

export interface Draft {
  fact: Fact;
  notes: string[];
}

/** What every step may look at. */
export interface DraftContext {
  article: Article;
  base: Base;
  names: NameFinder;
}

/** All that a draft is made from beside its own sentence. */
export interface ArticleAnalysis {
  context: DraftContext;
  sentences: AnalysedSentence[];
  attributions: Attribution[];
  findSimilar: SimilarityFinder;
}

export function draftFact(
  index: number,
  id: string,
  { analysis, earlier }: { analysis: ArticleAnalysis; earlier: Fact[] },
): Draft {
  const { context, sentences } = analysis;
  const sentence = sentences[index] as AnalysedSentence;
  const attribution = dropDistantEvidence(analysis.attributions[index] as Attribution, index, sentences);
  const similar = analysis.findSimilar(sentence.text);
  const status = classifyStatus(sentence, attribution);
  const time = findTime(sentence.plain, createCalendar(sentence, context, earlier), status?.is === 'planned');
  const matters = proposeClaims(sentence.text, context.base, similar);
  const about = listEntityIds(index, attribution, sentences);
  const last = sentence.follows ? (earlier.at(-1)?.topics ?? []) : [];
  const topics = chooseTopics(sentence.text, context.base, { similar, about, last });
  const fact: Fact = {
    id,
    at: sentence.offset,
    quote: sentence.text,
    ...findContext(context.article.text, sentences, { index, attribution }),
    ...(topics.length > 0 ? { topics } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...createEvidence(attribution),
    speech: classifySpeech(sentence, attribution),
    ...(status ? { status } : {}),
    ...(time.when ? { when: time.when } : {}),
    ...(matters.claims.length > 0 ? { claims: matters.claims } : {}),
    draft: true,
  };
  const duplicates = noteDuplicates(sentence.text, [...context.base.facts, ...earlier]);
  return {
    fact,
    notes: [...collectNotes(sentence, attribution), ...(time.note ? [time.note] : []), ...matters.notes, ...duplicates],
  };
}

function dropDistantEvidence(attribution: Attribution, index: number, sentences: AnalysedSentence[]): Attribution {
  const keepIfBeside = (shown: ShownEntity | null) => (shown && isBeside(shown, index, sentences) ? shown : null);
  return {
    ...attribution,
    speaker: keepIfBeside(attribution.speaker),
    channel: keepIfBeside(attribution.channel),
    via: attribution.via.filter((one) => keepIfBeside(one) !== null),
  };
}

function createEvidence({ speaker, channel, via }: Attribution): Pick<Fact, 'speaker' | 'channel' | 'via'> {
  const createReference = ({ entity, shownBy }: ShownEntity) => ({ is: entity.id, shownBy });
  return {
    ...(speaker ? { speaker: createReference(speaker) } : {}),
    ...(speaker && channel ? { channel: createReference(channel) } : {}),
    ...(via.length > 0 ? { via: via.map(createReference) } : {}),
  };
}

// everybody whom the sentence names, then who speaks in it and where
function listEntityIds(index: number, { speaker, channel, via }: Attribution, sentences: AnalysedSentence[]): string[] {
  const { tokens } = sentences[index] as AnalysedSentence;
  const names = tokens
    .filter((token): token is NameToken => token.kind === 'name')
    .filter((name) => isResolved(name, sentences, index));
  const entities = [...names.map(({ entity }) => entity), ...[speaker, channel, ...via].map((shown) => shown?.entity)];
  return [...new Set(entities.filter((entity): entity is Entity => entity != null).map(({ id }) => id))];
}

function createCalendar(sentence: AnalysedSentence, { article, base }: DraftContext, earlier: Fact[]) {
  const last = sentence.follows ? (earlier.at(-1) ?? null) : null;
  return { source: article.source, facts: [...base.facts, ...earlier], last };
}

function collectNotes({ kind, tokens }: AnalysedSentence, { notes }: Attribution): string[] {
  const unknownNames = tokens.filter((token) => token.kind === 'name' && token.entity === null).map(({ text }) => text);
  return [
    ...(kind === 'caption' ? ['from a caption: keep it only if it states something of its own'] : []),
    ...(kind === 'item' ? ['from a list'] : []),
    ...(unknownNames.length > 0 ? [`in no list of entities: ${unknownNames.join(', ')}`] : []),
    ...notes,
  ];
}
