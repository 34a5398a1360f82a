/** The one list of commands: registration, help, the README and every door read it. */
import { type Base, listServedTopics } from '../knowledge/facts/base.js';
import type { Story } from '../knowledge/facts/shapes/storySchema.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { describeStory, findStoryExample } from '../wording/own/storyLines.js';
import { askCommand } from './ask.js';
import type { Command, RootCommand } from './command.js';
import { compareCommand } from './compare.js';
import { factCommand } from './fact.js';
import { aboutCommand, helpCommand, newCommand, privacyCommand, sourcesCommand } from './info.js';
import { saidCommand } from './said.js';
import { timelineCommand } from './timeline.js';
import { createTopicCommand } from './topic.js';
import { whoCommand } from './who.js';

/** `/stargate ask`, `/stargate who`, `/stargate said`, one for each topic, and those about the bot. */
export function createCommands(base: Base): Command[] {
  const commands = [
    askCommand,
    whoCommand,
    saidCommand,
    compareCommand,
    timelineCommand,
    ...listServedTopics(base).map(createTopicCommand),
    newCommand,
    factCommand,
    sourcesCommand,
    aboutCommand,
    privacyCommand,
    helpCommand,
  ];
  const root = createRoot(base.story);
  return commands.map((command) => ({ ...command, root }));
}

function createRoot(story: Story): RootCommand {
  const [de, en] = [describeStory(story, pickWording('de')), describeStory(story, pickWording('en'))];
  const findExample: RootCommand['findExample'] = (option, language) => findStoryExample(story, option, language);
  return { name: story.command, says: { de: de.says, en: en.says }, findExample };
}
