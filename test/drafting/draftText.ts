/** Drafts of a few words, made with the invented people, and what a test wants to see of a draft. */
import type { Draft } from '../../src/drafting/draftFact.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { type Base, createBase } from '../../src/knowledge/facts/base.js';
import type { Problem } from '../../src/knowledge/facts/problem.js';
import type { Fact, Source, Speaker, SpokenVoice } from '../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../src/knowledge/facts/voices/voices.js';
import { findProblems, type Texts } from '../support/base.js';
import { invented, inventedBase } from './inventedArticles.js';

export const source = (invented[0] as { source: Source }).source;

export function draftText(text: string): Draft[] {
  return draftFacts({ text, source }, inventedBase);
}

/** Who is proposed as the speaker of the last sentence. */
export function findLastSpeaker(text: string): string | null {
  return findSpeaker(draftText(text).at(-1)?.fact);
}

/** The first voice's speaker: an id, or the description in quotation marks. */
export function findSpeaker(fact: Fact | undefined): string | null {
  const [voice] = fact ? listSpokenVoices(fact) : [];
  return voice ? nameVoice(voice) : null;
}

export function nameVoice({ speaker }: SpokenVoice): string {
  return nameShownSpeaker(speaker);
}

export function nameShownSpeaker(speaker: Speaker): string {
  return 'called' in speaker ? `„${speaker.called.de}“` : speaker.is;
}

/** What breaks a rule with the drafts and not without; whose a quotation is, the editor is asked. */
export function findDraftProblems(base: Base, facts: Fact[], texts: Texts): Problem[] {
  const before = new Set(findProblems(base, texts).map((problem) => JSON.stringify(problem)));
  const whole = createBase({ ...base, facts: [...base.facts, ...facts] }, 'drafted');
  return findProblems(whole, texts).filter(
    (problem) => !problem.says.startsWith('whose words') && !before.has(JSON.stringify(problem)),
  );
}
