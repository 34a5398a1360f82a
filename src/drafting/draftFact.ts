/** One sentence → its draft: every field that its words show, and a note on each that the editor should look at. */

import type { Base } from '../knowledge/facts/base.js';
import { listArticleNames, type NameFinder } from '../knowledge/facts/names.js';
import type { Fact, Source, Status, Voice } from '../knowledge/facts/schema.js';
import { isSpoken } from '../knowledge/facts/voices/voices.js';
import { createSpan, isWithin } from '../util/spans.js';
import type { ClaimProposer, MatterProposal } from './claims/matterClaims.js';
import type { AnalysedSentence } from './cues/analysedSentence.js';
import { findContext, isBeside, isContextNeeded } from './fields/context.js';
import type { DuplicateNoter } from './fields/duplicates.js';
import { listNamedIds } from './fields/namedIds.js';
import { classifyOwnStatus } from './fields/ownStatus.js';
import { listShownRelations, type ShownRelation } from './fields/shownRelations.js';
import type { SimilarFact, SimilarityFinder } from './fields/tfIdf.js';
import { findTime } from './fields/time.js';
import type { TopicChooser } from './fields/topics.js';
import { listUnknownNames, type UnknownName } from './fields/unknownNames.js';
import type { NameToken } from './grammar/token.js';
import { type Attribution, type Attributions, emptyAttribution, type ShownWords } from './speakers/attribution.js';
import { isResolved } from './speakers/roleNames.js';
import { proposeVoices } from './voices/proposeVoices.js';

export interface Article {
  text: string;
  source: Source;
}

export interface Draft {
  fact: Fact;
  notes: string[];
  /** Those in no list of entities. */
  unknownNames: UnknownName[];
  /** What it shows somebody to be to another, and no list has. */
  relations: ShownRelation[];
}

/** What every draft of an article is made from, beside its own sentence. */
export interface DraftContext {
  article: Article;
  base: Base;
  names: NameFinder;
  attributions: Attributions;
  findSimilar: SimilarityFinder;
  noteDuplicates: DuplicateNoter;
  chooseTopics: TopicChooser;
  proposeClaims: ClaimProposer;
}

/** Of the drafts of the sentences before: the last one, and those that a day may be reckoned from. */
export interface EarlierDrafts {
  last: Fact | null;
  dated: Fact[];
  /** The last one that names each entity. */
  named: Map<string, Fact>;
}

