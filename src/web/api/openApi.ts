/** The description of /api: https://spec.openapis.org/oas/v3.1.0 — made from the one list of commands. */
import { answerJsonSchema } from '../../answers/answerSchema.js';
import type { Command, Option } from '../../commands/command.js';

export function openApiOf(commands: Command[]): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Stargate', version: '1', description: 'Answers about Stargate, word for word, with their source.' },
    paths: {
      ...Object.fromEntries(commands.map((command) => [`/api/${command.id}`, { get: operationOf(command) }])),
      '/api/complete': { get: completion },
    },
    components: { schemas: { Answer: answerJsonSchema(), Problem: problem, Suggestions: suggestions } },
  };
}

function operationOf({ id, named, options }: Command) {
  return {
    operationId: id,
    summary: named.en.says,
    parameters: [...options.filter(({ id }) => id !== 'hide').map(parameterOf), ...shortOf(options), language],
    responses: responsesOf('Answer', 'One answer.'),
  };
}

// either of the two is enough, which OpenAPI cannot say
function shortOf([first]: readonly Option[]) {
  if (!first?.required) return [];
  return [{ ...text('q', false), description: `The same as ${first.id}.` }];
}

function parameterOf(option: Option) {
  const schema = option.is === 'text' ? { type: 'string', maxLength: option.maxLength } : { type: 'boolean' };
  const description = option.required ? { description: 'Needed, here or as q.' } : {};
  return { name: option.id, in: 'query', required: false, schema, ...description };
}

const language = { name: 'language', in: 'query', required: false, schema: { enum: ['de', 'en'] } };

const text = (name: string, required: boolean) => ({ name, in: 'query', required, schema: { type: 'string' } });

const completion = {
  operationId: 'complete',
  summary: 'What fits what is typed so far',
  parameters: [text('command', false), text('option', false), text('typed', false), language],
  responses: responsesOf('Suggestions', 'The typed text first, then what fits it.'),
};

function responsesOf(schema: string, description: string) {
  const of = (name: string, type: string) => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } });
  return {
    200: { description, content: of(schema, 'application/json') },
    default: { description: 'What is wrong.', content: of('Problem', 'application/problem+json') },
  };
}

/** https://www.rfc-editor.org/rfc/rfc9457 */
const problem = {
  type: 'object',
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
  required: ['title', 'status', 'detail'],
};

const suggestions = {
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
