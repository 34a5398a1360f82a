/** The description of /api: https://spec.openapis.org/oas/v3.1.0 — made from the one list of commands, its examples by asking the bot. */
import { createAnswerJsonSchema } from '../../answers/answerSchema.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import { nameStory } from '../../wording/own/storyLines.js';
import type { ApiParts } from './apiParts.js';
import { describeMcp, mcpPath } from './assistants.js';
import { describeCommand } from './commands.js';
import { otherOperations } from './others.js';
import { mcpErrorSchema, mcpResultSchema, problemSchema, suggestionsSchema } from './schemas.js';

export async function describeApi(parts: ApiParts): Promise<object> {
  const { bot, mcp } = parts;
  const name = nameStory(bot.library.story, pickWording('en'));
  return {
    openapi: '3.1.0',
    info: { title: name, version: '1', description: `Answers about ${name}, word for word, with their source.` },
    paths: {
      ...Object.fromEntries(bot.commands.map((command) => [`/api/${command.id}`, describeCommand(command, parts)])),
      ...otherOperations(parts),
      ...(mcp ? { [mcpPath]: await describeMcp(mcp, parts) } : {}),
    },
    components: {
      schemas: {
        Answer: createAnswerJsonSchema(),
        Problem: problemSchema,
        Suggestions: suggestionsSchema,
        McpResult: mcpResultSchema,
        McpError: mcpErrorSchema,
      },
    },
  };
}
