/** The bot for assistants: tools that answer with sentences to cite, and each fact and article as a resource. https://modelcontextprotocol.io */
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { answerSchema } from '../answers/answerSchema.js';
import { callCommand } from '../api/callCommand.js';
import { type Bot, type Command, describeOption, findCommand } from '../commands/command.js';
import { memoize } from '../util/lazy.js';
import type { Live } from '../util/live.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { type CallGuard, createGuard } from './guard.js';
import { addResources } from './resources.js';
import { createContent } from './toolContent.js';

/** Of the commands, those that an assistant needs to find a sentence and to cite it. */
export const toolNames = ['ask', 'said', 'who', 'compare', 'fact', 'sources', 'new'] as const;

type OpenBot = Pick<Live<Bot>, 'read'>;

/**
 * Makes servers, one for each assistant or request. Tools and instructions are those of the data that is there when an
 * assistant comes; each answer is of the data that is there then. What a tool takes is compiled once for the same data:
 * it costs fifty times the rest.
 */
export function createMcpServers(bot: OpenBot, onError: (error: unknown) => void): () => McpServer {
  const describe = memoize(describeTools);
  const place = { bot, guard: createGuard(onError) };
  return () => createMcpServer(place, describe(bot.read()));
}

/** What each call is answered from, and what holds back what goes wrong. */
interface Place {
  bot: OpenBot;
  guard: CallGuard;
}

function describeTools({ commands }: Bot) {
  return toolNames.flatMap((name) => {
    const command = findCommand(name, commands);
    return command ? [{ id: command.id, description: describeTool(command) }] : [];
  });
}

type Tool = ReturnType<typeof describeTools>[number];

function createMcpServer(place: Place, tools: Tool[]): McpServer {
  const { library } = place.bot.read();
  const title = library.story.name.en;
  const instructions = pickWording('en').mcp.instructions(title);
  const server = new McpServer(
    { name: 'stargate', title, version: '1' },
    { instructions, capabilities: { tools: {}, resources: { listChanged: true }, completions: {} } },
  );
  for (const tool of tools) addTool(tool, server, place);
  addResources(server, place);
  return server;
}

function describeTool(command: Command) {
  return {
    title: command.texts.en.name,
    description: command.texts.en.description,
    inputSchema: fromJsonSchema<Record<string, string>>(describeInput(command)),
    outputSchema: answerSchema,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}

function addTool({ id, description }: Tool, server: McpServer, { bot, guard }: Place): void {
  const run = ({ after, ...values }: Record<string, string>) => {
    const context = { ...bot.read(), after: after === undefined ? [] : [after], home: 'de' as const };
    const reply = callCommand(id, values, context);
    if (reply.kind !== 'answer') {
      const text = reply.kind === 'wrong-call' ? reply.message : id;
      return { content: [{ type: 'text' as const, text }], isError: true };
    }
    return { content: createContent(reply), structuredContent: reply.json };
  };
  server.registerTool(id, description, guard(run));
}

const languageProperty = {
  type: 'string',
  enum: ['de', 'en'],
  description: 'Of what stands around the German quotes.',
};
const afterProperty = {
  type: 'string',
  description: 'What the question goes on from: `understood` of the answer before, or up to five fact ids with commas.',
};

function describeInput({ id, root, options }: Command) {
  const wording = pickWording('en');
  const texts = options.flatMap((option) => {
    const { description } = describeOption(option, wording, root);
    return option.kind === 'text' ? [[option.id, { type: 'string', maxLength: option.maxLength, description }]] : [];
  });
  return {
    type: 'object' as const,
    properties: {
      ...Object.fromEntries(texts),
      ...(id === 'ask' ? { after: afterProperty } : {}),
      language: languageProperty,
    },
    required: options.filter(({ required }) => required).map((option) => option.id),
    additionalProperties: false,
  };
}
