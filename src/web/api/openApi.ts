/** The description of /api: https://spec.openapis.org/oas/v3.1.0 — made from the one list of commands. */
import { createAnswerJsonSchema } from '../../answers/answerSchema.js';
import type { Command, Option } from '../../commands/command.js';

/** What any address may answer. Nobody is told in JSON that they ask too often: it must cost less than what it refuses. */
const refusals = {
  405: 'It can only be read.',
  413: 'It declares a body, and a large one.',
  414: 'Too long an address.',
  500: 'The fault is here.',
};
const tooMany = {
  429: { description: 'Too many requests; Retry-After says when to come again.', content: { 'text/plain': {} } },
};

export function describeApi(commands: Command[]): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Stargate', version: '1', description: 'Answers about Stargate, word for word, with their source.' },
    paths: {
      ...Object.fromEntries(commands.map((command) => [`/api/${command.id}`, { get: describeOperation(command) }])),
      '/api/complete': { get: completionOperation },
      ...otherPaths,
    },
    components: {
      schemas: { Answer: createAnswerJsonSchema(), Problem: problemSchema, Suggestions: suggestionsSchema },
    },
  };
}

function describeOperation({ id, texts, options }: Command) {
  return {
    operationId: id,
    summary: texts.en.description,
    parameters: [
      ...options.filter(({ id }) => id !== 'hide').map(describeParameter),
      ...describeShortParameter(options),
      ...(id === 'ask' ? [afterParameter] : []),
      languageParameter,
    ],
    responses: describeResponses('Answer', 'One answer.'),
  };
}

// either of the two is enough, which OpenAPI cannot say
function describeShortParameter([first]: readonly Option[]) {
  if (!first?.required) return [];
  return [{ ...describeTextParameter('q', false), description: `The same as ${first.id}.` }];
}

function describeParameter(option: Option) {
  const schema = option.kind === 'text' ? { type: 'string', maxLength: option.maxLength } : { type: 'boolean' };
  const description = option.required ? { description: 'Needed, here or as q.' } : {};
  return { name: option.id, in: 'query', required: false, schema, ...description };
}

const afterParameter = {
  name: 'after',
  in: 'query',
  required: false,
  schema: { type: 'array', items: { type: 'string' }, maxItems: 2 },
  style: 'form',
  explode: true,
  description:
    'What the question goes on from: `understood` of the answer before, or up to five ids of its facts with commas, or each once. Unknown ids are ignored.',
};
const languageParameter = { name: 'language', in: 'query', required: false, schema: { enum: ['de', 'en'] } };

const describeTextParameter = (name: string, required: boolean) => ({
  name,
  in: 'query',
  required,
  schema: { type: 'string' },
});

const completionOperation = {
  operationId: 'complete',
  summary: 'What fits what is typed so far',
  parameters: [
    describeTextParameter('command', false),
    describeTextParameter('option', false),
    describeTextParameter('typed', false),
    languageParameter,
  ],
  responses: describeResponses('Suggestions', 'The typed text first, then what fits it.'),
};

function describeProblems(problems: Record<number, string>) {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    Object.entries(problems).map(([status, description]) => [status, { description, content }]),
  );
}

function describeResponses(schema: string, description: string) {
  return {
    200: { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
    ...describeProblems({ 400: 'A value is missing.', 404: 'There is no such command or option.', ...refusals }),
    ...tooMany,
  };
}

const describePlain = (description: string, type: string) => ({ description, content: { [type]: {} } });

/** Beside the commands: https://www.rfc-editor.org/rfc/rfc4287 and https://modelcontextprotocol.io */
const otherPaths = {
  '/api': {
    get: { operationId: 'api', responses: { 302: { description: 'Leads to this description.' }, ...tooMany } },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'describe',
      responses: { 200: describePlain('This description.', 'application/json'), ...tooMany },
    },
  },
  '/feed.atom': {
    get: {
      operationId: 'feed',
      summary:
        'What was added, corrected or withdrawn, as an Atom feed; 50 facts an answer, older ones by the link next.',
      parameters: [
        { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
        languageParameter,
      ],
      responses: {
        200: describePlain('A page of the feed.', 'application/atom+xml'),
        304: { description: 'Nothing has changed since the ETag or the moment that was sent.' },
        404: describePlain('There is no such page.', 'text/html'),
        ...tooMany,
      },
    },
  },
  '/mcp': {
    post: {
      operationId: 'mcp',
      summary: 'The Model Context Protocol, stateless, for assistants.',
      requestBody: { required: true, content: { 'application/json': {} } },
      responses: {
        200: describePlain('The answer to a request.', 'application/json'),
        202: { description: 'A notification was taken.' },
        400: describePlain('No request of the protocol.', 'application/json'),
        403: describePlain('The page of another site asks, or another host is named.', 'application/json'),
        413: describePlain('More than 100 kB.', 'application/json'),
        ...tooMany,
      },
    },
  },
};

/** https://www.rfc-editor.org/rfc/rfc9457 */
const problemSchema = {
  type: 'object',
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
  required: ['title', 'status', 'detail'],
};

const suggestionsSchema = {
  type: 'object',
  properties: {
    suggestions: {
      type: 'array',
      items: {
        type: 'object',
        properties: { label: { type: 'string' }, value: { type: 'string' } },
        required: ['label', 'value'],
      },
    },
  },
  required: ['suggestions'],
};
