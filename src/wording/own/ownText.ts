/** What the bot says itself where it quotes nothing: the `text` of the JSON. */
import type { Answer } from '../../answers/answer.js';
import { formatReason } from '../answerText.js';
import { formatAgencyLines } from '../attribution.js';
import type { Wording } from '../wording.js';
import { formatArticleLines } from './articleLines.js';

/** Null where it quotes; help, privacy, sources and about are theirs to put who shows them. */
export function formatOwnText(answer: Answer, wording: Wording): string | null {
  if (answer.kind === 'unknown') return formatReason(answer.reason, wording);
  if (answer.kind !== 'info') return null;
  if (answer.info.kind === 'article') return formatArticleLines(answer.info, wording).join('\n');
  return answer.info.kind === 'agencies' ? formatAgencyLines(answer.info.agencies, wording).join('\n') : null;
}
