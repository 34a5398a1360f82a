/** A name beside what describes it, between commas: "Sam Altman, der Chef von OpenAI,", "der Chef von OpenAI, Sam Altman,". */
import { determiners, isCapitalised, obliqueDeterminers, subordinators } from '../lexicon/wordClasses.js';
import { findClauseStart, isBoundary, type TokenPosition } from './clause.js';
import { personRolePattern } from './joinNames.js';
import { findNamedSubject, resolveName, type Subject } from './subject.js';
import type { Token } from './token.js';

const maxAttributeWords = 5;

// "Steve Bannon, Berater des Weißen Hauses, kritisierte"; "Der Chef von OpenAI, Sam Altman, erklärte"
export function findAppositionSubject({ tokens, index }: TokenPosition): Subject | null {
  if (tokens[index - 1]?.text !== ',') return null;
  const start = findClauseStart({ tokens, index: index - 2 });
  const [name, comma, opens] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (comma?.text !== ',' || opens === undefined) return null;
  const first = findClauseStart({ tokens, index: start - 2 });
  if (first !== 0) return null;
  if (opens.kind === 'name') return isRole(tokens, first, start - 1) ? findAlone(tokens, start, index - 1) : null;
  if (name?.kind !== 'name' || !isAside(tokens, start, index - 1)) return null;
  return findNamedSubject(name, { tokens, index: start - 2 });
}

// "Analystin Lena Vogt vom Bankhaus Werder sprach"
export function findAttributedName(tokens: Token[], verb: number): Subject | null {
  const start = findClauseStart({ tokens, index: verb });
  const place = tokens.findIndex(({ kind }, index) => index >= start && index <= start + 2 && kind === 'name');
  const name = tokens[place];
  const between = tokens.slice(place + 1, verb);
  if (name?.kind !== 'name' || between.length < 2 || between.length > maxAttributeWords) return null;
  const links = /^(?:von|vom|bei|beim|aus)$/u.test(between[0]?.text ?? '');
  const isPlain = between
    .slice(1)
    .every((token) => (token.kind === 'name' ? token.entity?.kind !== 'person' : isNamePart(token)));
  return links && isPlain ? findNamedSubject(name, { tokens, index: place }) : null;
}

function isNamePart({ kind, text }: Token): boolean {
  return kind === 'word' && (isCapitalised(text) || determiners.has(text) || obliqueDeterminers.has(text));
}

// no clause of its own, but for a relative one
function isAside(tokens: Token[], start: number, end: number): boolean {
  const [opens] = tokens.slice(start, end);
  if (opens?.kind !== 'word' || hasNewName(tokens, end)) return false;
  if (/^d(?:er|ie|as)$/u.test(opens.text)) return true;
  if (subordinators.has(opens.text.toLowerCase()) || /^(?:und|oder|sowie)$/u.test(opens.text)) return false;
  return !tokens.slice(start, end).some(({ text, kind }) => kind === 'word' && finiteVerbPattern.test(text));
}

// "…, gab Trump bekannt": the verb has a subject behind it
function hasNewName(tokens: Token[], comma: number): boolean {
  const behind = tokens[comma + 2];
  return (
    behind?.kind === 'name' &&
    !behind.genitive &&
    behind.entity?.kind === 'person' &&
    isBoundary(tokens[comma + 3] ?? tokens[comma + 2])
  );
}

const finiteVerbPattern =
  /^(?:ist|sind|war|waren|sei|seien|hat|haben|hatte[n]?|habe|wird|werden|werde|würde[n]?|soll[en]*|sollte[n]?|will|wollen|wollte[n]?|kann|könne|könnte[n]?|muss|müsse|heißt|heisst)$/u;

// "Der Chef von OpenAI" ahead of a comma: words without a verb that a person is
function isRole(tokens: Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end);
  const noun = words.find(
    (token) => token.kind === 'word' && isCapitalised(token.text) && !determiners.has(token.text.toLowerCase()),
  );
  const opens = words[0]?.text.toLowerCase() ?? '';
  return (
    /^(?:der|die|ein|eine)$/u.test(opens) &&
    noun !== undefined &&
    personRolePattern.test(noun.text) &&
    words.length <= 6
  );
}

function findAlone(tokens: Token[], start: number, end: number): Subject | null {
  const name = tokens[start];
  return name?.kind === 'name' && start === end - 1 && !name.genitive ? resolveName(name) : null;
}

// "sagte der Chef von OpenAI, Sam Altman"
export function findNameOfRole(tokens: Token[], from: number, noun: number): Subject | null {
  const comma = tokens.findIndex(({ text }, place) => place > noun && text === ',');
  const name = tokens[comma + 1];
  if (comma < 0 || comma > noun + 4 || name?.kind !== 'name' || !isBoundary(tokens[comma + 2])) return null;
  return isRole(tokens, from, comma) ? resolveName(name) : null;
}
