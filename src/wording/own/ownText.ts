/** What the bot says itself where it quotes nothing: the `text` of the JSON. */
import type { Answer, Info } from '../../answers/answer.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { formatReason } from '../answerText.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../attribution.js';
import type { Wording } from '../wording.js';
import { formatAboutLines } from './aboutLines.js';
import { formatArticleLines } from './articleLines.js';
import { formatDisputedText } from './disputedLines.js';
import { formatTalk, formatWhich } from './talkLines.js';

/** Null where it quotes; help, privacy, sources and about are theirs to put who shows them. */
export function formatOwnText(answer: Answer, wording: Wording): string | null {
  if (answer.kind === 'unknown') return formatReason(answer.reason, wording);
  if (answer.kind !== 'info') return null;
  return formatInfoText(answer.info, wording) ?? (answer.turn ? formatAskedInfo(answer.info, wording) : null);
}

function formatInfoText(info: Info, wording: Wording): string | null {
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
      return null;
  }
}

/** Of a part of a double question: beside quotes, in words only. */
export function formatPartInfo(info: Info, wording: Wording): string | null {
  if (info.kind === 'sources') return info.sources.map(({ source }) => formatSourceLine(source, wording)).join('\n');
  return formatInfoText(info, wording) ?? formatAskedInfo(info, wording);
}

function formatSourceLine(source: Source, wording: Wording): string {
  return `${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)}`;
}

// asked in words, and not called as a command
function formatAskedInfo(info: Info, wording: Wording): string | null {
  if (info.kind === 'help') return wording.helpIntro;
  if (info.kind !== 'about') return null;
  return formatAboutLines(info, wording).join(' ');
}
