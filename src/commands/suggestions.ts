/** Suggestions while typing: matched by Fuse.js over short labels; never empty. */

import { type Base, sourceOf } from '../knowledge/facts/base.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { nameSpeaker } from '../knowledge/facts/voices/speakerName.js';
import { findWholeVoice } from '../knowledge/facts/voices/voices.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import { listQuotations } from '../knowledge/text/quotations.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { cutWithEllipsis } from '../util/textLimits.js';
import { pickWording } from '../wording/languages/wordingFor.js';
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

/** "Musk: Die haben in Wirklichkeit das Geld nicht · t-online". */
export function labelFact(fact: Fact, base: Base, language: Language): string {
  const who = nameWhoSpeaks(fact, base, language);
  const start = who === null ? '' : `${who}: `;
  const end = ` · ${formatOutletLabel(sourceOf(fact, base), language)}`;
  // sent back, "…" is read as three points
  const room = Math.max(maxLabelLength - start.length - end.length - 3, 0);
  return `${start}${cutWithEllipsis(pickWords(fact), room)}${end}`;
}

/** The fact that a label means: some clients send what they show of a suggestion instead of its value. */
export function findLabelledFact(label: string, base: Base): Fact | undefined {
  const wanted = readTypedText(label);
  if (!wanted.includes(' · ')) return undefined;
  // what is typed has lost the marks of a chat
  const means = (fact: Fact, language: Language) => readTypedText(labelFact(fact, base, language)) === wanted;
  return base.facts.find((fact) => means(fact, 'de') || means(fact, 'en'));
}

// of a person the last name is enough beside their words
function nameWhoSpeaks(fact: Fact, base: Base, language: Language): string | null {
  const voice = findWholeVoice(fact);
  if (!voice) return null;
  const { name, en, kind } = nameSpeaker(voice.speaker, base);
  const shown = language === 'de' ? name : en;
  return kind === 'person' ? (shown.split(' ').at(-1) ?? shown) : shown;
}

// of somebody's own words, those in quotation marks; what is quoted within the outlet's words says too little alone
function pickWords(fact: Fact): string {
  const [first] = findWholeVoice(fact)?.speech === 'direct' ? listQuotations(fact.quote) : [];
  const words = first ? fact.quote.slice(first.start + 1, first.end - 1).trim() : '';
  return words === '' ? fact.quote : words;
}
