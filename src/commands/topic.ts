import { topicAnswer } from '../answers/lists.js';
import type { Topic } from '../knowledge/facts/schema.js';
import { type Command, command } from './command.js';
import { hide, limits, limitsOf } from './options.js';

/** The command of a topic: `/stargate funding` lists all that is said on it. */
export function topicCommand({ id, name, says }: Topic): Command {
  return command({
    id,
    named: { de: { name: name.de, says: says.de }, en: { name: name.en, says: says.en } },
    options: [...limits, hide],
    run: (values, { library, language }) => topicAnswer({ topic: id, limits: limitsOf(values), language }, library),
  });
}
