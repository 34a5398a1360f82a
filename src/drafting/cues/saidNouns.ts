/** What is said as a noun, without a clause of its own: "warnte vor Ausfällen", "nannte das Projekt eine Luftnummer". */
import { findClauseEnd, listClauseTokens, type TokenPosition } from '../grammar/clause.js';

/** What somebody wants, fears or expects, as a noun: the verb, and what stands behind it. */
const wishPatterns: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [/^(?:ge)?warn/u, /(?<!\p{L})vor (?:\p{Ll}+ )*\p{Lu}/u],
  [/^(?:wirb|warb|ge?worben|plädier)/u, /(?<!\p{L})für (?:\p{Ll}+ )*\p{Lu}/u],
  [
    /^(?:ge)?(?:forder|verlang)/u,
    /^(?:ein|eine|einen|mehr|weniger|strengere|schnellere|klare|bessere|höhere) (?:\p{Ll}+ )*\p{Lu}/u,
  ],
  [/^(?:rechne|gerechnet)/u, /(?<!\p{L})mit (?:\p{Ll}+ |\d[\d.,]* )*\p{Lu}/u],
  [/^(?:hoff|gehofft)/u, /(?<!\p{L})auf (?:\p{Ll}+ )*\p{Lu}/u],
  [/^(?:(?:ge)?schätz|bezifferte?)/u, /(?<!\p{L})auf (?:\p{Ll}+ )*(?:\d|\p{Ll}+ (?:Million|Milliard|Prozent))/u],
  [
    /^(?:gab|gibt|geben|angegeben)/u,
    /(?<!\p{L})mit (?:\p{Ll}+ )*(?:\d|\p{Ll}+ (?:Million|Milliard|Prozent|Euro|Dollar))/u,
  ],
  [/^(?:stell|gestellt)/u, /(?<![\p{L}\d])(?:\d[\d.,]*|\p{Ll}+) \p{Lu}.* in Aussicht(?!\p{L})/u],
  [/^erwarte/u, /(?<![\p{L}\d])\d[\d.,]* (?:Prozent|Million|Milliard|\p{Lu})/u],
];

/** "warnte vor Ausfällen", "forderte einen Freispruch"; not "forderte heraus". */
export function isWish({ tokens, index }: TokenPosition): boolean {
  const verb = tokens[index]?.text ?? '';
  const clause = listClauseTokens({ tokens, index });
  if (/^(?:heraus|auf|ein|ab|zurück)$/u.test(clause.at(-1)?.token.text ?? '')) return false;
  const words = (from: number) =>
    clause
      .filter((one) => one.index > from)
      .map(({ token }) => token.text)
      .join(' ');
  const closes = clause.at(-1)?.index === index;
  const rest = closes || /^ge/u.test(verb) ? clause.map(({ token }) => token.text).join(' ') : words(index);
  return wishPatterns.some(([form, object]) => form.test(verb) && object.test(rest));
}

/** "sprach von einem „Kompromiss“", "versprach der Stadt einen „Campus“". */
export function isQuotedObject(position: TokenPosition): boolean {
  const end = findClauseEnd(position);
  return (
    end > position.index &&
    /^(?:eine[mnr]?|ein)$/u.test(position.tokens[end]?.text ?? '') &&
    position.tokens[end + 1]?.kind === 'quotation' &&
    /spr[aiouä]ch/u.test(position.tokens[position.index]?.text ?? '')
  );
}

/** "lobte Son als „großen Geschäftsmann“". */
export function isJudgedAs(position: TokenPosition): boolean {
  const end = findClauseEnd(position);
  const verb = position.tokens[position.index]?.text ?? '';
  const isQuoted = position.tokens[end]?.text === 'als' && position.tokens[end + 1]?.kind === 'quotation';
  return isQuoted && /^(?:ge)?(?:lob|kritisier|schimpf|schmäh|feier|würdig|verspott|rüg)/u.test(verb);
}

/** "nannte das Projekt eine Luftnummer"; "nannte einen Termin" deems nothing so. */
export function isDeemedPlainly(position: TokenPosition): boolean {
  const clause = listClauseTokens(position).filter(({ index }) => index > position.index);
  const words = clause.map(({ token }) => token.text).join(' ');
  const isNamed =
    /^(?:das|dies|es|ihn|diese\p{L}* \p{Lu}\p{L}*|(?:das|die|den) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?) eine?n? (?:\p{Ll}+ )*\p{Lu}[\p{L}-]*$/u.test(
      words,
    );
  return isNamed && !/(?:Termin|Grund|Zahl|Namen|Datum|Summe|Beispiel|Preis|Betrag)$/u.test(words);
}
