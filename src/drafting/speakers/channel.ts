/** Where something was said: "auf seiner Plattform X", "dem Sender Fox News", "in einem Interview mit …". */

import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { NameToken, Token } from '../grammar/token.js';
import { determiners, obliqueDeterminers, prepositions } from '../lexicon/wordClasses.js';
import type { ShownEntity } from './attribution.js';

const channelPrepositionPattern = /^(?:auf|im|in|bei|beim|dem|der|gegenüber|via|über|mit|am)$/iu;

/** The one medium of a sentence that stands behind a preposition or in the dative, and is nobody's source. */
export function findChannel(sentence: AnalysedSentence): ShownEntity | null {
  const { tokens, text, cues } = sentence;
  const relays = new Set(cues.flatMap(({ who }) => (who.kind === 'known' ? [who.name] : [])));
  const channels = tokens.flatMap((token, index) => {
    if (token.kind !== 'name' || token.entity?.kind !== 'medium' || relays.has(token)) return [];
    const from = findPhraseStart(tokens, index);
    const shownBy = text.slice(from ?? 0, findPhraseEnd(text, token));
    return from === null ? [] : [{ entity: token.entity, shownBy, sentence }];
  });
  return channels.length === 1 ? (channels[0] ?? null) : null;
}

// back over "italienischen", "seiner", "Sender" to the preposition or the dative
function findPhraseStart(tokens: Token[], index: number): number | null {
  let start: number | null = null;
  for (const token of tokens.slice(Math.max(0, index - 4), index).reverse()) {
    if (token.kind !== 'word') break;
    const word = token.text.toLowerCase();
    if (channelPrepositionPattern.test(word)) return token.start;
    if (prepositions.has(word)) return null;
    if (obliqueDeterminers.has(word)) start = token.start;
    else if (determiners.has(word) && !/^(?:seine|ihre)/u.test(word)) return start;
  }
  return start;
}

function findPhraseEnd(text: string, { end }: NameToken): number {
  return /^["“”«»]/u.test(text.slice(end)) ? end + 1 : end;
}
