/** Suggestions while typing: matched by Fuse.js over short labels; never empty. */

import { matchLabels } from '../knowledge/text/matchLabels.js';
import type { Suggestion } from './command.js';

const most = 25;

/** The typed text first, so that free text needs no picking; then what fits it; on empty input the first of all. */
export function completeFrom(typed: string, all: Suggestion[]): Suggestion[] {
  const text = typed.trim();
  if (text === '') return all.slice(0, most);
  const fitting = matchLabels(
    text,
    all.map(({ label }) => label),
  ).map((at) => all[at] as Suggestion);
  return withTyped(text, fitting);
}

/** The suggestions behind the typed text, which comes first; no value twice. */
export function withTyped(typed: string, suggestions: Suggestion[]): Suggestion[] {
  const text = typed.trim();
  const others = suggestions.filter(
    ({ label, value }, at) =>
      label !== text && value !== text && suggestions.findIndex((other) => other.value === value) === at,
  );
  return [{ label: text, value: text }, ...others].slice(0, most);
}
