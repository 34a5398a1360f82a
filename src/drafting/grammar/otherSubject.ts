/** A subject behind its verb that leaves the name ahead of it an object: "Ott unterbrach ein Reporter", "Ott fragte man". */

import { isCapitalised, prepositions } from '../lexicon/wordClasses.js';
import { isBoundary } from './clause.js';
import type { Token } from './token.js';

/** Of these articles, masculine ones stand in the nominative; "der" before a feminine noun is a dative. */
const articlePattern = /^(?:der|ein|kein|dieser|jener|sein|ihr|unser)$/u;
const masculinePattern =
  /^\p{Lu}[\p{L}-]*(?:er|or|eur|ist|ent|ant|at|ekt|oge|om|mann|chef|anwalt|vorstand|sohn|freund|gast)$/u;
const feminineOrThingPattern =
  /(?:mutter|schwester|tochter|steuer|feier|mauer|dauer|ziffer|nummer|oper|zimmer|fenster|wasser|wunder|theater|papier|format|zitat|argument|dokument|moment|interview)$/iu;

/** Whether such a subject stands behind the verb at the place. */
export function hasSubjectBehind(tokens: Token[], verb: number): boolean {
  for (let place = verb + 1; !isBoundary(tokens[place]); place += 1) if (opensSubject(tokens, place)) return true;
  return false;
}

/** Whether a person who is surely a subject is described from the place on, or "man". */
export function opensSubject(tokens: Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (token?.kind !== 'word') return false;
  if (/^(?:man|jemand|niemand|keiner)$/u.test(token.text)) return true;
  if (!articlePattern.test(token.text.toLowerCase()) || (before && isGoverning(before))) return false;
  const isAdjective = /^\p{Ll}{3,}(?:e|er)$/u.test(tokens[place + 1]?.text ?? '');
  const [noun, next] = tokens.slice(place + (isAdjective ? 2 : 1));
  const isPerson = noun?.kind === 'word' && masculinePattern.test(noun.text) && !feminineOrThingPattern.test(noun.text);
  return isPerson && !isNameBehind(next);
}

// "der Sprecher Karl Ott": whoever he is, the rules for names find him
function isNameBehind(token: Token | undefined): boolean {
  return token?.kind === 'name';
}

// "mit der", "das Haus der": governed by what stands before it
function isGoverning({ kind, text }: Token): boolean {
  return kind === 'name' ? false : prepositions.has(text.toLowerCase()) || isCapitalised(text);
}
