/** Which of a fact's voices answers a question. */

import type { Fact, Matter, SpokenVoice } from '../../knowledge/facts/schema.js';
import { listPartyVoices } from '../../knowledge/facts/voices/parties.js';
import {
  countOwners,
  findClaimVoice,
  findWholeVoice,
  listSpokenVoices,
  type VoicedText,
} from '../../knowledge/facts/voices/voices.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findMatchedSpans } from '../../knowledge/retrieval/ranking/matchedSpans.js';
import { createSpan, isWithin, type Span } from '../../util/spans.js';

/** Of the one asked for, else of the claim asked about, else the one in which the question's words lie; null is the outlet's. */
export function chooseAnsweringVoice(
  hit: FactHit,
  matter: Matter | null,
  result: FactSearchResult,
): SpokenVoice | null {
  const { fact } = hit;
  if (!fact.voices) return null;
  const { speaker, verbatim } = result.question;
  if (speaker?.kind === 'outlet') return null;
  const own = speaker ? listPartyVoices(speaker, fact) : [];
  const asked = own.find(({ speech }) => !verbatim || speech === 'direct') ?? own[0];
  if (asked) return asked;
  const claim = matter && fact.claims?.find((each) => each.matter === matter.id);
  const matched = countMatchedWords(hit, result);
  // somebody who quotes a whole piece asks for it, whatever the sentence claims beside it
  return claim && !isWholePiece(matched) ? findClaimVoice(fact, claim.says) : pickMatchedVoice(matched, fact);
}

/** Of the words that a question meets, so many must be one's own: the rest are names and turns that anybody uses. */
const minOwnShare = 0.7;
const minPieceWords = 4;

type OwnerCounts = [SpokenVoice | null, number][];

function isWholePiece(counts: OwnerCounts): boolean {
  return counts.length === 1 && (counts[0]?.[1] ?? 0) >= minPieceWords;
}

function pickMatchedVoice(counts: OwnerCounts, fact: Fact): SpokenVoice | null {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const [owner] = counts.find(([, count]) => count >= minOwnShare * total) ?? [findWholeVoice(fact)];
  return owner;
}

// in whichever of quote and gloss more of the question stands
function countMatchedWords({ fact, indexed }: FactHit, { words }: FactSearchResult): OwnerCounts {
  const [quote, gloss] = (['quote', 'en'] as const).map((name) => {
    const matched = findMatchedSpans(indexed.termPlaces[name](), words);
    return { name, spans: dropEvidence(matched, fact, name) };
  });
  const best = quote && gloss && gloss.spans.length > quote.spans.length ? gloss : quote;
  return best ? [...countOwners(fact, best.spans, best.name)] : [];
}

// "Die Kritiker hoffen" shows whose the rest is, and is no word of the outlet's that answers
function dropEvidence(spans: Span[], fact: Fact, text: VoicedText): Span[] {
  if (text !== 'quote') return spans;
  const evidence = listSpokenVoices(fact).flatMap(({ speaker, shownBy = speaker.shownBy }) => [
    speaker.shownBy,
    shownBy,
  ]);
  const places = evidence.map((words) => createSpan(fact.quote.indexOf(words), words));
  return spans.filter((span) => !isWithin(span, places));
}
