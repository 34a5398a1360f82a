/** Every fact that ever became new, was corrected or withdrawn, once: what was changed last stands first. */
import { sourceOf } from '../../knowledge/facts/base.js';
import type { BaseChange } from '../../knowledge/facts/changes/listChanges.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { groupBy } from '../../util/collections.js';
import type { TopicLabel } from '../answer.js';
import { cite, labelTopic } from '../cite.js';
import type { CitedFact } from '../citedFact.js';
import type { Library } from '../library.js';

export interface FeedItem {
  /** Its id. */
  fact: string;
  source: Source;
  /** Null where it is withdrawn. */
  cited: CitedFact | null;
  withdrawn: { date: string; why: string } | null;
  topics: TopicLabel[];
  /** Instants; null where nothing tells when it was first served. */
  published: string | null;
  updated: string;
}

export interface Feed {
  /** Made when they are wanted. */
  items: (() => FeedItem)[];
  /** The instant of the last change of all. */
  updated: string;
}

/** Before any story was told. */
const never = '1970-01-01T00:00:00Z';

export function listFeed(library: Library): Feed {
  const changes = library.listChanges();
  const groups = [...groupBy(changes, ({ fact }) => fact)];
  const items = groups.map(
    ([fact, own]) =>
      () =>
        createFeedItem(fact, own, library),
  );
  return { items, updated: changes[0] ? toInstant(changes[0].date) : never };
}

function createFeedItem(id: string, changes: BaseChange[], { base }: Library): FeedItem {
  const fact = base.fact.get(id);
  const gone = changes.find((change) => change.kind === 'withdrawn');
  const instants = changes.map(({ date }) => toInstant(date)).sort();
  return {
    fact: id,
    source: sourceOf({ id }, base),
    cited: fact ? cite(fact, base) : null,
    withdrawn: gone ? { date: gone.date, why: gone.why } : null,
    topics: (fact?.topics ?? [])
      .flatMap((topic) => base.topic.get(topic) ?? [])
      .map((topic) => labelTopic(topic, base)),
    published: fact?.added ?? null,
    updated: instants.at(-1) ?? never,
  };
}

// of changes of long ago only the day is known
function toInstant(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}
