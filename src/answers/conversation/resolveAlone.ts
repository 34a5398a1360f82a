/** A line with no conversation before it: what the story is about needs none. */
import { isBare, isWhole } from '../../knowledge/retrieval/conversation/emptyLines.js';
import { beginsAgain } from '../../knowledge/retrieval/conversation/followUp/openers.js';
import type { LineReading, ReadLine } from '../../knowledge/retrieval/conversation/lineReading.js';
import { rewriteStory } from '../../knowledge/retrieval/conversation/rewritePronouns.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import type { Library } from '../library.js';
import type { Resolved, ResolvedQuestion } from './resolved.js';

export function resolveAlone(line: string, reading: LineReading, { findStory }: Library): Resolved {
  if (reading.kind === 'more' || reading.kind === 'fragment' || reading.kind === 'source')
    return { kind: 'no-context' };
  if (reading.kind === 'pronoun' && isBare(reading)) return { kind: 'no-context' };
  if (reading.kind === 'name' && goesOn(splitFoldedWords(line))) return { kind: 'no-context' };
  const story = findStory();
  const isStory = reading.anaphors.some(({ referent }) => referent === 'thing');
  if (reading.kind === 'ellipsis') {
    if (!isStory || !story || !isWhole(reading)) return { kind: 'no-context' };
    return { ...askPlainly(rewriteStory(reading, story), reading), resolved: true };
  }
  if (reading.kind !== 'pronoun' || !isStory || !story) return askPlainly(line, reading);
  const { amounts, entities, answerType } = reading.question;
  // "does it cost 600 billion?": else whoever has that figure would answer for the story
  if (amounts.some(({ firm }) => firm) && entities.length === 0 && answerType === null)
    return { ...askPlainly(rewriteStory(reading, story), reading), resolved: true };
  return { ...askPlainly(line, reading), orElse: () => [{ text: rewriteStory(reading, story), isSure: true }] };
}

// "und bei t3n?", "same thing but t3n": what is asked of it stands in a line before
function goesOn(words: readonly string[]): boolean {
  return beginsAgain(words) || /^(?:und|and|aber|but)$/.test(words[0] ?? '');
}

/** What was typed, as it stands. */
export function askPlainly(text: string, reading: ReadLine): ResolvedQuestion {
  return {
    kind: 'question',
    text,
    parsed: reading.text === text ? reading.question : null,
    intent: 'question',
    resolved: false,
    near: [],
    without: new Set(),
    asksTime: false,
    asksDay: false,
    orElse: () => [],
  };
}
