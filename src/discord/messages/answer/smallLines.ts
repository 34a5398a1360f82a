/** What stands small over an answer: who shares it, what the line was understood as, that it was cut, what is left open. */
import type { Answer } from '../../../answers/answer.js';
import { formatTurnLines } from '../../../wording/own/talkLines.js';
import { formatTypedText } from '../../../wording/plainLine.js';
import { escapeMarkdown } from '../markdown.js';
import type { Rendering } from '../rendering.js';

export function formatSmallLines({ turn }: Pick<Answer, 'turn'>, { wording, sharedBy }: Rendering): string[] {
  const shared = sharedBy === null ? [] : [wording.sharedBy(formatTypedText(sharedBy))];
  const lines = [...shared, ...formatTurnLines(turn, wording)].map((line) => `-# ${escapeMarkdown(line)}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
