/** How a fact is offered where one is picked: "Musk: Die haben in Wirklichkeit das Geld nicht · t-online". */
import { type Base, sourceOf } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { nameSpeaker } from '../knowledge/facts/voices/speakerName.js';
import { findWholeVoice } from '../knowledge/facts/voices/voices.js';
import type { Language } from '../knowledge/text/language.js';
import { listQuotations } from '../knowledge/text/quotations.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { cutWithEllipsis } from '../util/textLimits.js';
import { formatOutletLabel } from './suggestions.js';

/** Discord shows no more of a suggestion. */
const maxLabelLength = 100;

export function labelFact(fact: Fact, base: Base, language: Language): string {
  const who = nameWhoSpeaks(fact, base, language);
  const start = who === null ? '' : `${who}: `;
  const end = ` · ${formatOutletLabel(sourceOf(fact, base), language)}`;
  const room = Math.max(maxLabelLength - start.length - end.length - 1, 0);
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
