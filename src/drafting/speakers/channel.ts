/** Where something was said: "auf seiner Plattform X", "dem Sender Fox News", "in einem Interview mit …". */

import type { Reading } from '../cues/analysedSentence.js';
import type { Name, Token } from '../grammar/token.js';
import { determiners, oblique, prepositions } from '../lexicon/wordClasses.js';
import type { ShownIn } from './attribution.js';

const nearest = /^(?:auf|im|in|bei|beim|dem|der|gegenüber|via|über|mit|am)$/iu;

/** The one medium of a sentence that stands behind a preposition or in the dative, and is nobody's source. */
export function channelOf({ tokens, text, attributions }: Reading, sentence: number): ShownIn | null {
  const relays = new Set(attributions.flatMap(({ who }) => (who.is === 'known' ? [who.name] : [])));
  const found = tokens.flatMap((token, at) => {
    if (token.kind !== 'name' || token.entity?.kind !== 'medium' || relays.has(token as never)) return [];
    const from = startOf(tokens, at);
    return from === null ? [] : [{ entity: token.entity, shownBy: text.slice(from, endOf(text, token)), sentence }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

// back over "italienischen", "seiner", "Sender" to the preposition or the dative
function startOf(tokens: Token[], at: number): number | null {
  let start: number | null = null;
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const token = tokens[place] as Token;
    if (token.kind !== 'word') break;
    const word = token.text.toLowerCase();
    if (nearest.test(word)) return token.start;
    if (prepositions.has(word)) return null;
    if (oblique.has(word)) start = token.start;
    else if (determiners.has(word) && !/^(?:seine|ihre)/u.test(word)) return start;
  }
  return start;
}

function endOf(text: string, { end }: Name): number {
  return /^["“”«»]/u.test(text.slice(end)) ? end + 1 : end;
}
