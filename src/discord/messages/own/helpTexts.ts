/** The help: three ways in, each with its commands, then the rest in one line; the topics are a menu below. */
import type { Command } from '../../../commands/command.js';
import { escapeMarkdown } from '../markdown.js';
import type { Rendering } from '../rendering.js';

const waysOf = { ask: ['ask'], browse: ['timeline', 'compare'], check: [] } as const;
/** Besides, whoever reads this has found the help. */
const inWays = new Set<string>([...Object.values(waysOf).flat(), 'help']);

export function formatHelpTexts(rendering: Rendering): string[] {
  const { commands, wording } = rendering;
  const { ways, others } = wording.help;
  const mention = (ids: readonly string[]) =>
    commands.filter(({ id }) => ids.includes(id)).map((command) => mentionCommand(command, rendering));
  const check = [escapeMarkdown(wording.checkStatement)];
  const lines = (['ask', 'browse', 'check'] as const).map((way) => {
    const { title, text } = ways[way];
    return `- **${escapeMarkdown(title)}** – ${escapeMarkdown(text)} ${(way === 'check' ? check : mention(waysOf[way])).join(' ')}`;
  });
  const rest = commands.filter((command) => !isTopic(command, rendering) && !inWays.has(command.id));
  return [
    wording.helpIntro,
    lines.join('\n'),
    `-# ${escapeMarkdown(others)} ${rest.map((command) => mentionCommand(command, rendering)).join(' ')}`,
    escapeMarkdown(wording.followUpForm.help(wording.buttons.followUp)),
  ];
}

/** Every command of the bot itself has its words in the wording; a topic brings its own. */
export function isTopic({ id }: Pick<Command, 'id'>, { wording }: Pick<Rendering, 'wording'>): boolean {
  return !(id in wording.commands);
}

// a mention can be clicked; it needs the command's id and its default, English name
function mentionCommand({ root, texts }: Command, { wording, commandId }: Rendering): string {
  return commandId
    ? `</${root.name} ${texts.en.name}:${commandId}>`
    : `\`/${root.name} ${texts[wording.locale].name}\``;
}
