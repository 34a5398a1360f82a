/** Why nothing is quoted, what there is instead, and two questions that can be answered. */
import type { Language } from '../knowledge/text/language.js';
import type { Answer, Info, TalkLine, UnknownAnswer } from './answer.js';
import type { Library } from './library.js';
import type { Reason } from './reason.js';
import { listTopicLabels, suggestStarters } from './suggest.js';

/** Questions in place of an answer. */
const maxInstead = 2;

export function answerUnknown(reason: Reason, library: Library, language: Language): UnknownAnswer {
  return { ...createUnknown(reason, library), suggestions: suggestInstead([], library, language) };
}

/** Still without anything to ask instead. */
export function createUnknown(reason: Reason, library: Library): UnknownAnswer {
  const [topics, newest] = [listTopicLabels(library), library.findNewestSource()];
  return { kind: 'unknown', reason, near: [], suggestions: [], topics, newest };
}

/** The nearest, filled up with some to begin with. */
export function suggestInstead(near: string[], library: Library, language: Language): string[] {
  return [...new Set([...near, ...suggestStarters(library, language)])].slice(0, maxInstead);
}

/** Null where there is something to quote. */
export function findEmptiness({ base: { facts, drafts } }: Library): Extract<Reason, { kind: 'empty-base' }> | null {
  return facts.length > 0 ? null : { kind: 'empty-base', drafts: drafts.length };
}

/** The answer; as long as nothing is served, in its place the one thing to say: whose turn it is. */
export function tellEmptiness(answer: Answer, library: Library): Answer {
  const reason = findEmptiness(library);
  if (!reason || !isAboutStory(answer)) return answer;
  const turn = answer.turn && { ...answer.turn, parts: [], leftOut: null };
  return { ...createUnknown(reason, library), ...(turn ? { turn } : {}) };
}

/** What is true of the bot itself, whatever it has to quote. */
const ownInfos: ReadonlySet<Info['kind']> = new Set(['help', 'about', 'privacy']);
const politeLines: ReadonlySet<TalkLine> = new Set(['hello', 'thanks', 'bye', 'insult']);

function isAboutStory(answer: Answer): boolean {
  if (answer.kind === 'info')
    return answer.info.kind === 'talk' ? !politeLines.has(answer.info.says) : !ownInfos.has(answer.info.kind);
  // what was withdrawn, and that it was, is told though nothing else is left
  if (answer.kind === 'unknown') return !['empty', 'withdrawn', 'chatter'].includes(answer.reason.kind);
  return answer.heading.kind !== 'new';
}
