/** Drafts of a few words, made with the invented people. */
import type { Draft } from '../../src/drafting/draftFact.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import type { Source } from '../../src/knowledge/facts/schema.js';
import { invented, inventedBase } from './inventedArticles.js';

export const source = (invented[0] as { source: Source }).source;

export function draftText(text: string): Draft[] {
  return draftFacts({ text, source }, inventedBase);
}

/** Who is proposed as the speaker of the last sentence. */
export function findLastSpeaker(text: string): string | null {
  return draftText(text).at(-1)?.fact.speaker?.is ?? null;
}
