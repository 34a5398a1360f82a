/** Whether what was said stands in the sentence, or only that somebody spoke. */
import { findClauseEnd, findClauseStart, listClauseTokens, type TokenPosition } from '../grammar/clause.js';
import { blankQuotations } from '../grammar/quotations.js';
import { type SayVerb, sayVerbs } from '../lexicon/reportingVerbs.js';
import { findStrongSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import { endsWithOthersWords } from './othersWords.js';

const doubtPattern = /^(?:be)?zweifel/u;
/** "verspricht, Hürden abzubauen" */
const infinitivePattern = /(?<!\p{L})(?:zu \p{Ll}+e?n|\p{Ll}+zu\p{Ll}{2,}en)$/u;
const contentWordPattern = /^(?:dass|daß|ob)$/u;
const questionWordPattern = /^(?:wie|was|wer|warum|wo|weshalb|wann)$/u;

/** `closes`: the attribution stands behind what was said. */
export function hasContent(text: string, verb: SayVerb, position: TokenPosition & { closes: boolean }): boolean {
  const { tokens, closes } = position;
  const rest = blankQuotations(
    text,
    tokens.filter(({ kind }) => kind === 'quotation'),
  );
  const behind = rest.slice(tokens[findClauseEnd(position) + 1]?.start ?? rest.length);
  const isWeak =
    findWeakSubjunctive(closes ? rest : behind) !== null && !/(?<!\p{L})(?:wenn|falls)(?!\p{L})/iu.test(rest);
  const subjunctive = findStrongSubjunctive(rest) !== null || isWeak;
  if (verb.kind === 'accuse') return subjunctive;
  if (/^f[ia]nde?/u.test(tokens[position.index]?.text ?? '')) return isQuotedBeside(position);
  if (verb.kind === 'deem')
    return (
      listClauseTokens(position).some(({ token }) => token.text === 'als') ||
      hasQuotedUtterance(position) ||
      isQuotedBeside(position)
    );
  if (tokens[findClauseStart(position)]?.text.toLowerCase() === 'wie') return true;
  const next = tokens[findClauseEnd(position) + 2]?.text ?? '';
  if (doubtPattern.test(tokens[position.index]?.text ?? '') && tokens.some(({ text: word }) => word === 'an'))
    return true;
  if (isWish(position) || isQuotedObject(position) || isJudgedAs(position) || hasMainClauseBehind(position))
    return true;
  const clause =
    infinitivePattern.test(
      listClauseTokens({ tokens, index: findClauseEnd(position) + 2 })
        .map(({ token }) => token.text)
        .join(' '),
    ) ||
    tokens.slice(position.index).some(({ kind, text: word }) => kind === 'word' && contentWordPattern.test(word)) ||
    (verb.kind !== 'announce' && questionWordPattern.test(next));
  return (
    clause ||
    subjunctive ||
    hasQuotedUtterance(position) ||
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
export function isUnsaid({ kind }: SayVerb, saying: TokenPosition): boolean {
  const clause = listClauseTokens(saying);
  const place = clause.findIndex(({ token }) => /^(?:nie|niemals|nicht|keineswegs|nirgends)$/iu.test(token.text));
  const isOnly = /^(?:nur|ohne|bloß|allein|zuletzt|weniger|mehr|zum)$/u.test(clause[place + 1]?.token.text ?? '');
  const isDoubt = clause.some(({ token }) => /^(?:ge|be)?zweifel/u.test(token.text));
  return place >= 0 && kind !== 'think' && !isOnly && !isDoubt;
}

// a whole utterance, not a word in quotation marks somewhere
function hasQuotedUtterance(position: TokenPosition): boolean {
  return position.tokens.some(
    ({ kind, text }, place) =>
      kind === 'quotation' && text.split(/\s/u).length > 2 && !endsWithOthersWords(position.tokens, place),
  );
}

// "nannte ihn einen „Betrüger“"
function isQuotedBeside(position: TokenPosition): boolean {
  return position.tokens[findClauseEnd(position) + 1]?.kind === 'quotation';
}

/** What somebody wants or fears, as a noun: the verb, and what stands behind it. */
const wishPatterns: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [/^(?:ge)?warn/u, /(?<!\p{L})vor (?:\p{Ll}+ )*\p{Lu}/u],
  [/^(?:wirb|warb|ge?worben|plädier)/u, /(?<!\p{L})für (?:\p{Ll}+ )*\p{Lu}/u],
  [
    /^(?:ge)?(?:forder|verlang)/u,
    /^(?:ein|eine|einen|mehr|weniger|strengere|schnellere|klare|bessere|höhere) (?:\p{Ll}+ )*\p{Lu}/u,
  ],
];

// "warnte vor Ausfällen", "forderte einen Freispruch"; not "forderte heraus"
function isWish({ tokens, index }: TokenPosition): boolean {
  const verb = tokens[index]?.text ?? '';
  const clause = listClauseTokens({ tokens, index });
  if (/^(?:heraus|auf|ein|ab|zurück)$/u.test(clause.at(-1)?.token.text ?? '')) return false;
  const words = (from: number) =>
    clause
      .filter((one) => one.index > from)
      .map(({ token }) => token.text)
      .join(' ');
  const rest = /^ge/u.test(verb) ? clause.map(({ token }) => token.text).join(' ') : words(index);
  return wishPatterns.some(([form, object]) => form.test(verb) && object.test(rest));
}

// "sprach von einem „Kompromiss“", "versprach der Stadt einen „Campus“"
function isQuotedObject(position: TokenPosition): boolean {
  const end = findClauseEnd(position);
  return (
    end > position.index &&
    /^(?:eine[mnr]?|ein)$/u.test(position.tokens[end]?.text ?? '') &&
    position.tokens[end + 1]?.kind === 'quotation' &&
    /spr[aiouä]ch/u.test(position.tokens[position.index]?.text ?? '')
  );
}

// "lobte Son als „großen Geschäftsmann“"
function isJudgedAs(position: TokenPosition): boolean {
  const end = findClauseEnd(position);
  const verb = position.tokens[position.index]?.text ?? '';
  const isQuoted = position.tokens[end]?.text === 'als' && position.tokens[end + 1]?.kind === 'quotation';
  return isQuoted && /^(?:ge)?(?:lob|kritisier|schimpf|schmäh|feier|würdig|verspott|rüg)/u.test(verb);
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
