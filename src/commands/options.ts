/** Options that several commands share. */
import type { ListFilter } from '../answers/narrow.js';
import { listServedSources } from '../knowledge/facts/base.js';
import type { FlagOption, TextOption } from './command.js';
import { completeFromList, formatOutletLabel } from './suggestions.js';

/** Only the user who asked sees the answer; the door applies this, not the command. */
export const hideOption = { kind: 'flag', id: 'hide', required: false } as const satisfies FlagOption;

const outletOption = {
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

const sinceOption = {
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
