/** What stands first in an answer, before any colour or line repeats it: found, near, or nothing. */
import type { Answer, CitedAnswer, UnknownAnswer } from '../../answers/answer.js';
import type { AnsweredPart } from '../../answers/turn.js';
import { formatReason, formatWordsHeading } from '../answerText.js';
import { formatSourceDate } from '../attribution.js';
import type { Wording } from '../wording.js';

/** `near` shows sentences on the same thing, `near-figures` figures that differ from the one asked for; `none`: nothing is asked of the sources. */
export type AnswerState = 'found' | 'near' | 'near-figures' | 'nothing' | 'none';

const states = { found: 'found', unsure: 'near', unknown: 'nothing', info: 'none' } as const;

/** Of a whole answer, or of a part of a double question. */
export function findState(answer: { kind: keyof typeof states; near?: readonly unknown[] }): AnswerState {
  const { kind, near = [] } = answer;
  return kind === 'unknown' && near.length > 0 ? 'near-figures' : states[kind];
}

/** None where the quotes answer, or where each part of several says it for itself. */
export function formatStateLines(answer: Answer, wording: Wording): string[] {
  if ('cited' in answer) return answer.turn?.parts.length ? [] : formatCitedLines(answer, wording);
  if (answer.kind === 'info') return [];
  const reason = formatReason(answer.reason, wording);
  return [findState(answer) === 'near-figures' ? `${reason} ${wording.states.otherFigures}` : reason];
}

/** The same of a part of several; a part that is only near has one quote under it or two. */
export function formatPartStateLines(part: AnsweredPart, wording: Wording): string[] {
  if (part.reason) return [formatReason(part.reason, wording)];
  const isNear = findState(part) === 'near';
  return formatNearLines({ unsaid: part.unsaid, isNear, count: part.answers.length }, wording);
}

/** Below it: what there is instead, and how recent. */
export function formatKnownLines({ topics, newest }: UnknownAnswer, wording: Wording): string[] {
  const names = topics.map(({ label }) => label[wording.locale]).join(', ');
  return [
    ...(names === '' ? [] : [wording.states.topics(names)]),
    ...(newest ? [wording.newest(formatSourceDate(newest, wording))] : []),
  ];
}

function formatCitedLines({ kind, unsaid, cited, heading }: CitedAnswer, wording: Wording): string[] {
  const isNear = findState({ kind }) === 'near';
  // nothing was asked: words are looked for, and what was found instead has a line of its own
  if (isNear && heading.kind === 'words') return [formatWordsHeading(heading, wording)];
  return formatNearLines({ unsaid, isNear, count: cited.length }, wording);
}

interface Nearness extends Pick<CitedAnswer, 'unsaid'> {
  isNear: boolean;
  count: number;
}

function formatNearLines({ unsaid, isNear, count }: Nearness, { states, locale }: Wording): string[] {
  if (unsaid === null) return isNear ? [states.unsure(count)] : [];
  return [unsaid[locale], ...(isNear ? [states.closest(count)] : [])];
}
