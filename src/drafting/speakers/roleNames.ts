/** A role stands for a person only where that person was named shortly before: "der Präsident" may be anybody's. */

import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { NameToken, Token } from '../grammar/token.js';
import { determiners, isCapitalised } from '../lexicon/wordClasses.js';

/** How many sentences back a name still holds. */
const maxSentencesBack = 5;
const indefinitePattern = /^(?:ein|eine|einem|einen|einer|eines|kein|keine|mehrere|viele)$/iu;

/** Whether the name surely means its entity in its sentence. */
export function isResolved(name: NameToken, sentence: AnalysedSentence): boolean {
  if (name.entity === null) return false;
  if (!name.bare) return true;
  return !isQualified(sentence.tokens, sentence.tokens.indexOf(name)) && isNamedBefore(name, sentence);
}

// "eine Sprecherin", "der französische Präsident", "der Präsident der Zentralbank"
function isQualified(tokens: Token[], place: number): boolean {
  const [before, behind] = [tokens[place - 1], tokens[place + 1]];
  // "Musks Sprecherin"
  if (before?.kind === 'name') return true;
  if (before?.kind === 'word' && indefinitePattern.test(before.text)) return true;
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
  return token?.kind === 'name' || (token?.kind === 'word' && isCapitalised(token.text));
}

function isNamedBefore({ entity, start }: NameToken, sentence: AnalysedSentence): boolean {
  let each: AnalysedSentence | null = sentence;
  for (let back = 0; each && back <= maxSentencesBack; back += 1) {
    const names = each.tokens.filter((token) => token.kind === 'name');
    const earlier = each === sentence ? names.filter((name) => name.start < start) : names;
    if (earlier.some((name) => name.entity === entity && !name.bare)) return true;
    if (earlier.some((name) => name.entity === null)) return false;
    each = each.before;
  }
  return false;
}
