/** How a question was read, for whoever asks why: what it asks, of whom, under which conditions, and what is missing. */

import type { Condition } from '../reading/conditions.js';
import type { KnownMiss } from '../reading/knownMiss.js';
import type { FactHit, FactSearchResult } from './factHit.js';

export interface ReadingView {
  asked: { concept: string; kind: string; words: string }[];
  /** The id of the entity that it hangs on. */
  of: string | null;
  /** Under which preposition each named entity stands. */
  roles: { entity: string; role: string | null }[];
  /** Countries as ISO codes, dates and amounts as they were read; others such as "number 2", "alone", "after elon-musk", "as of now". */
  conditions: { countries: string[]; dates: string[]; amounts: number[]; others: string[] };
  mood: string;
  /** Why it is not found; null where it is, or where nothing is known to be missing. */
  why: string | null;
}

export function describeReading({ question, reading, hits }: FactSearchResult): ReadingView {
  const [best] = hits;
  return {
    asked: reading.asked.map(({ concept, words }) => ({
      concept: concept.id,
      kind: concept.kind,
      words: words.join(' '),
    })),
    of: reading.of?.id ?? null,
    roles: reading.roles.map(({ id, role }) => ({ entity: id, role })),
    conditions: {
      countries: reading.countries,
      dates: question.dates.map(({ date }) => date),
      amounts: question.amounts.map(({ value }) => value),
      others: [...reading.conditions.map(nameCondition), ...(reading.asOfNow ? ['as of now'] : [])],
    },
    mood: reading.mood,
    why: best ? explainMiss(best, reading.of?.id ?? null) : 'no fact is near',
  };
}

function explainMiss({ miss, fact }: FactHit, of: string | null): string | null {
  return miss ? `${nameMiss(miss, of)}, and ${fact.id} does not say it` : null;
}

function nameMiss(miss: KnownMiss, of: string | null): string {
  switch (miss.kind) {
    case 'concept':
      return `asks ${miss.asked.concept.id}${of === null ? '' : ` of ${of}`}`;
    case 'country':
      return `asks of ${miss.code}`;
    case 'topic':
      return `asks what is said about "${miss.words.join(' ')}"`;
    case 'reaction':
      return `asks how ${miss.of.id} reacted`;
    case 'condition':
      return `asks under a condition (${nameCondition(miss.condition)})`;
    case 'roles':
      return 'asks it the other way round';
    default:
      return miss satisfies never;
  }
}

function nameCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'ordinal':
      return `number ${condition.value}`;
    case 'alone':
      return 'alone';
    case 'also':
      return `${condition.of.id}, too`;
    case 'before':
    case 'after':
      return `${condition.kind} ${condition.of.id}`;
    default:
      return condition satisfies never;
  }
}
