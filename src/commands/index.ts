/** The one list of commands: registration, help, the README and every door read it. */
import type { Base } from '../knowledge/base.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { about, help, sources } from './info.js';
import { topicCommand } from './topic.js';
import { who } from './who.js';

/** `/stargate ask`, `/stargate who`, one for each topic, and those about the bot. */
export function commandsOf(base: Base): Command[] {
  return [ask, who, ...base.topics.map(topicCommand), sources, about, help];
}

/** The command with this id or name, in either language; case does not matter. */
export function commandCalled(name: string, commands: Command[]): Command | undefined {
  const wanted = name.toLowerCase();
  return commands.find(({ id, named }) => [id, named.de.name, named.en.name].includes(wanted));
}
