/** A role stands for a person only where that person was named shortly before: "der Präsident" may be anybody's. */

import type { Reading } from '../cues/analysedSentence.js';
import type { Name, Token } from '../grammar/token.js';
import { determiners, isCapital } from '../lexicon/wordClasses.js';

/** How many sentences back a name still holds. */
const reach = 5;
const indefinite = /^(?:ein|eine|einem|einen|einer|eines|kein|keine|mehrere|viele)$/iu;

/** Whether the name surely means its entity in the sentence `at`. */
export function meansEntity(name: Name, readings: Reading[], at: number): boolean {
  if (name.entity === null) return false;
  if (!name.bare) return true;
  const { tokens } = readings[at] as Reading;
  const place = tokens.indexOf(name);
  return !isQualified(tokens, place) && wasNamed(name, readings, at);
}

// "eine Sprecherin", "der französische Präsident", "der Präsident der Zentralbank"
function isQualified(tokens: Token[], place: number): boolean {
  const [before, behind] = [tokens[place - 1], tokens[place + 1]];
  if (before?.kind === 'word' && indefinite.test(before.text)) return true;
  const adjective = before?.kind === 'word' && /^\p{Ll}+(?:e|er|en|em)$/u.test(before.text);
  if (adjective && isDeterminer(tokens[place - 2]) && !/^(?:neue|künftige|amtierende|neu)/u.test(before.text))
    return true;
  return behind?.kind === 'word' && /^(?:des|der|von|vom)$/u.test(behind.text) && isNounAhead(tokens, place + 2);
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && determiners.has(token.text.toLowerCase());
}

function isNounAhead(tokens: Token[], place: number): boolean {
  const token = tokens[place];
  return token?.kind === 'name' || (token?.kind === 'word' && isCapital(token.text));
}

function wasNamed({ entity, start }: Name, readings: Reading[], at: number): boolean {
  for (let back = at; back >= Math.max(0, at - reach); back -= 1) {
    const names = (readings[back] as Reading).tokens.filter((token): token is Name => token.kind === 'name');
    const earlier = back === at ? names.filter((name) => name.start < start) : names;
    if (earlier.some((name) => name.entity === entity && !name.bare)) return true;
    if (earlier.some((name) => name.entity === null)) return false;
  }
  return false;
}
