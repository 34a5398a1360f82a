/** What the bot says of itself, as texts of a message. */
import type { Info } from '../../answers/answer.js';
import type { Command } from '../../commands/command.js';
import { dateText, outletText } from '../../wording/attribution.js';
import { escapeMarkdown } from './markdown.js';
import type { Rendering } from './rendering.js';

export function infoTexts(info: Info, rendering: Rendering): string[] {
  const { commands, wording } = rendering;
  switch (info.of) {
    case 'help':
      return [wording.helpIntro, commands.map((command) => commandLine(command, rendering)).join('\n')];
    case 'privacy':
      return [escapeMarkdown(wording.privacy)];
    case 'sources':
      return [info.sources.map((each) => sourceLine(each, rendering)).join('\n')];
    case 'about':
      return [escapeMarkdown(wording.about({ ...info, newest: info.newest ? dateText(info.newest, wording) : '–' }))];
    default:
      return info satisfies never;
  }
}

// a mention of a command can be clicked; it needs the command's id and its default, English name
function commandLine({ named }: Command, { language, commandId }: Rendering): string {
  const mention = commandId ? `</stargate ${named.en.name}:${commandId}>` : `\`/stargate ${named[language].name}\``;
  return `${mention} ${escapeMarkdown(named[language].says)}`;
}

function sourceLine(
  { source, facts }: Extract<Info, { of: 'sources' }>['sources'][number],
  { wording }: Rendering,
): string {
  const line = `${outletText(source, wording)} · ${dateText(source, wording)} · ${wording.facts(facts)}`;
  return `- ${escapeMarkdown(line)}\n  ${source.url ? `<${source.url}>` : wording.noAddress}`;
}
