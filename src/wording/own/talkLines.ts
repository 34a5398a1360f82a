/** The bot's own lines in a conversation: small talk, a question back, and what a line was understood as. */

import type { Info } from '../../answers/answer.js';
import type { Turn } from '../../answers/turn.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { formatOutlet, formatSourceDate } from '../attribution.js';
import { formatTypedText } from '../plainLine.js';
import type { Wording } from '../wording.js';
import { describeStory, nameStory } from './storyLines.js';

/** In characters: what somebody typed is said back in one line. */
const maxTypedLineLength = 100;

export function formatTalk({ says, newest, story }: Extract<Info, { kind: 'talk' }>, wording: Wording): string {
  const { talk } = wording;
  switch (says) {
    case 'no-context':
      return talk.noContext;
    case 'no-more':
      return talk.noMore;
    case 'latest':
      return newest
        ? talk.latest(`${formatOutlet(newest, wording)} · ${formatSourceDate(newest, wording)}`)
        : talk.noLatest;
    case 'hello':
      return describeStory(story, wording).greeting;
    case 'insult':
      return wording.story.insult(nameStory(story, wording));
    case 'thanks':
    case 'bye':
    case 'summary':
      return talk[says];
    default:
      return says satisfies never;
  }
}

export function formatWhich({ choices }: Extract<Info, { kind: 'which' }>, { talk, locale }: Wording): string {
  const names = choices.map(({ name }) => name[locale]);
  return talk.which(new Intl.ListFormat(locale, { type: 'disjunction' }).format(names));
}

/** What stands small under or over an answer: that more was typed than is read, what it was understood as, what is left open. */
export function formatTurnLines(turn: Turn | undefined, { talk }: Wording): string[] {
  if (!turn) return [];
  return [
    ...(turn.cut ? [talk.cut] : []),
    ...(turn.resolved && turn.understood !== null ? [talk.understood(formatTypedLine(turn.understood))] : []),
    ...(turn.leftOut === null ? [] : [talk.leftOut(formatTypedLine(turn.leftOut))]),
  ];
}

/** "Im Anschluss an: …". */
export function formatAfter(understood: string, { talk }: Wording): string {
  return talk.after(formatTypedLine(understood));
}

/** What somebody typed, said back in one line. */
export function formatTypedLine(typed: string): string {
  return cutWithEllipsis(formatTypedText(typed), maxTypedLineLength);
}
