/** /mcp as an operation, its examples by asking it: https://modelcontextprotocol.io */
import type { AnswerMcp, ApiParts } from './apiParts.js';
import { describeProblem, describeTooMany } from './responses.js';

export const mcpPath = '/mcp';

const revision = '2026-07-28';
const usualHeaders = {
  host: 'localhost',
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

/** A request that is refused so: what it has beside the usual call. */
interface Refused extends RequestInit {
  description: string;
  headers?: Record<string, string>;
}

// more than 100 kB
const longBody = ' '.repeat(110_000);

const refused: Readonly<Record<number, Refused>> = {
  400: { description: 'No request of the protocol.', body: '[]' },
  403: {
    description: 'The page of another site asks, or another host is named.',
    headers: { origin: 'https://other.example' },
  },
  404: { description: 'The protocol has no such method.', ...createMcpRequest('nothing', {}) },
  405: { description: 'Anything but POST.', method: 'GET', body: null },
  406: { description: 'Both types have to be accepted.', headers: { accept: 'application/json' } },
  413: { description: 'More than 100 kB.', body: longBody },
  415: { description: 'No JSON.', headers: { 'content-type': 'text/plain' } },
};

export async function describeMcp(mcp: AnswerMcp, parts: ApiParts) {
  const { base } = parts.bot.library;
  const ask = async ({ headers, ...init }: Omit<Refused, 'description'>): Promise<unknown> => {
    const all = { ...usualHeaders, ...headers };
    return (await mcp(new Request(`http://localhost${mcpPath}`, { method: 'POST', ...init, headers: all }))).json();
  };
  const plain = { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }) };
  // a fact by its id is a short answer
  const call = createMcpRequest('tools/call', { name: 'fact', arguments: { fact: base.facts[0]?.id ?? '' } });
  const [answer, ...refusals] = await Promise.all([
    ask(call),
    ...Object.entries(refused).map(async ([status, { description, ...init }]) => {
      return [status, describeError(description, await ask({ ...plain, ...init }))];
    }),
  ]);
  return {
    post: {
      operationId: 'mcp',
      summary: 'The Model Context Protocol, stateless, for assistants.',
      parameters: Object.entries(call.headers).map(describeHeader),
      requestBody: { required: true, content: { 'application/json': { schema: {}, example: JSON.parse(call.body) } } },
      responses: {
        200: describeAnswer(answer),
        202: { description: 'A notification was taken.' },
        ...Object.fromEntries(refusals as [string, object][]),
        ...describeTooMany(parts),
        500: describeFault(parts),
      },
    },
  };
}

/** Headers and body of a call. Without what it says of itself, the protocol's older revisions are spoken. */
export function createMcpRequest(method: string, params: { name?: string; arguments?: object }) {
  const names = { protocolVersion: revision, clientInfo: { name: 'example', version: '1' }, clientCapabilities: {} };
  const meta = Object.entries(names).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]);
  const { name } = params;
  return {
    headers: {
      'mcp-protocol-version': revision,
      'mcp-method': method,
      ...(name === undefined ? {} : { 'mcp-name': name }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: { ...params, _meta: Object.fromEntries(meta) } }),
  };
}

function describeHeader([name, example]: [string, string]) {
  return { name, in: 'header', required: false, schema: { type: 'string' }, example };
}

const one = [{ $ref: '#/components/schemas/McpResult' }, { $ref: '#/components/schemas/McpError' }];

function describeAnswer(example: unknown) {
  const schema = { anyOf: one };
  return {
    description: 'The answer; as events in older revisions, and where a client listens for changes.',
    content: { 'application/json': { schema, example }, 'text/event-stream': { schema: { type: 'string' } } },
  };
}

function describeError(description: string, example: unknown) {
  return { description, content: { 'application/json': { schema: one[1], example } } };
}

// of the protocol's code, or of what stands before it
function describeFault({ createProblem }: ApiParts) {
  const { description, content } = describeProblem('The fault is here.', createProblem(500));
  const example = { jsonrpc: '2.0', error: { code: -32603, message: 'Internal server error' }, id: null };
  return { description, content: { ...content, ...describeError(description, example).content } };
}
