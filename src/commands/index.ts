/** The one list of commands: registration, help, the README and every door read it. */
import { servedTopics } from '../answers/library.js';
import type { Base } from '../knowledge/facts/base.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { fact } from './fact.js';
import { about, help, privacy, sources } from './info.js';
import { said } from './said.js';
import { timeline } from './timeline.js';
import { topicCommand } from './topic.js';
import { who } from './who.js';

/** `/stargate ask`, `/stargate who`, `/stargate said`, one for each topic, and those about the bot. */
export function commandsOf(base: Base): Command[] {
  return [
    ask,
    who,
    said,
    compare,
    timeline,
    ...servedTopics(base).map(topicCommand),
    fact,
    sources,
    about,
    privacy,
    help,
  ];
}

/** The command with this id or name, in either language; case does not matter. */
export function commandCalled(name: string, commands: Command[]): Command | undefined {
  const wanted = name.toLowerCase();
  return commands.find(({ id, named }) => [id, named.de.name, named.en.name].includes(wanted));
}
