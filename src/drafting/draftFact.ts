/** One sentence → its draft: every field that its words show, and a note on each that the editor should look at. */

import type { Base } from '../knowledge/facts/base.js';
import type { NameFinder } from '../knowledge/facts/names.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import type { AnalysedSentence } from './cues/analysedSentence.js';
import { findContext, isBeside } from './fields/context.js';
import { proposeClaims } from './fields/matterClaims.js';
import { classifySpeech, classifyStatus } from './fields/speechAndStatus.js';
import { noteDuplicates, type SimilarityFinder } from './fields/tfIdf.js';
import { findTime } from './fields/time.js';
import { chooseTopics } from './fields/topics.js';
import { type Attribution, type Attributions, emptyAttribution, type ShownEntity } from './speakers/attribution.js';
import { isResolved } from './speakers/roleNames.js';

export interface Article {
  text: string;
  source: Source;
}

export interface Draft {
  fact: Fact;
  notes: string[];
}

/** What every draft of an article is made from, beside its own sentence. */
export interface DraftContext {
  article: Article;
  base: Base;
  names: NameFinder;
  attributions: Attributions;
  findSimilar: SimilarityFinder;
}

/** `earlier`: the drafts of the sentences before. */
export function draftFact(
  sentence: AnalysedSentence,
  id: string,
  { context, earlier }: { context: DraftContext; earlier: Fact[] },
): Draft {
  const { article, base } = context;
  const attribution = dropDistantEvidence(context.attributions.get(sentence) ?? emptyAttribution, sentence);
  const similar = context.findSimilar(sentence.text);
  const last = sentence.follows ? (earlier.at(-1) ?? null) : null;
  const calendar = { source: article.source, facts: [...base.facts, ...earlier], last };
  const status = classifyStatus(sentence, attribution);
  const time = findTime(sentence.plain, calendar, status?.is === 'planned');
  const matters = proposeClaims(sentence.text, base, similar);
  const about = listEntityIds(sentence, attribution);
  const topics = chooseTopics(sentence.text, base, { similar, about, last: last?.topics ?? [] });
  const fact: Fact = {
    id,
    at: sentence.offset,
    quote: sentence.text,
    ...findContext(article.text, sentence, attribution),
    ...(topics.length > 0 ? { topics } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...createEvidence(attribution),
    speech: classifySpeech(sentence, attribution),
    ...(status ? { status } : {}),
    ...(time.when ? { when: time.when } : {}),
    ...(matters.claims.length > 0 ? { claims: matters.claims } : {}),
    draft: true,
  };
  const duplicates = noteDuplicates(sentence.text, calendar.facts);
  const timeNotes = time.note ? [time.note] : [];
  return { fact, notes: [...collectNotes(sentence, attribution), ...timeNotes, ...matters.notes, ...duplicates] };
}

function dropDistantEvidence({ speaker, channel, via, ...rest }: Attribution, sentence: AnalysedSentence): Attribution {
  const keepIfBeside = (shown: ShownEntity | null) => (shown && isBeside(shown, sentence) ? shown : null);
  return {
    ...rest,
    speaker: keepIfBeside(speaker),
    channel: keepIfBeside(channel),
    via: via.filter((one) => isBeside(one, sentence)),
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
function listEntityIds(sentence: AnalysedSentence, { speaker, channel, via }: Attribution): string[] {
  const names = sentence.tokens.filter((token) => token.kind === 'name').filter((name) => isResolved(name, sentence));
  const involved = [...names, speaker, channel, ...via];
  return [...new Set(involved.flatMap((one) => one?.entity?.id ?? []))];
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
