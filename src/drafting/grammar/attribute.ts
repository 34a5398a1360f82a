/** Names within what describes a noun: "das Ott nahestehende Blatt", "ein von Ott bestelltes Gutachten" – the noun speaks. */

import { sayVerbs } from '../lexicon/reportingVerbs.js';
import { determiners, isCapitalised, obliqueDeterminers } from '../lexicon/wordClasses.js';
import type { Token } from './token.js';

/** Between an article and an adjective with its noun: "das Ott nahestehende Blatt". */
export function isWithinAttribute(tokens: Token[], place: number): boolean {
  const [adjective, noun] = [tokens[place + 1], tokens[place + 2]];
  const isAdjective =
    adjective?.kind === 'word' &&
    /^\p{Ll}{4,}(?:e|en|er|es|em)$/u.test(adjective.text) &&
    !sayVerbs.has(adjective.text);
  return isAdjective && isDeterminer(tokens[place - 1]) && noun?.kind === 'word' && isCapitalised(noun.text);
}

/** Of a source: "einem von Ott bestellten Gutachten", "Ott nahestehende Personen". */
export function isSourceAttribute(tokens: Token[], place: number): boolean {
  const [article, preposition, behind] = [tokens[place - 2], tokens[place - 1], tokens[place + 1]];
  const isMaker = /^(?:von|durch)$/u.test(preposition?.text ?? '') && isDeterminer(article);
  return isMaker || /^\p{Ll}+(?:ende|nahe|treue|eigene)[nrms]?$/u.test(behind?.text ?? '');
}

function isDeterminer(token: Token | undefined): boolean {
  const word = token?.text.toLowerCase() ?? '';
  return determiners.has(word) || obliqueDeterminers.has(word);
}
