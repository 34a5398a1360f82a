/** What stands in quotation marks is somebody's. */

import { createSpan, isWithin } from '../../../util/spans.js';
import { listQuotations } from '../../text/quotations.js';
import type { Fact, SpokenVoice } from '../schema.js';
import { listUnvoicedQuotations } from '../voices/unvoicedQuotations.js';
import { listSpokenVoices } from '../voices/voices.js';
import type { FactRule } from './rule.js';

/** Every quotation lies in a voice, unless it is as a whole a name: „Stargate“. */
export const quotationsHaveAVoice: FactRule = (fact, { base }) =>
  listUnvoicedQuotations(fact, base).map((quotation) => ({
    says: `whose words are ${quotation}? They lie in no voice`,
    fix: 'give them a voice, with their marks; "speaker": null where the outlet itself sets the marks',
  }));

/** What is said to be literal begins and ends within quotation marks, or stands where one goes on. */
export const directWordsStandInMarks: FactRule = (fact) =>
  listSpokenVoices(fact)
    .filter((voice) => voice.speech === 'direct' && !isQuoted(fact, voice))
    .map(({ words }) => ({
      says:
        words === undefined ? 'the sentence of a direct voice quotes nothing' : `"${words}" is direct without marks`,
      fix: 'take the quotation with its marks, or write "indirect" or "report"',
    }));

function isQuoted(fact: Fact, { words }: SpokenVoice): boolean {
  const quotations = listQuotations(fact.quote);
  if (words === undefined) return quotations.length > 0 || isInsideQuotation(fact);
  const start = fact.quote.indexOf(words);
  const letters = [...words.matchAll(/[\p{L}\p{N}]/gu)];
  const ends = [letters.at(0), letters.at(-1)].map((letter) => createSpan(start + (letter?.index ?? 0), '.'));
  return ends.every((end) => isWithin(end, quotations));
}

// in the middle of a quotation that a kept neighbour opens or closes; the letters around are inside where it is open still
function isInsideQuotation({ quote, before = '', after = '' }: Fact): boolean {
  const text = `${before} ${quote} `;
  const opened = listQuotations(`${text}x`).some(({ start, end }) => start < before.length && end > text.length);
  const closed = listQuotations(`„${quote} ${after}`).some(({ start, end }) => start === 0 && end > quote.length + 1);
  return opened || (after !== '' && !/[„»«"“]/u.test(quote) && closed);
}
