/** Options that several commands share. */
import type { Limits } from '../answers/narrow.js';
import type { FlagOption, TextOption } from './command.js';
import { completeFrom, outletLabel } from './suggestions.js';

/** Only the asker sees the answer; the door heeds it. */
export const hide = { is: 'flag', id: 'hide', required: false } as const satisfies FlagOption;

export const outlet = {
  is: 'text',
  id: 'outlet',
  required: false,
  maxLength: 50,
  complete: (typed, { library, language }) =>
    completeFrom(
      typed,
      library.base.sources.map((source) => ({
        label: `${outletLabel(source, language)} · ${source.date.is}`,
        value: source.id,
      })),
    ),
} as const satisfies TextOption;

/** A question that several sources answer. */
export const matter = {
  is: 'text',
  id: 'matter',
  required: true,
  maxLength: 100,
  complete: (typed, { library, language }) =>
    completeFrom(
      typed,
      library.base.matters.map(({ id, question }) => ({ label: question[language], value: id })),
    ),
} as const satisfies TextOption;

export const since = {
  is: 'text',
  id: 'since',
  required: false,
  maxLength: 20,
  complete: (typed, { library }) =>
    completeFrom(
      typed,
      library.base.sources.map(({ date: { is } }) => ({ label: is, value: is })),
    ),
} as const satisfies TextOption;

export const until = { ...since, id: 'until' } as const satisfies TextOption;

/** What a list can be kept to. */
export const limits = [outlet, since, until] as const;

export function limitsOf({ outlet, since, until }: Limits): Limits {
  return { outlet, since, until };
}
