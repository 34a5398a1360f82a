/** What the bot says of itself, as texts of a message. */
import type { CountedSource, Info } from '../../answers/answer.js';
import type { Command } from '../../commands/command.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { formatArticleLines } from '../../wording/own/articleLines.js';
import { formatDisputedText } from '../../wording/own/disputedLines.js';
import { formatTalk, formatWhich } from '../../wording/own/talkLines.js';
import { escapeMarkdown } from './markdown.js';
import type { Rendering } from './rendering.js';

export function formatInfo(info: Info, rendering: Rendering): string[] {
  const { commands, wording } = rendering;
  switch (info.kind) {
    case 'help':
      return [
        wording.helpIntro,
        commands.map((command) => formatCommandLine(command, rendering)).join('\n'),
        escapeMarkdown(wording.followUpForm.help(wording.buttons.followUp)),
      ];
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
      return [
        escapeMarkdown(wording.about({ ...info, newest: info.newest ? formatSourceDate(info.newest, wording) : '–' })),
      ];
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

// a mention of a command can be clicked; it needs the command's id and its default, English name
function formatCommandLine({ texts }: Command, { wording, commandId }: Rendering): string {
  const mention = commandId
    ? `</stargate ${texts.en.name}:${commandId}>`
    : `\`/stargate ${texts[wording.locale].name}\``;
  return `${mention} ${escapeMarkdown(texts[wording.locale].description)}`;
}

function formatSourceLine({ source, facts }: CountedSource, { wording }: Rendering): string {
  const line = `${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)} · ${wording.facts(facts)}`;
  return `- ${escapeMarkdown(line)}\n  ${source.url ? `<${source.url}>` : wording.noAddress}`;
}
