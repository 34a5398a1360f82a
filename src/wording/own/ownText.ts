/** What the bot says itself where it quotes nothing: the `text` of the JSON. */
import type { Answer, Info } from '../../answers/answer.js';
import { formatReason } from '../answerText.js';
import { formatAgencyLines, formatSourceDate } from '../attribution.js';
import type { Wording } from '../wording.js';
import { formatArticleLines } from './articleLines.js';
import { formatDisputedText } from './disputedLines.js';
import { formatTalk, formatWhich } from './talkLines.js';

/** Null where it quotes; help, privacy, sources and about are theirs to put who shows them. */
export function formatOwnText(answer: Answer, wording: Wording): string | null {
  if (answer.kind === 'unknown') return formatReason(answer.reason, wording);
  if (answer.kind !== 'info') return null;
  const { info } = answer;
  switch (info.kind) {
    case 'article':
      return formatArticleLines(info, wording).join('\n');
    case 'agencies':
      return formatAgencyLines(info.agencies, wording).join('\n');
    case 'talk':
      return formatTalk(info, wording);
    case 'which':
      return formatWhich(info, wording);
    case 'disputed':
      return formatDisputedText(info, wording);
    default:
      return answer.turn ? formatAskedInfo(info, wording) : null;
  }
}

// asked in words, and not called as a command
function formatAskedInfo(info: Info, wording: Wording): string | null {
  if (info.kind === 'help') return wording.helpIntro;
  if (info.kind !== 'about') return null;
  return wording.about({ ...info, newest: info.newest ? formatSourceDate(info.newest, wording) : '–' });
}
