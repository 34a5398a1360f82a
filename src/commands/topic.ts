/** The command of a topic: `/stargate funding` lists all that is said on it. */
import { answerTopic } from '../answers/compared/topicAnswer.js';
import type { Topic } from '../knowledge/facts/schema.js';
import { formatCommandName } from '../knowledge/facts/shapes/commandNames.js';
import { type CommandOfAnyStory, defineCommand } from './command.js';
import { filterOptions, hideOption, pickFilter } from './options.js';

export function createTopicCommand({ id, name, says }: Topic): CommandOfAnyStory {
  return defineCommand({
    id,
    texts: {
      de: { name: formatCommandName(name.de), description: says.de },
      en: { name: formatCommandName(name.en), description: says.en },
    },
    options: [...filterOptions, hideOption],
    run: (values, { library, language }) => answerTopic({ topic: id, filter: pickFilter(values), language }, library),
  });
}
