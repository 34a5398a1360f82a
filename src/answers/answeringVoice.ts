/** Which of a fact's voices answers a question. */
import type { Fact, Matter, SpokenVoice } from '../knowledge/facts/schema.js';
import {
  findPieceOwner,
  findSpansOwner,
  listVoicesOf,
  pickVoice,
  type VoicedText,
  type WordsOwner,
} from '../knowledge/facts/voices.js';
import type { FactSearchResult } from '../knowledge/retrieval/ranking/factHit.js';
import { findMatchedSpans } from '../knowledge/retrieval/ranking/matchedSpans.js';
import type { Language } from '../knowledge/text/language.js';
import type { Library } from './library.js';

/** Of the one asked for, else of the claim asked about, else the one in which the question's words lie; null is the outlet's. */
export function chooseAnsweringVoice(
  fact: Fact,
  matter: Matter | null,
  { result, library }: { result: FactSearchResult; library: Library },
): SpokenVoice | null {
  if (!fact.voices) return null;
  const { speaker } = result.question;
  const [asked] = speaker ? listVoicesOf(speaker.id, fact) : [];
  if (asked) return asked;
  const claim = matter && fact.claims?.find((each) => each.matter === matter.id);
  return pickVoice(claim ? findPieceOwner(fact, claim.says) : findMatchedOwner(fact, result, library), fact);
}

const textLanguages: Record<VoicedText, Language> = { quote: 'de', en: 'en' };

// in whichever of quote and gloss more of the question stands; null where none of it does
function findMatchedOwner(fact: Fact, { words }: FactSearchResult, { index }: Library): WordsOwner | null {
  const [quote, gloss] = (['quote', 'en'] as const).map((name) => {
    const text = { text: fact[name] ?? '', language: textLanguages[name] };
    return { name, spans: findMatchedSpans(text, words, index.index) };
  });
  const best = quote && gloss && gloss.spans.length > quote.spans.length ? gloss : quote;
  return !best || best.spans.length === 0 ? null : findSpansOwner(fact, best.spans, best.name);
}
