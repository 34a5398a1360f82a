/** What was said and happened, in the order of the events: of a topic, of a matter, or of the whole story. */
import { buildTimeline } from '../../knowledge/facts/matters/timeline.js';
import type { Fact, Matter } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { createSpellingFinder } from '../../knowledge/text/spelling.js';
import { fold } from '../../knowledge/text/words.js';
import type { Answer, TimelineMatter } from '../answer.js';
import { citeMoment } from '../cite.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';
import { answerUnknownMatter, findMatter } from './compare.js';

export interface AnswerTimelineOptions {
  /** As typed; null where the asker gave none. */
  topic: string | null;
  matter: string | null;
  language: Language;
}

const minTopicSimilarity = 0.75;

/** Of the whole story, only what says itself when it was. */
export function answerTimeline({ topic, matter, language }: AnswerTimelineOptions, library: Library): Answer {
  const { base } = library;
  const topicId = topic?.trim() ? findTopic(topic, library) : null;
  if (topicId === undefined) return answerUnknown({ kind: 'no-topic', asked: topic?.trim() ?? '' }, library, language);
  const wanted = matter?.trim() ? findMatter(matter, base) : null;
  if (wanted === undefined) return answerUnknownMatter(matter ?? '', library, language);
  const isMeant = ({ claims = [], when }: Fact) =>
    (wanted === null || claims.some((claim) => claim.matter === wanted.id)) &&
    (topicId !== null || wanted !== null || when !== undefined);
  const facts = topicId === null ? base.facts : base.listTopicFacts(topicId);
  const moments = buildTimeline(facts.filter(isMeant), base);
  if (moments.length === 0)
    return answerUnknown({ kind: 'no-fact', sources: library.countSources() }, library, language);
  return {
    kind: 'found',
    heading: { kind: 'timeline', topic: describeTopic(topicId, library), matter: wanted && describeMatter(wanted) },
    cited: moments.map((moment) => citeMoment(moment, library)),
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

function describeTopic(id: string | null, { base }: Library) {
  const topic = id === null ? undefined : base.topic.get(id);
  return topic ? { id: topic.id, says: topic.says } : null;
}

function describeMatter({ id, kind, question }: Matter): TimelineMatter {
  return { id, kind, question };
}

// by id, name or alias, with a typo; "Wetter" is none of them
export function findTopic(text: string, { base: { topics } }: Library): string | undefined {
  const ids = new Map(
    topics.flatMap(({ id, name, aliases }) => [id, name.de, name.en, ...aliases].map((label) => [fold(label), id])),
  );
  const asked = fold(text.trim());
  const [near] = createSpellingFinder([...ids.keys()], 1)(asked);
  return ids.get(asked) ?? (near && near.similarity >= minTopicSimilarity ? ids.get(near.word) : undefined);
}
