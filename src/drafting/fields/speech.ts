/** Direct, indirect, or the newspaper's own report. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { findStrongSubjunctive } from '../lexicon/subjunctive.js';
import type { Attribution } from '../speakers/attribution.js';

export function classifySpeech(
  sentence: AnalysedSentence,
  { reported, speaker, inherited }: Attribution,
): NonNullable<Fact['speech']> {
  if (sentence.quotations.goesOnFromBefore || isAllQuoted(sentence)) return 'direct';
  if (isWholeUtterance(sentence) && (reported || speaker)) return 'direct';
  return reported && (speaker || inherited || sentence.cues.some(({ content }) => content)) ? 'indirect' : 'report';
}

// most of the sentence is quoted, and nothing outside is reported speech
function isWholeUtterance({ text, quotations, plain, tokens }: AnalysedSentence): boolean {
  const quoted = tokens
    .filter(({ kind }) => kind === 'quotation')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const colon = /:\s*$/u.test(plain.slice(0, quotations.spans[0]?.start ?? 0));
  const clause = /(?<!\p{L})(?:dass|daß)(?!\p{L})/u.test(plain) || findStrongSubjunctive(plain) !== null;
  return quoted > 0 && !clause && (colon || quoted / text.length > 0.3);
}
