/** "sagte: Das Geld fehlt": what is said stands behind the colon, without marks. */
import { findClauseEnd, findClauseStart, type TokenPosition } from '../grammar/clause.js';
import type { Token } from '../grammar/token.js';
import type { SayVerb } from '../lexicon/reportingVerbs.js';
import { isCapitalised, prepositions } from '../lexicon/wordClasses.js';

/** They have no words of their own behind them: what follows a colon may be the outlet's reasons. */
const objectVerbPattern =
  /^(?:ge)?(?:kritisier|lob|beklag|bemängel|begründ|schilder|kommentier|verklag|zitier|spr[aio]ch|bericht|meld|r[iu]f|hob|heb|halt|h[äi]el?t|gibt|gab|w[ai]rft?|warf|würdig)/u;

/** Whether that is so of the verb at the place. */
export function isBehindColon({ kind, isPhrase }: SayVerb, { tokens, index }: TokenPosition): boolean {
  const colon = findClauseEnd({ tokens, index }) + 1;
  const [mark, next] = [tokens[colon], tokens[colon + 1]];
  if (mark?.text !== ':' || !next || next.kind === 'quotation' || /^(?:deem|accuse|report|quote)$/u.test(kind))
    return false;
  if (!isPhrase && objectVerbPattern.test(tokens[index]?.text ?? '')) return false;
  // "Was Ott meint: …" is how the outlet reads it
  if (/^(?:was|wie|wo|woran|warum|worauf|wen|wem)$/iu.test(tokens[findClauseStart({ tokens, index })]?.text ?? ''))
    return false;
  return !tokens.slice(index + 1, colon).some((token, place) => isObjectNoun(tokens, index + 1 + place, token));
}

// "schrieb zwei Bücher": what they do has an object
function isObjectNoun(tokens: Token[], place: number, { kind, text }: Token): boolean {
  const article = tokens.slice(place + 1, place + 3).some((next) => next.kind === 'word' && isCapitalised(next.text));
  return (
    kind === 'word' &&
    /^(?:ein|eine|einen|zwei|drei|vier|viele|mehrere|einige|den|das)$/u.test(text) &&
    article &&
    !prepositions.has(tokens[place - 1]?.text.toLowerCase() ?? '')
  );
}
