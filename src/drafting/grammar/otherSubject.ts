/** A subject behind its verb that leaves the name ahead of it an object: "Ott unterbrach ein Reporter", "Ott fragte man". */

import { adverbs, isCapitalised, prepositions, timeWords } from '../lexicon/wordClasses.js';
import { isBoundary } from './clause.js';
import type { Token } from './token.js';

/** Of these articles, masculine ones stand in the nominative; "der" before a feminine noun is a dative. */
const articlePattern = /^(?:der|ein|kein|dieser|jener|sein|ihr|unser)$/u;
const masculinePattern =
  /^\p{Lu}[\p{L}-]*(?:er|or|eur|ist|ent|ant|at|ekt|oge|om|mann|chef|anwalt|vorstand|sohn|freund|gast)$/u;
const feminineOrThingPattern =
  /(?:mutter|schwester|tochter|steuer|feier|mauer|dauer|ziffer|nummer|oper|zimmer|fenster|wasser|wunder|theater|papier|format|zitat|argument|dokument|moment|interview)$/iu;

/** "die Richterin" is a subject or an object: whoever is named ahead may be either. */
const feminineArticlePattern = /^(?:die|eine|keine|diese|jene|seine|ihre|unsere)$/u;
const femininePattern =
  /^(?!\p{L}*(?:medizin|disziplin|doktrin|benzin|termin|magazin|berlin|vitamin|ein|routin)$)\p{Lu}[\p{L}-]{3,}in$|^\p{L}*(?:frau|mutter|schwester|tochter|witwe)$/iu;
/** Of these verbs the object stands in the dative, so "die" and "eine" open a subject. */
const dativeVerbPattern =
  /^(?:dank|widerspr[aio]ch|antwort|entgegn|erwider|gratulier|applaudier|vertrau|pflicht|stimm|hal?f|hilf|begegn|folg|schmeichel|zürn|gef[aäi]+ll|misstrau|zujubel|jubel|droh)\p{Ll}*$/u;

/** Whether such a subject stands behind the verb at the place. */
export function hasSubjectBehind(tokens: Token[], verb: number): boolean {
  for (let place = verb + 1; !isBoundary(tokens[place]); place += 1) if (opensSubject(tokens, place)) return true;
  return false;
}

/** Whether a person who is, or may be, a subject is described from the place on, or "man". */
export function opensSubject(tokens: Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== 'word') return false;
  if (/^(?:man|jemand|niemand|keiner)$/u.test(token.text)) return true;
  const article = token.text.toLowerCase();
  if (isGoverned(tokens, place)) return false;
  const isAdjective = /^\p{Ll}{3,}(?:e|er)$/u.test(tokens[place + 1]?.text ?? '');
  const [noun, next] = tokens.slice(place + (isAdjective ? 2 : 1));
  if (noun === undefined || isBoundary(noun) || !isCapitalised(noun.text)) return false;
  // a stranger's name may stand with the role
  const [role = ''] = noun.text.split(' ');
  const isOfDative = isBehindDativeVerb(tokens, place);
  if (feminineArticlePattern.test(article)) return femininePattern.test(role) || (isOfDative && !isTime(noun));
  if (!articlePattern.test(article) || (noun.kind === 'name' && !isOfDative)) return false;
  const isPerson = masculinePattern.test(role) && !feminineOrThingPattern.test(role);
  // "der Sprecher Karl Ott": whoever he is, the rules for names find him
  return isPerson && (next?.kind !== 'name' || isOfDative);
}

// "die ganze Woche" is no subject of "antwortete"
function isTime({ text }: Token): boolean {
  return timeWords.has(text.toLowerCase()) || /^(?:Zeit|Woche|Nacht)$/u.test(text);
}

function isBehindDativeVerb(tokens: Token[], place: number): boolean {
  let verb = place - 1;
  while (adverbs.has(tokens[verb]?.text ?? '') || isTimePhrase(tokens, verb))
    verb -= isTimePhrase(tokens, verb) ? 2 : 1;
  return dativeVerbPattern.test(tokens[verb]?.text ?? '');
}

// "am Abend", up to the place
function isTimePhrase(tokens: Token[], place: number): boolean {
  const [preposition, noun] = [tokens[place - 1], tokens[place]];
  return noun !== undefined && isTime(noun) && /^(?:am|im)$/u.test(preposition?.text ?? '');
}

// "mit der", "das Haus der": by what stands before it
function isGoverned(tokens: Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before === undefined || before.kind === 'name') return false;
  if (isTimePhrase(tokens, place - 1)) return false;
  return prepositions.has(before.text.toLowerCase()) || isCapitalised(before.text);
}
