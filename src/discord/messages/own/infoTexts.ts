/** What the bot says of itself, as texts of a message. */
import type { CountedSource, Info } from '../../../answers/answer.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../../../wording/attribution.js';
import { formatAboutLines } from '../../../wording/own/aboutLines.js';
import { formatArticleLines } from '../../../wording/own/articleLines.js';
import { formatDisputedText } from '../../../wording/own/disputedLines.js';
import { formatTalk, formatWhich } from '../../../wording/own/talkLines.js';
import { escapeMarkdown } from '../markdown.js';
import type { Rendering } from '../rendering.js';
import { formatHelpTexts } from './helpTexts.js';

export function formatInfo(info: Info, rendering: Rendering): string[] {
  const { wording } = rendering;
  switch (info.kind) {
    case 'help':
      return formatHelpTexts(rendering);
    case 'privacy':
      return [escapeMarkdown(wording.privacy)];
    case 'sources':
      return [info.sources.map((each) => formatSourceLine(each, rendering)).join('\n')];
    case 'agencies':
      return [escapeLines(formatAgencyLines(info.agencies, wording))];
    case 'article':
      return [escapeLines(formatArticleLines(info, wording))];
    case 'talk':
      return [escapeMarkdown(formatTalkText(info, wording))];
    case 'which':
      return [escapeMarkdown(formatWhich(info, wording))];
    case 'disputed':
      return [escapeLines(formatDisputedText(info, wording).split('\n'))];
    case 'about':
      return [escapeLines(formatAboutLines(info, wording))];
    default:
      return info satisfies never;
  }
}

// escaped as one, they would be one line
function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeMarkdown).join('\n');
}

// here a button does what a reply does
function formatTalkText(info: Extract<Info, { kind: 'talk' }>, wording: Rendering['wording']): string {
  const { buttons, followUpForm } = wording;
  const hint = info.says === 'no-context' ? [followUpForm.hint(buttons.followUp)] : [];
  return [formatTalk(info, wording), ...hint].join(' ');
}

function formatSourceLine({ source, facts }: CountedSource, { wording }: Rendering): string {
  const line = `${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)} · ${wording.facts(facts)}`;
  return `- ${escapeMarkdown(line)}\n  ${source.url ? `<${source.url}>` : wording.noAddress}`;
}
