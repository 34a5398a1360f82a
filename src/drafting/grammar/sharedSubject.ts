/** A verb that has its subject from one before it: "Altman wies das zurück und schrieb", "Altman schwieg, nannte sie aber falsch". */
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { findSubjunctive } from '../lexicon/subjunctive.js';
import { findClauseEnd, findClauseStart, isOblique, isSubordinate } from './clause.js';
import type { Token } from './token.js';

const goesOnPattern = /^(?:aber|jedoch|dann|stattdessen|dafür|zugleich|ihn|sich)$/u;
const deemingPattern = /^(?:nennt|nannte|bezeichnet|bezeichnete)$/u;
const objectPattern = /^(?:sie|es|das|dies|diese)$/u;

/** The verb ahead of "und" whose subject is meant; null where a clause stands between them. */
export function findVerbAheadOfAnd(tokens: Token[], conjunction: number): number | null {
  const first = findFirstVerb(tokens);
  if (first < 0 || first >= conjunction || isSubordinate({ tokens, index: first })) return null;
  const between = tokens.slice(first + 1, conjunction);
  return between.some(({ kind, text }) => kind === 'mark' && text !== '.') ? null : first;
}

/** The verb of the first clause whose subject goes on behind a comma; `nobody` where a name beside it may be subject or object; null where nothing goes on. */
export function findVerbAheadOfComma(tokens: Token[], index: number): number | 'nobody' | null {
  const [verb, next] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  const isDeeming = deemingPattern.test(verb);
  const goesOn = goesOnPattern.test(next) || (isDeeming && objectPattern.test(next));
  const first = findFirstVerb(tokens);
  const isAhead = first > 0 && first < index - 1 && findClauseStart({ tokens, index: first }) === 0;
  const ahead = tokens.slice(0, index).map(({ text }) => text);
  if (!isAhead || findSubjunctive(ahead.join(' ')) !== null || (!goesOn && !isDeeming)) return null;
  if (goesOn && !hasNameBehind(tokens, index)) return first;
  return isDeeming ? 'nobody' : null;
}

function findFirstVerb(tokens: Token[]): number {
  return tokens.findIndex(({ kind, text }, place) => place > 0 && kind === 'word' && hasFiniteVerb(text));
}

function hasNameBehind(tokens: Token[], verb: number): boolean {
  const end = findClauseEnd({ tokens, index: verb });
  return tokens.some(
    ({ kind }, index) => index > verb && index <= end && kind === 'name' && !isOblique({ tokens, index }),
  );
}