export function draftFact(
  sentence: AnalysedSentence,
  id: string,
  { context, earlier }: { context: DraftContext; earlier: EarlierDrafts },
): Draft {
  const { article, base } = context;
  const attribution = dropDistantEvidence(context.attributions.get(sentence) ?? emptyAttribution, sentence);
  const similar = context.findSimilar(sentence.text);
  const last = sentence.follows ? earlier.last : null;
  const calendar = { source: article.source, facts: [base.facts, earlier.dated], last };
  const voices = proposeVoices(sentence, attribution, article.source.date.is);
  const status = findOwnStatus(sentence, voices, attribution);
  const time = findTime(sentence.plain, calendar, isPlanned(status, voices));
  const matters = findMatters(sentence, attribution, { context, earlier, similar });
  const about = listAbout(sentence, attribution, { base, matters });
  const topics = context.chooseTopics(sentence.text, { similar, about, last: last?.topics ?? [] });
  const fact: Fact = {
    id,
    at: sentence.offset,
    quote: sentence.text,
    ...findContext(article.text, sentence, { ...attribution, needsBefore: matters.needsBefore }),
    ...(topics.length > 0 ? { topics } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(matters.refers.length > 0 ? { refers: matters.refers } : {}),
    ...(voices.length > 0 ? { voices } : {}),
    ...(status ? { status } : {}),
    ...(time.when ? { when: time.when } : {}),
    ...(matters.claims.length > 0 ? { claims: matters.claims } : {}),
    draft: true,
  };
  const duplicates = context.noteDuplicates(sentence.text);
  const unknownNames = listUnknownNames(sentence, article.text).filter(({ name }) => !isListed(name, base));
  const relations = listShownRelations(sentence, base);
  const noted = [...relations.map(formatRelation), ...(time.note ? [time.note] : []), ...matters.notes, ...duplicates];
  return { fact, notes: [...collectNotes(sentence, attribution, unknownNames), ...noted], unknownNames, relations };
}

function findMatters(
  sentence: AnalysedSentence,
  { speaker }: Attribution,
  { context, earlier, similar }: { context: DraftContext; earlier: EarlierDrafts; similar: SimilarFact[] },
): MatterProposal {
  return context.proposeClaims(sentence.text, {
    similar,
    names: listNamedIds(sentence.text, context),
    speaker: speaker?.who.id ?? null,
    last: sentence.follows ? earlier.last : null,
    named: earlier.named,
    pointsBack: isContextNeeded(sentence),
    findNames: context.names,
  });
}

function dropDistantEvidence(attribution: Attribution, sentence: AnalysedSentence): Attribution {
  const keepIfBeside = <Words extends ShownWords>(shown: Words | null) =>
    shown && isBeside(shown, sentence) ? shown : null;
  const [speaker, channel] = [keepIfBeside(attribution.speaker), keepIfBeside(attribution.channel)];
  const via = attribution.via.filter((one) => isBeside(one, sentence));
  const kept = [{ sentence }, ...[speaker, channel, ...via].flatMap((shown) => shown ?? [])];
  return {
    ...attribution,
    speaker,
    channel,
    via,
    // no further neighbour is kept for it
    saying: kept.some((one) => one.sentence === attribution.saying?.sentence) ? attribution.saying : null,
    // whoever is named too far away is somebody all the same
    isUnclear: attribution.isUnclear || speaker !== attribution.speaker,
  };
}

// the voices have their own
function findOwnStatus({ plain }: AnalysedSentence, voices: Voice[], attribution: Attribution): Status | null {
  if (attribution.parts.length > 0 || voices.some(({ words }) => words === undefined)) return null;
  return classifyOwnStatus(
    voices.reduce((rest, { words = '' }) => rest.replace(words, ' '.repeat(words.length)), plain),
    voices.length === 0 && (attribution.isUnclear || (attribution.reported && !attribution.pointsBack)),
  );
}

function isPlanned(status: Status | null, voices: Voice[]): boolean {
  return [status, ...voices.map((voice) => (isSpoken(voice) ? voice.status : null))].some(
    (one) => one?.is === 'planned',
  );
}

/** Whom the sentence names beside who says it, and what its claims' matters are about. */
function listAbout(
  sentence: AnalysedSentence,
  attribution: Attribution,
  { base, matters }: { base: Base; matters: MatterProposal },
): string[] {
  const names = sentence.tokens.filter((token) => token.kind === 'name').filter((name) => isResolved(name, sentence));
  const spokenOf = names
    .filter((name) => !isInFrame(name, sentence, attribution))
    .flatMap(({ entity }) => entity?.id ?? []);
  return [...new Set([...spokenOf, ...matters.claims.flatMap(({ matter }) => base.matter.get(matter)?.about ?? [])])];
}

// "sagte Musk dem Sender Fox News": nothing is said of either
function isInFrame(name: NameToken, sentence: AnalysedSentence, attribution: Attribution): boolean {
  const { speaker, channel, via, parts } = attribution;
  if (parts.some((part) => isInFrame(name, sentence, part.attribution))) return true;
  return [speaker, channel, ...via].some((shown) => {
    if (shown?.sentence !== sentence || shown.who !== name.entity) return false;
    const start = sentence.text.indexOf(shown.shownBy);
    return isWithin(name, [createSpan(start, shown.shownBy)]);
  });
}

function isListed(name: string, { entities }: Base): boolean {
  return entities.some((entity) => listArticleNames(entity).includes(name));
}

function formatRelation({ is, who, of, shownBy }: ShownRelation): string {
  return `shows what entities.json does not have: ${who} ${is} ${of} („${shownBy}“)`;
}

function collectNotes({ kind }: AnalysedSentence, { notes }: Attribution, unknownNames: UnknownName[]): string[] {
  return [
    ...(kind === 'shown' ? ['from a caption: keep it only if it states something of its own'] : []),
    ...(kind === 'item' ? ['from a list'] : []),
    ...(unknownNames.length > 0 ? [`in no list of entities: ${unknownNames.map(({ name }) => name).join(', ')}`] : []),
    ...notes,
  ];
}
