/** Which words of a sentence are the speaker's: all of it where the rest is no more than the frame, else a piece. */

import type { Speech } from '../../knowledge/facts/schema.js';
import { isWithin, overlaps, type Span } from '../../util/spans.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import type { Cue } from '../cues/cue.js';
import { isBoundary } from '../grammar/clause.js';
import type { QuotationToken, Token } from '../grammar/token.js';
import { findStrongSubjunctive, findSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';

/** Words between two marks or quotations. */
interface Clause extends Span {
  tokens: Token[];
  text: string;
}

/** An apposition of a few words belongs to the name: "sagte Paul Ott, Chef von Aurelia". */
const maxAppositionWords = 4;
const contentPattern = /^(?:dass|daß|ob|wie|was|wer|warum|wo|weshalb|wann)(?!\p{L})/iu;
const infinitivePattern = /(?<!\p{L})(?:zu \p{Ll}+e?n|\p{Ll}+zu\p{Ll}{2,}en)$/u;
const nextDeedPattern = /^und (?:hat|ist|wird|war|hatte|wurde|lud|bot|ging|kam|gab|zog|nahm|rief|\p{Ll}+te)(?!\p{L})/u;
/** The outlet's own judgement ahead of what somebody says. */
const judgementPattern = /^(?:Kein Wunder|Klar|Klar ist|Fakt ist|Schade|Bemerkenswert|Bitter|Immerhin), dass /u;
const finalMarksPattern = /[.!?…,;:\s]+$/u;

/** Null: the whole sentence. */
export function findPieces(sentence: AnalysedSentence, cue: Cue | null, speech: Speech): Span[] | null {
  if (!cue || isAllQuoted(sentence)) return null;
  if (cue.form === 'colon') return listQuotationTokens(sentence).filter(({ start }) => start >= cue.to);
  const clauses = splitClauses(sentence);
  if (speech === 'direct') return findQuotedPieces(sentence, cue, clauses);
  if (cue.act === 'own') return findOwnAccount(sentence, cue);
  const judged = judgementPattern.exec(sentence.text);
  if (judged) {
    const end = cue.from > judged[0].length ? findCueStart(sentence, cue) : sentence.text.length;
    return trimPiece(sentence, { start: judged[0].length, end });
  }
  const behindColon = findBehindColon(sentence, cue);
  if (behindColon) return [behindColon];
  if (cue.form !== 'verb') return null;
  if (cue.act === 'deem') return trimPiece(sentence, { start: cue.to, end: sentence.text.length });
  if (cue.act === 'deed') return findReportedClause(sentence, clauses);
  return cue.closes ? null : findContentPieces(sentence, cue, clauses);
}

function listQuotationTokens({ tokens }: AnalysedSentence): QuotationToken[] {
  return tokens.filter((token) => token.kind === 'quotation');
}

function splitClauses({ tokens, text }: AnalysedSentence): Clause[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (isBoundary(token)) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last
      ? [{ tokens: group, start: first.start, end: last.end, text: text.slice(first.start, last.end) }]
      : [];
  });
}

// only what stands beside the words of saying; another quotation may be somebody else's
function findQuotedPieces(sentence: AnalysedSentence, cue: Cue, clauses: Clause[]): Span[] | null {
  const own = findOwnClause(cue, clauses);
  const rest = clauses.filter((clause) => clause !== own && !isApposition(clause, clauses, own));
  if (!own || rest.length === 0) return null;
  const isBeside = ({ start, end }: Span) =>
    [sentence.text.slice(end, own.start), sentence.text.slice(own.end, start)].some((between, index) =>
      (index === 0 ? end <= own.start : start >= own.end) ? !/[\p{L}\p{N}]/u.test(between) : false,
    );
  return listQuotationTokens(sentence).filter(isBeside);
}

// "Einen Lichtblick gibt es: Ein erstes Zentrum soll entstehen, heißt es": the colon divides the outlet's words from theirs
function findBehindColon({ tokens, text }: AnalysedSentence, cue: Cue): Span | null {
  const colon = tokens.find((token) => token.text === ':');
  if (!colon || colon.start > cue.from || cue.form === 'colon') return null;
  // "Die Lage ist ernst: Ott sagte, …": what is said stands behind the verb
  if (cue.form === 'verb' && !cue.closes) return null;
  const isBehind = cue.closes || /[,–-]\s*$/u.test(text.slice(0, cue.from));
  const end = isBehind ? findCueStart({ text }, cue) : text.replace(finalMarksPattern, '').length;
  const start = colon.end + (/^\s*/u.exec(text.slice(colon.end))?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}

// without the comma and the "wie" before it
function findCueStart({ text }: Pick<AnalysedSentence, 'text'>, { from }: Cue): number {
  return text.slice(0, from).replace(/[\s,–-]*(?:wie|so)?[\s,–-]*$/u, '').length;
}

// behind a dash or a comma only what follows is by their own account
function findOwnAccount(sentence: AnalysedSentence, cue: Cue): Span[] | null {
  const place = sentence.tokens.findIndex(({ start }) => start === cue.from);
  if (sentence.tokens[place - 1]?.kind !== 'mark') return null;
  const end = sentence.tokens.find(({ kind, start }) => kind === 'mark' && start > cue.to)?.start;
  return trimPiece(sentence, { start: cue.to, end: end ?? sentence.text.length });
}

function findReportedClause(sentence: AnalysedSentence, clauses: Clause[]): Span[] {
  const clause = clauses.find(({ text }) => findSubjunctive(text) !== null);
  return clause ? trimPiece(sentence, { start: clause.start, end: sentence.text.length }) : [];
}

function findContentPieces(sentence: AnalysedSentence, cue: Cue, clauses: Clause[]): Span[] | null {
  const own = findOwnClause(cue, clauses);
  const frame = { start: cue.from, end: Math.max(cue.to, cue.saying.end) };
  const place = own ? clauses.indexOf(own) : -1;
  const first = clauses.findIndex((clause, index) => index > place && isContent(clause));
  if (!own || first < 0) return null;
  const next = clauses.findIndex(({ text }, index) => index > first && nextDeedPattern.test(text));
  const around = clauses.filter(
    (clause, index) =>
      index < first && !overlaps(clause, frame) && !isContent(clause) && !isApposition(clause, clauses, own),
  );
  if (next < 0 && around.length === 0) return null;
  // who denies something denies it with the verb
  const start = cue.kind === 'deny' ? cue.saying.start : (clauses[first]?.start ?? 0);
  return trimPiece(sentence, { start, end: next < 0 ? sentence.text.length : (clauses[next]?.start ?? 0) });
}

function isContent({ text }: Clause): boolean {
  return (
    contentPattern.test(text) ||
    infinitivePattern.test(text) ||
    findStrongSubjunctive(text) !== null ||
    findWeakSubjunctive(text) !== null
  );
}

function findOwnClause({ saying }: Cue, clauses: Clause[]): Clause | null {
  return clauses.find((clause) => isWithin(saying, [clause])) ?? null;
}

function isApposition(clause: Clause, clauses: Clause[], own: Clause | null): boolean {
  const beside = own !== null && clauses.indexOf(clause) === clauses.indexOf(own) + 1;
  const isNoun = /^(?:\p{Lu}|(?:der|die|das|ein|eine) )/u.test(clause.text);
  return beside && isNoun && clause.tokens.length <= maxAppositionWords;
}

function trimPiece({ text }: AnalysedSentence, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + (/^[\s,]*/u.exec(words)?.[0].length ?? 0);
  const to = start + words.replace(finalMarksPattern, '').length;
  return to > from ? [{ start: from, end: to }] : [];
}
