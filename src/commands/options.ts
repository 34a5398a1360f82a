/** Options that several commands share. */
import type { ListFilter } from '../answers/narrow.js';
import { listServedSources } from '../knowledge/facts/base.js';
import { listSpeakerIds } from '../knowledge/facts/voices/voices.js';
import { countBy } from '../util/collections.js';
import type { FlagOption, TextOption } from './command.js';
import { completeFromList, formatOutletLabel } from './suggestions.js';

/** Only the user who asked sees the answer; the door applies this, not the command. */
export const hideOption = { kind: 'flag', id: 'hide', required: false } as const satisfies FlagOption;

export const topicOption = {
  kind: 'text',
  id: 'topic',
  required: false,
  maxLength: 40,
  complete: completeFromList(({ library, language }) =>
    library.base.topics.map(({ id, name }) => ({ label: name[language], value: id })),
  ),
} as const satisfies TextOption;

/** Those who are quoted most come first. */
export const personOption = {
  kind: 'text',
  id: 'person',
  required: true,
  maxLength: 100,
  complete: completeFromList(({ library: { base } }) =>
    [...countBy(base.facts.flatMap(listSpeakerIds))]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([id]) => base.entity.get(id)?.name ?? [])
      .map((name) => ({ label: name, value: name })),
  ),
} as const satisfies TextOption;

export const outletOption = {
  kind: 'text',
  id: 'outlet',
  required: false,
  maxLength: 50,
  complete: completeFromList(({ library, language }) =>
    listServedSources(library.base).map((source) => ({
      label: `${formatOutletLabel(source, language)} · ${source.date.is}`,
      value: source.id,
    })),
  ),
} as const satisfies TextOption;

/** A question that several sources answer. */
export const matterOption = {
  kind: 'text',
  id: 'matter',
  required: true,
  maxLength: 100,
  complete: completeFromList(({ library, language }) =>
    library.base.matters.map(({ id, question }) => ({ label: question[language], value: id })),
  ),
} as const satisfies TextOption;

export const sinceOption = {
  kind: 'text',
  id: 'since',
  required: false,
  maxLength: 20,
  complete: completeFromList(({ library }) =>
    listServedSources(library.base).map(({ date: { is } }) => ({ label: is, value: is })),
  ),
} as const satisfies TextOption;

const untilOption = { ...sinceOption, id: 'until' } as const satisfies TextOption;

/** What a list can be kept to. */
export const filterOptions = [outletOption, sinceOption, untilOption] as const;

export function pickFilter({ outlet, since, until }: ListFilter): ListFilter {
  return { outlet, since, until };
}
