/** Another story than the one that ships: invented articles, with what people ask about them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIApplicationCommandInteraction } from 'discord-api-types/v10';
import { createCommands } from '../../../src/commands/index.js';
import type { DiscordBot } from '../../../src/discord/bot.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { noOperatorLinks } from '../../../src/wording/own/operatorLinks.js';
import { createChatInput, createQuestion, type Typed } from '../../loopback/payloads/payloads.js';
import type { TestedStory } from '../testDoor.js';

const pathTo = (name: string) => fileURLToPath(new URL(`../../fixtures/bridge/${name}`, import.meta.url));

export const secondFolder = pathTo('data');
export const secondArticles = pathTo('articles');

const library = loadLibrary(secondFolder);
const lines = readFileSync(pathTo('questions.jsonl'), 'utf8').trim().split('\n');

export const secondStory: TestedStory = {
  library,
  questions: lines.map((line) => (JSON.parse(line) as { question: string }).question),
  // of thirty, of which some are answered nowhere
  minAnswered: 15,
};

export const secondBot: DiscordBot = {
  library,
  commands: createCommands(library.base),
  links: noOperatorLinks,
  publicUrl: null,
};

/** Under the story's own command. */
export function callSecond(typed: Typed): APIApplicationCommandInteraction {
  return nameCommand(createChatInput(typed));
}

export function askSecond(question: string, language: Language): APIApplicationCommandInteraction {
  return nameCommand(createQuestion(question, language));
}

function nameCommand(interaction: ReturnType<typeof createChatInput>): APIApplicationCommandInteraction {
  return { ...interaction, data: { ...interaction.data, name: library.story.command } };
}
