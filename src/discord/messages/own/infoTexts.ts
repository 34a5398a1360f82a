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
      return [escapeMarkdown(formatAgencyLines(info.agencies, wording).join('\n'))];
    case 'article':
      return [escapeMarkdown(formatArticleLines(info, wording).join('\n'))];
    case 'talk':
      return [escapeMarkdown(formatTalkText(info, wording))];
    case 'which':
      return [escapeMarkdown(formatWhich(info, wording))];
    case 'disputed':
      return [escapeMarkdown(formatDisputedText(info, wording))];
    case 'about':
      return [escapeMarkdown(formatAboutLines(info, wording).join('\n'))];
    default:
      return info satisfies never;
  }
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
