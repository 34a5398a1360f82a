/** The one list of commands: registration, help, the README and every door read it. */
import { type Base, listServedTopics } from '../knowledge/facts/base.js';
import { askCommand } from './ask.js';
import type { Command } from './command.js';
import { compareCommand } from './compare.js';
import { factCommand } from './fact.js';
import { aboutCommand, helpCommand, newCommand, privacyCommand, sourcesCommand } from './info.js';
import { saidCommand } from './said.js';
import { timelineCommand } from './timeline.js';
import { createTopicCommand } from './topic.js';
import { whoCommand } from './who.js';

/** `/stargate ask`, `/stargate who`, `/stargate said`, one for each topic, and those about the bot. */
export function createCommands(base: Base): Command[] {
  return [
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
}
