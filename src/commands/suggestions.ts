/** Suggestions while typing: matched by Fuse.js over short labels; never empty. */

import { sourceOf } from '../knowledge/facts/base.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import { pickWording } from '../wording/wordingFor.js';
import type { CommandContext, Suggestion, TextOption } from './command.js';

const maxSuggestions = 25;

/** Discord shows no more of a suggestion. */
const maxLabelLength = 100;

/** Suggests from one list, whatever is typed. */
export function completeFromList(listAll: (context: CommandContext) => Suggestion[]): TextOption['complete'] {
  return (typed, context) => completeFrom(typed, listAll(context));
}

/** The typed text first, so that free text needs no picking; then what fits it; on empty input the first of all. */
export function completeFrom(typed: string, all: Suggestion[]): Suggestion[] {
  const text = typed.trim();
  if (text === '') return all.slice(0, maxSuggestions);
  const fitting = matchLabels(
    text,
    all.map(({ label }) => label),
  ).flatMap((index) => all[index] ?? []);
  return prependTyped(text, fitting);
}

/** The suggestions behind the typed text, which comes first; no value twice. */
export function prependTyped(typed: string, suggestions: Suggestion[]): Suggestion[] {
  const text = typed.trim();
  const others = suggestions.filter(
    ({ label, value }, index) =>
      label !== text && value !== text && suggestions.findIndex((other) => other.value === value) === index,
  );
  return [{ label: text, value: text }, ...others].slice(0, maxSuggestions);
}

/** A suggestion with the outlet and date of the fact behind it; the outlet is left out where it does not fit. */
export function addSourceLabel(text: string, fact: Fact, { library: { base }, language }: CommandContext): Suggestion {
  const source = sourceOf(fact, base);
  const label = `${text} · ${formatOutletLabel(source, language)} · ${source.date.is}`;
  return { label: label.length <= maxLabelLength ? label : text, value: text };
}

/** "vermutlich Bild": what is only presumed is not stated in a suggestion either. */
export function formatOutletLabel({ outlet }: Source, language: Language): string {
  return outlet.basis === 'attributed' ? pickWording(language).presumedOutlet(outlet.is) : outlet.is;
}

/** The text of a label: some clients send what they show of a suggestion instead of its value. */
export function stripSourceLabel(text: string): string {
  return text.replace(/ · [^·]+ · \d{4}(?:-\d{2}){0,2}$/u, '');
}
