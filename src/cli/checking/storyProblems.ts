/** What a story may say of itself and still not work: words that are no command, texts that Discord would refuse, units that nobody can read. */
import type { Command } from '../../commands/command.js';
import type { createCommands } from '../../commands/index.js';
import { listDefinitionFaults } from '../../discord/registration/definitionFaults.js';
import { createDefinitions } from '../../discord/registration/definitions.js';
import { type Base, dataFiles } from '../../knowledge/facts/base.js';
import type { Problem } from '../../knowledge/facts/problem.js';
import { commandNameRule, formatCommandName, isCommandName } from '../../knowledge/facts/shapes/commandNames.js';
import { units } from '../../knowledge/text/figures/units.js';

type CreateCommands = typeof createCommands;

export function findStoryProblems(base: Base, create: CreateCommands): Problem[] {
  return [
    ...findTopicProblems(base, create({ ...base, topics: [] })),
    ...findDiscordProblems(create(base)),
    ...findUnitProblems(base),
  ];
}

// by id, German and English name each must be its own: all three call it
function findTopicProblems({ topics }: Base, own: Command[]): Problem[] {
  const taken = new Set<string>();
  return topics.flatMap(({ id, name }) => {
    const words = [...new Set([id, name.de, name.en].map(formatCommandName))];
    const problems = words.flatMap((word) => describeWord(word, { own, taken }));
    for (const word of words) taken.add(word);
    return problems.map((problem) => ({ file: dataFiles.topics, id, ...problem }));
  });
}

function describeWord(word: string, { own, taken }: { own: Command[]; taken: ReadonlySet<string> }) {
  const fix = 'give the topic another name or id';
  if (!isCommandName(word)) return [{ says: `“${word}” is no command`, fix: `a command is ${commandNameRule}` }];
  if (own.some(({ id, texts }) => [id, texts.de.name, texts.en.name].includes(word)))
    return [{ says: `“${word}” is a command of the program`, fix }];
  return taken.has(word) ? [{ says: `“${word}” is another topic, too`, fix }] : [];
}

function findDiscordProblems(commands: Command[]): Problem[] {
  return createDefinitions(commands)
    .flatMap(listDefinitionFaults)
    .map(({ id, says }) => ({
      file: id === null ? dataFiles.story : dataFiles.topics,
      id: id ?? '-',
      says,
      fix: `shorten "says"${id === null ? ', "examples" or a topic' : ''}`,
    }));
}

function findUnitProblems({ matters, story }: Base): Problem[] {
  const known = new Set([...units.values(), ...Object.keys(story.units ?? {})]);
  return matters
    .filter(({ unit }) => unit !== undefined && !known.has(unit))
    .map(({ id, unit }) => ({
      file: dataFiles.matters,
      id,
      says: `nothing says how “${unit}” is written`,
      fix: `add it to "units" in ${dataFiles.story}, in both languages`,
    }));
}
