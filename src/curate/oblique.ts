/** Whether a name stands in a case or phrase in which it is no subject. */
import { isFunctionWord } from '../knowledge/text/functionWords.js';
import { isBoundary, type Place } from './clause.js';
import { determiners, isCapital, oblique, openers, prepositions, times } from './germanWords.js';
import { sayVerbs } from './sayVerbs.js';
import type { Token } from './tokens.js';

/** A noun behind a preposition, or in dative or genitive, is no subject. */
export function isOblique({ tokens, at }: Place): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6) && !isBoundary(tokens[place]); place -= 1) {
    const token = tokens[place] as Token;
    const word = token.text.toLowerCase();
    if (token.kind === 'name') return token.genitive ? false : place === at - 1 && token.entity === null;
    if (oblique.has(word) || prepositions.has(word)) return true;
    if (determiners.has(word)) return isObliqueArticle(tokens, place);
    if (word === 'und' || word === 'sowie') return isOblique({ tokens, at: place });
    if (endsPhrase(token, place === at - 1)) return false;
  }
  return false;
}

// "der" behind a noun is genitive, and any article behind a preposition is governed by it
function isObliqueArticle(tokens: Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before?.kind === 'word' && prepositions.has(before.text.toLowerCase())) return true;
  return tokens[place]?.text.toLowerCase() === 'der' && isNoun(before);
}

// back from a name: a time, a verb or an adverb is no part of its phrase, nor is a second noun
function endsPhrase({ text }: Token, adjacent: boolean): boolean {
  const word = text.toLowerCase();
  if (times.has(word) || sayVerbs.has(word) || /^(?:hat|hatte|haben|hatten|ist|war|wurde)$/u.test(word)) return true;
  return isCapital(text) ? !adjacent : !/(?:e|en|er|em|es)$/u.test(word);
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind === 'name') return true;
  const word = token?.text.toLowerCase() ?? '';
  return token?.kind === 'word' && isCapital(token.text) && !openers.has(word) && !isFunctionWord(word, 'de');
}
