/** The description of /api: https://spec.openapis.org/oas/v3.1.0 — made from the one list of commands, its examples by asking the bot. */
import { createAnswerJsonSchema } from '../../../answers/answerSchema.js';
import type { Bot } from '../../../commands/command.js';
import { type AnswerMcp, describeMcp, mcpPath } from './assistants.js';
import { describeCommand } from './commands.js';
import { otherOperations } from './others.js';
import { mcpErrorSchema, mcpResultSchema, problemSchema, suggestionsSchema } from './schemas.js';

/** `mcp` is null where it is shut. */
export async function describeApi(bot: Bot, mcp: AnswerMcp | null): Promise<object> {
  return {
    openapi: '3.1.0',
    info: { title: 'Stargate', version: '1', description: 'Answers about Stargate, word for word, with their source.' },
    paths: {
      ...Object.fromEntries(bot.commands.map((command) => [`/api/${command.id}`, describeCommand(command, bot)])),
      ...otherOperations(bot),
      ...(mcp ? { [mcpPath]: await describeMcp(bot, mcp) } : {}),
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
