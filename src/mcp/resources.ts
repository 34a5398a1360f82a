/** Each fact and each article to read by its id; of a withdrawn fact, why it is gone. */
import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import { findArticle } from '../answers/info.js';
import { callCommand } from '../api/callCommand.js';
import type { Bot } from '../commands/command.js';
import type { Live } from '../util/live.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import type { CallGuard } from './guard.js';
import { factTemplate, formatFactUri, formatSourceUri, sourceTemplate } from './uris.js';

const mimeType = 'application/json';
const maxListed = 100;
const maxCompleted = 100;

interface ResourcePlace {
  bot: Pick<Live<Bot>, 'read'>;
  guard: CallGuard;
}

export function addResources(server: McpServer, { bot, guard }: ResourcePlace): void {
  const { commands } = pickWording('en');
  server.registerResource(
    'fact',
    createTemplate(factTemplate, () => listIds(bot.read()).facts),
    { description: commands.fact.description, mimeType },
    guard((uri: URL, { id }: Variables) => readAs(uri, readFact(decodeId(id), bot.read()))),
  );
  server.registerResource(
    'source',
    createTemplate(sourceTemplate, () => listIds(bot.read()).sources),
    { description: commands.sources.description, mimeType },
    guard((uri: URL, { id }: Variables) => readAs(uri, readSource(decodeId(id), bot.read()))),
  );
  // the package's own list knows no pages
  const list = guard((cursor: string | undefined) => listPage(listAll(bot.read()), cursor));
  server.server.setRequestHandler('resources/list', ({ params }) => list(params?.cursor));
}

type Variables = Record<string, string | string[]>;

// a broken escape is no id of anything
function decodeId(id: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(id));
  } catch {
    return '';
  }
}

function listIds({ library }: Bot): { facts: string[]; sources: string[] } {
  const { base } = library;
  return { facts: base.facts.map(({ id }) => id), sources: base.sources.map(({ id }) => id) };
}

function listAll(bot: Bot) {
  const { facts, sources } = listIds(bot);
  return [
    ...sources.map((id) => describe(formatSourceUri(id), id)),
    ...facts.map((id) => describe(formatFactUri(id), id)),
  ];
}

function createTemplate(template: string, list: () => string[]): ResourceTemplate {
  const complete = (typed: string) =>
    list()
      .filter((id) => id.includes(typed))
      .slice(0, maxCompleted);
  return new ResourceTemplate(template, { list: undefined, complete: { id: complete } });
}

function describe(uri: string, name: string) {
  return { uri, name, mimeType };
}

function listPage<Item>(all: Item[], cursor: string | undefined) {
  const start = Number(cursor ?? 0);
  if (!Number.isInteger(start) || start < 0 || start > all.length)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'There is no such page.');
  const end = start + maxListed;
  return { resources: all.slice(start, end), ...(end < all.length ? { nextCursor: String(end) } : {}) };
}

function readAs(uri: URL, content: object | null) {
  if (content === null) throw new ResourceNotFoundError(uri.href);
  return { contents: [{ uri: uri.href, mimeType, text: JSON.stringify(content) }] };
}

// withdrawn, its text is the reason
function readFact(id: string, bot: Bot): object | null {
  const reply = callCommand('fact', { fact: id }, { ...bot, home: 'de' });
  if (reply.kind !== 'answer') return null;
  const { answer, json } = reply;
  return answer.kind === 'unknown' && answer.reason.kind !== 'withdrawn' ? null : json;
}

function readSource(id: string, bot: Bot): object | null {
  const article = findArticle(id, bot.library);
  const reply = callCommand('sources', {}, { ...bot, home: 'de' });
  if (!article || reply.kind !== 'answer') return null;
  const [source] = reply.json.sources.filter((each) => each.id === id);
  return source ? { ...source, answers: article.cited.map(({ fact }) => fact.id) } : null;
}
