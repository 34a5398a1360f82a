/** The addresses beside the commands: https://www.rfc-editor.org/rfc/rfc4287 is the feed's form. */
import { suggestValues } from '../callCommand.js';
import type { ApiParts } from './apiParts.js';
import { languageParameter } from './commands.js';
import { describeElsewhere, describeJson, describeProblem, describeRefusals } from './responses.js';

export const descriptionPath = '/api/openapi.json';

export const otherOperations = (parts: ApiParts) => ({
  '/api/complete': { get: describeCompletion(parts) },
  '/api/{command}': {
    get: {
      operationId: 'other',
      summary: 'Any other name',
      parameters: [{ name: 'command', in: 'path', required: true, schema: { type: 'string' }, example: 'nothing' }],
      responses: {
        404: describeProblem('There is no such command.', parts.createProblem(404)),
        ...describeRefusals(parts),
      },
    },
  },
  '/api': { get: { operationId: 'api', responses: { 302: leadsHere, ...describeRefusals(parts) } } },
  [descriptionPath]: {
    get: {
      operationId: 'describe',
      responses: {
        200: describeElsewhere('This description.', 'application/json', descriptionPath),
        ...describeRefusals(parts),
      },
    },
  },
  [parts.feed.path]: { get: describeFeed(parts) },
});

const leadsHere = {
  description: 'Leads to this description.',
  headers: { Location: { schema: { type: 'string' }, example: descriptionPath } },
};

function describeCompletion(parts: ApiParts) {
  const { bot } = parts;
  const typed = (bot.library.base.entities[0]?.name ?? '').slice(0, 4);
  const suggestions = suggestValues({ typed, language: languageParameter.example }, { ...bot, home: null }) ?? [];
  return {
    operationId: 'complete',
    summary: 'What fits what is typed so far',
    parameters: [
      describeTextParameter('command', 'ask'),
      describeTextParameter('option', 'question'),
      describeTextParameter('typed', typed),
      languageParameter,
    ],
    responses: {
      200: describeJson('Suggestions', 'The typed text first, then what fits it.', { suggestions }),
      404: describeProblem('There is no such command or option.', parts.createProblem(404)),
      ...describeRefusals(parts),
    },
  };
}

function describeTextParameter(name: string, example: string) {
  return { name, in: 'query', required: false, schema: { type: 'string' }, example };
}

const describeFeed = (parts: ApiParts) => ({
  operationId: 'feed',
  summary: 'What was added, corrected or withdrawn, as an Atom feed; 50 facts an answer, older ones by the link next.',
  parameters: [
    { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 }, example: 1 },
    languageParameter,
  ],
  responses: {
    200: describeElsewhere('A page of the feed.', parts.feed.type, parts.feed.path),
    304: { description: 'Nothing has changed since the ETag or the moment that was sent.' },
    404: describeProblem('There is no such page.', parts.createProblem(404)),
    ...describeRefusals(parts),
  },
});
