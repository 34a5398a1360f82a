/** Who speaks by the sentence behind: "Das berichtete der Talbote", or the end of a quotation of several sentences. */
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import type { Attribution, Attributions } from './attribution.js';

/** Such a sentence only says who said the one before. */
export const pointsBackPattern =
  /^(?:Das|Dies|Darüber|So) (?:berichte|sagte|schrieb|melde|erklärte|teilte|bestätigte)/u;

/** From the last sentence on: a quotation of several is whose name stands behind it; those in `answers` stay. */
export function readBackwards(attributions: Attributions, answers: Attributions): Attributions {
  const known = new Map(attributions);
  for (const [sentence, attribution] of [...attributions].reverse()) {
    const found = answers.has(sentence) ? null : findSpeakerInNextSentence(sentence, attribution, known);
    if (found) known.set(sentence, found);
  }
  return known;
}

// the sentence behind says who said it: "Das berichtete …", or it closes the quotation that opened here
function findSpeakerInNextSentence(
  sentence: AnalysedSentence,
  attribution: Attribution,
  attributions: Attributions,
): Attribution | null {
  const next = sentence.after;
  const after = next && attributions.get(next);
  if (!next?.follows || !after) return null;
  if (isClosedBehind(sentence, next, attributions)) return takeFromClose(attribution, after);
  if (attribution.speaker) return null;
  const pointsHere = pointsBackPattern.test(next.text) && next.line === sentence.line;
  if (!pointsHere || (after.via.length === 0 && !after.speaker)) return null;
  // of whom a medium tells, nobody knows
  if (after.isUnclear) return { ...attribution, reported: true, isUnclear: true };
  return {
    ...attribution,
    via: after.via,
    ...(after.speaker ? { speaker: after.speaker } : {}),
    saying: attribution.saying ?? after.saying,
    reported: true,
    inherited: true,
  };
}

// a quotation that nobody opens by name
function isClosedBehind(sentence: AnalysedSentence, next: AnalysedSentence, attributions: Attributions): boolean {
  let opening = sentence;
  while (opening.quotations.goesOnFromBefore && opening.before) opening = opening.before;
  const opened = attributions.get(opening);
  const isAnonymous = !opened?.speaker || opened.inherited;
  return isAnonymous && isAllQuoted(sentence) && sentence.quotations.goesOnBehind && next.quotations.goesOnFromBefore;
}

// „Nein. Nie“, sagte ein Sprecher: whoever spoke before does not go on
function takeFromClose(attribution: Attribution, after: Attribution): Attribution | null {
  if (after.speaker) {
    const isSame = after.speaker.who === attribution.speaker?.who;
    return isSame ? null : { ...after, inherited: true, notes: ['the sentence behind says who speaks'] };
  }
  return after.isUnclear ? { ...after, inherited: true, cue: null, notes: after.notes } : null;
}
