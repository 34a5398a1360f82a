/** What was said and happened, in the order of the events: of a topic, of a matter, or of the whole story. */
import { timelineOf } from '../knowledge/facts/matters/timeline.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { spellingFinder } from '../knowledge/text/spelling.js';
import { fold } from '../knowledge/text/words.js';
import type { Answer } from './answer.js';
import { matterCalled, noMatter } from './compare.js';
import { cite, type Library } from './library.js';
import { nothing } from './lists.js';

export interface TimelineOptions {
  /** As typed; null where the asker gave none. */
  topic: string | null;
  matter: string | null;
  language: Language;
}

const surely = 0.75;

/** Of the whole story, only what says itself when it was. */
export function timelineAnswer({ topic, matter, language }: TimelineOptions, library: Library): Answer {
  const { base } = library;
  const topicId = topic?.trim() ? topicCalled(topic, library) : null;
  if (topicId === undefined) return nothing({ why: 'no-topic', asked: topic?.trim() ?? '' }, library, language);
  const wanted = matter?.trim() ? matterCalled(matter, base) : null;
  if (wanted === undefined) return noMatter(matter ?? '', library, language);
  const isMeant = ({ topics = [], claims = [], when }: Fact) =>
    (topicId === null || topics.includes(topicId)) &&
    (wanted === null || claims.some((claim) => claim.matter === wanted.id)) &&
    (topicId !== null || wanted !== null || when !== undefined);
  const moments = timelineOf(base.facts.filter(isMeant), base);
  if (moments.length === 0) return nothing({ why: 'no-fact' }, library, language);
  return {
    kind: 'found',
    heading: { of: 'timeline', topic: topicId, matter: wanted?.id ?? null },
    cited: moments.map((moment) => ({ ...cite(moment.fact, base), moment })),
    matter: null,
    suggestions: [],
  };
}

// by id, name or alias, with a typo; "Wetter" is none of them
function topicCalled(text: string, { base: { topics } }: Library): string | undefined {
  const ids = new Map(
    topics.flatMap(({ id, name, aliases }) => [id, name.de, name.en, ...aliases].map((label) => [fold(label), id])),
  );
  const asked = fold(text.trim());
  const [near] = spellingFinder([...ids.keys()], 1)(asked);
  return ids.get(asked) ?? (near && near.likeness >= surely ? ids.get(near.word) : undefined);
}
