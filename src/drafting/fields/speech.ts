/** Direct, indirect, or the newspaper's own report. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { isAllQuoted, type Reading } from '../cues/analysedSentence.js';
import { strongSubjunctiveIn } from '../lexicon/subjunctive.js';
import type { Voice } from '../speakers/attribution.js';

export function speechOf(reading: Reading, { reported, speaker, carried }: Voice): NonNullable<Fact['speech']> {
  if (reading.quotations.goesOnFromBefore || isAllQuoted(reading)) return 'direct';
  if (isWholeUtterance(reading) && (reported || speaker)) return 'direct';
  return reported && (speaker || carried || reading.attributions.some(({ content }) => content))
    ? 'indirect'
    : 'report';
}

// most of the sentence is quoted, and nothing outside is reported speech
function isWholeUtterance({ text, quotations, plain, tokens }: Reading): boolean {
  const quoted = tokens
    .filter(({ kind }) => kind === 'quotation')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const colon = /:\s*$/u.test(plain.slice(0, quotations.spans[0]?.start ?? 0));
  const clause = /(?<!\p{L})(?:dass|daß)(?!\p{L})/u.test(plain) || strongSubjunctiveIn(plain) !== null;
  return quoted > 0 && !clause && (colon || quoted / text.length > 0.3);
}
