/** Whether a sentence is direct speech, indirect speech or the newspaper's own report. */
import type { Speech } from '../../knowledge/facts/schema.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { findStrongSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import type { Attribution } from '../speakers/attribution.js';

/** What they reckon is as good as said; what they hope or doubt is told by the outlet. */
const countsPattern = /^(?:schätz|erwart|rechn|vermut|geht|ging|ausgegangen|denk|dacht|gedacht)/u;
const ownViewPattern = /^(?:zweifel|verspr|plädier|lob|kritisier)/u;

/** What they want or fear, where no clause says it. */
const wishPattern = /^(?:ge)?(?:warn|wirb|warb|worben|forder|verlang)/u;

export function classifySpeech(sentence: AnalysedSentence, attribution: Attribution): Speech {
  const { cue, verb, inherited } = attribution;
  if (sentence.quotations.goesOnFromBefore || isAllQuoted(sentence)) return 'direct';
  if (isWholeUtterance(sentence) && !(inherited && findWeakSubjunctive(sentence.plain))) return 'direct';
  if (cue?.form === 'colon' || cue?.act === 'embedded') return 'direct';
  if (verb?.kind === 'deny') return 'report';
  if (cue?.act === 'deem') return sentence.quotations.spans.length > 0 ? 'direct' : 'report';
  if (inherited || findStrongSubjunctive(sentence.plain)) return 'indirect';
  if (wishPattern.test(verb?.text ?? '') && !/(?<!\p{L})dass(?!\p{L})/u.test(sentence.plain)) return 'report';
  const holds = verb?.kind === 'think' && !countsPattern.test(verb.text);
  return holds || ownViewPattern.test(verb?.text ?? '') ? 'report' : 'indirect';
}

// most of the sentence is quoted, and nothing outside is reported speech
function isWholeUtterance({ text, quotations, plain, tokens, cues }: AnalysedSentence): boolean {
  const quoted = tokens
    .filter(({ kind }) => kind === 'quotation')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const colon = /:\s*$/u.test(plain.slice(0, quotations.spans[0]?.start ?? 0));
  const opens = tokens[0]?.kind === 'quotation' && cues.some(({ closes, content }) => closes && content);
  const clause = /(?<!\p{L})(?:dass|daß)(?!\p{L})/u.test(plain) || findStrongSubjunctive(plain) !== null;
  return quoted > 0 && !clause && (colon || opens || quoted / text.length > 0.3);
}
