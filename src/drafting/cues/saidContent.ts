/** Whether what was said stands in the sentence, or only that somebody spoke. */
import { findClauseEnd, findClauseStart, listClauseTokens, type TokenPosition } from '../grammar/clause.js';
import { blankSpans } from '../grammar/quotations.js';
import { type SayVerb, sayVerbs } from '../lexicon/reportingVerbs.js';
import { findStrongSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import { isBehindColon } from './behindColon.js';
import { endsWithOthersWords } from './othersWords.js';
import { isDeemedPlainly, isJudgedAs, isQuotedObject, isWish } from './saidNouns.js';

const doubtPattern = /^(?:be)?zweifel/u;
/** "verspricht, Hürden abzubauen" */
const infinitivePattern = /(?<!\p{L})(?:zu \p{Ll}+e?n|\p{Ll}+zu\p{Ll}{2,}en)$/u;
const contentWordPattern = /^(?:dass|daß|ob)$/u;
const questionWordPattern = /^(?:wie|was|wer|warum|wo|weshalb|wann)$/u;

/** A verb of saying in its sentence; `closes`: the attribution stands behind what was said. */
interface SayingPosition extends TokenPosition {
  closes: boolean;
}

/** Whether what was said stands there, too. */
export function hasContent(text: string, verb: SayVerb, position: SayingPosition): boolean {
  const rest = blankSpans(
    text,
    position.tokens.filter(({ kind }) => kind === 'quotation'),
  );
  const behind = rest.slice(position.tokens[findClauseEnd(position) + 1]?.start ?? rest.length);
  const subjunctive = findStrongSubjunctive(rest) !== null || isWeaklyReported(rest, behind, position);
  const written = position.tokens[position.index]?.text ?? '';
  if (verb.kind === 'accuse') return subjunctive;
  if (verb.kind === 'stance') return isBehindStance(position, behind);
  if (/^f[ia]nde?/u.test(written)) return isFound(position, behind);
  if (isExplained(position)) return hasQuotedUtterance(position);
  if (verb.kind === 'deem') return isDeemed(position);
  return hasNounOrColon(verb, position) || hasClause(verb, position) || subjunctive || hasQuotedUtterance(position);
}

// "verteidigte den Plan: Der Deich werde halten"
function isBehindStance(position: TokenPosition, behind: string): boolean {
  return position.tokens[findClauseEnd(position) + 1]?.text === ':' && findStrongSubjunctive(behind) !== null;
}

function isWeaklyReported(rest: string, behind: string, { closes }: SayingPosition): boolean {
  return findWeakSubjunctive(closes ? rest : behind) !== null && !/(?<!\p{L})(?:wenn|falls)(?!\p{L})/iu.test(rest);
}

function isDeemed(position: TokenPosition): boolean {
  return (
    isDeemedPlainly(position) ||
    listClauseTokens(position).some(({ token }) => token.text === 'als') ||
    hasQuotedUtterance(position) ||
    isQuotedBeside(position)
  );
}

// without a clause of its own: "wie Ott sagt", "zweifelt an dem Plan", "warnte vor Ausfällen", "sagte: …"
function hasNounOrColon(verb: SayVerb, position: TokenPosition): boolean {
  const { tokens, index } = position;
  const isDoubt = doubtPattern.test(tokens[index]?.text ?? '') && tokens.some(({ text }) => text === 'an');
  const isHeld = verb.isPhrase && verb.kind === 'think' && verb.particle === null;
  return (
    tokens[findClauseStart(position)]?.text.toLowerCase() === 'wie' ||
    isDoubt ||
    isHeld ||
    isWish(position) ||
    isQuotedObject(position) ||
    isJudgedAs(position) ||
    isBehindColon(verb, position)
  );
}

function hasClause(verb: SayVerb, position: SayingPosition): boolean {
  const { tokens, index, closes } = position;
  const next = findClauseEnd(position) + 2;
  const words = listClauseTokens({ tokens, index: next }).map(({ token }) => token.text);
  return (
    hasMainClauseBehind(position) ||
    infinitivePattern.test(words.join(' ')) ||
    tokens.slice(index).some(({ kind, text }) => kind === 'word' && contentWordPattern.test(text)) ||
    (verb.kind !== 'announce' && questionWordPattern.test(tokens[next]?.text ?? '')) ||
    (closes && /^[,–—-]$/u.test(tokens[findClauseStart(position) - 1]?.text ?? ''))
  );
}

/** "Wie der Sender meldet, erwartet Musk mehr": the sender says it, not he; "Wie gut es sei, betonte Musk" is his. */
export function isBehindRelay(position: TokenPosition): boolean {
  const comma = findClauseStart(position) - 1;
  const [first, last] = [
    position.tokens[findClauseStart({ ...position, index: comma - 1 })],
    position.tokens[comma - 1],
  ];
  const tells =
    sayVerbs.has(last?.text ?? '') ||
    /^(?:hei(?:ß|ss)t|hie(?:ß|ss)|verlautete?|hervorgeht|bekannt)$/u.test(last?.text ?? '');
  return first?.text.toLowerCase() === 'wie' && tells;
}

/** "hat Musk nie gesagt", "sagte nicht, ob er zahle"; what somebody does not believe is still theirs. */
export function isUnsaid({ kind, particle }: SayVerb, saying: TokenPosition): boolean {
  const clause = listClauseTokens(saying);
  const place = clause.findIndex(({ token }) => /^(?:nie|niemals|nichts?|keineswegs|nirgends)$/iu.test(token.text));
  const isOnly = /^(?:nur|ohne|bloß|allein|zuletzt|weniger|mehr|zum)$/u.test(clause[place + 1]?.token.text ?? '');
  const isDoubt = clause.some(({ token }) => /^(?:ge|be)?zweifel/u.test(token.text));
  return place >= 0 && kind !== 'think' && !isOnly && !isDoubt && !particle?.startsWith('nicht');
}

// a whole utterance, not a word in quotation marks somewhere
function hasQuotedUtterance(position: TokenPosition): boolean {
  return position.tokens.some(
    ({ kind, text }, place) =>
      kind === 'quotation' && text.split(/\s/u).length > 2 && !endsWithOthersWords(position.tokens, place),
  );
}

// "findet, der Deich sei sicher", "findet das „gut angelegt“"
function isFound(position: TokenPosition, behind: string): boolean {
  const closes = findClauseEnd(position) === position.index;
  return (
    isQuotedBeside(position) || (closes && (/^[\s,]*dass /u.test(behind) || findStrongSubjunctive(behind) !== null))
  );
}

// "erklärt, warum er das tut": that, not what, is told
function isExplained(position: TokenPosition): boolean {
  const next = position.tokens[findClauseEnd(position) + 2]?.text ?? '';
  const verb = position.tokens[position.index]?.text ?? '';
  return (
    /^(?:er(?:klär|läuter|zähl)|schilder|geschilder|beschreib|beschrieb)/u.test(verb) &&
    /^(?:wie|warum|weshalb|wieso|was|wo|wer|wann)$/u.test(next)
  );
}

// "nannte ihn einen „Betrüger“"
function isQuotedBeside(position: TokenPosition): boolean {
  return position.tokens[findClauseEnd(position) + 1]?.kind === 'quotation';
}

// "sagte, die Partner sollten zahlen": its verb stands second, so it is no relative clause
function hasMainClauseBehind(position: TokenPosition): boolean {
  const behind = listClauseTokens({ tokens: position.tokens, index: findClauseEnd(position) + 2 });
  const place = behind.findIndex(({ token }) => /^(?:sollten?|könnten?|dürften?|wollten?|müssten?)$/u.test(token.text));
  const [first] = behind;
  const opens =
    first !== undefined && /^(?:der|die|das|er|sie|es|man|seine?|ihre?|\p{Lu}\p{L}*)$/u.test(first.token.text);
  return opens && place > 0 && place <= 4 && place < behind.length - 1;
}
