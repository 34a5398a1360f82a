/** How a question was read, for whoever asks why: what it asks, of whom, under which conditions, and what is missing. */

import type { Condition } from '../reading/conditions.js';
import type { KnownMiss } from '../reading/knownMiss.js';
import type { Reading } from '../reading/reading.js';
import { isFound } from './confidence.js';
import type { Doubt, FactHit, FactSearchResult } from './factHit.js';

export interface ReadingView {
  asked: { concept: string; kind: string; words: string }[];
  /** The id of the entity that it hangs on. */
  of: string | null;
  /** Under which preposition each named entity stands. */
  roles: { entity: string; role: string | null }[];
  /** Countries as ISO codes, dates and amounts as they were read; others such as "number 2", "alone", "after elon-musk", "as of now". */
  conditions: { countries: string[]; dates: string[]; amounts: number[]; others: string[] };
  mood: string;
  /** Why it is not found, in words; null where it is. */
  why: string | null;
}

export function describeReading(result: FactSearchResult): ReadingView {
  const { question, reading } = result;
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
    why: explainVerdict(result),
  };
}

function explainVerdict({ hits, unknownNames, doubt, reading }: FactSearchResult): string | null {
  const [best] = hits;
  if (unknownNames.length > 0) return `names ${unknownNames.join(', ')}, whom no source names`;
  if (!best) return 'no fact is near';
  if (best.miss) return explainMiss(best.miss, best, reading);
  if (doubt) return `${best.fact.id} ${doubtReasons[doubt]}`;
  return isFound(best) ? null : `${best.fact.id} is near, and too little of what is asked is in it`;
}

const doubtReasons: Record<Doubt, string> = {
  'kind of answer': 'has no answer of the kind that is asked for',
  roles: 'tells it of the two the other way round',
  actor: 'is not about the one who is to have done it',
  'unknown words': 'is near by words alone: the question names nobody of the story, and has words that no source knows',
  identity: 'names the two, and does not say that one is the other',
  'words only': 'has words of the question, and no question that is like it',
  'names only': 'has the names of the question, and nothing else of it',
};

function explainMiss(miss: KnownMiss, { fact }: FactHit, { of }: Reading): string {
  return `${nameMiss(miss, of?.id ?? null)}, and ${fact.id} does not say it`;
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
    case 'self':
      return `${condition.of.id} in person`;
    case 'year':
      return `in ${condition.year}`;
    case 'ever':
      return 'ever since';
    case 'once':
      return 'only once';
    case 'still':
      return 'still so';
    case 'order':
      return 'before or after something';
    case 'also':
      return `${condition.of.id}, too`;
    case 'before':
    case 'after':
      return `${condition.kind} ${condition.of.id}`;
    default:
      return condition satisfies never;
  }
}
