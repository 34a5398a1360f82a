/** What stands small over an answer: what the line was understood as, that it was cut, what is left open. */
import type { Answer } from '../../../answers/answer.js';
import { formatTurnLines } from '../../../wording/own/talkLines.js';
import type { Wording } from '../../../wording/wording.js';
import { escapeMarkdown } from '../markdown.js';

export function formatSmallLines({ turn }: Answer, wording: Wording): string[] {
  const lines = formatTurnLines(turn, wording).map((line) => `-# ${escapeMarkdown(line)}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
