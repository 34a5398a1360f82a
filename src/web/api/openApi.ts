/** The description of /api: https://spec.openapis.org/oas/v3.1.0 — made from the one list of commands. */
import { createAnswerJsonSchema } from '../../answers/answerSchema.js';
import type { Command, Option } from '../../commands/command.js';

export function describeApi(commands: Command[]): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Stargate', version: '1', description: 'Answers about Stargate, word for word, with their source.' },
    paths: {
      ...Object.fromEntries(commands.map((command) => [`/api/${command.id}`, { get: describeOperation(command) }])),
      '/api/complete': { get: completionOperation },
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

function describeResponses(schema: string, description: string) {
  const describeContent = (name: string, type: string) => ({
    [type]: { schema: { $ref: `#/components/schemas/${name}` } },
  });
  return {
    200: { description, content: describeContent(schema, 'application/json') },
    default: { description: 'What is wrong.', content: describeContent('Problem', 'application/problem+json') },
  };
}

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
