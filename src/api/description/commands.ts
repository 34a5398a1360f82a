/** A command as an operation, with a call that its own answer follows. */

import type { Bot, Command, Option } from '../../commands/command.js';
import type { OptionId } from '../../wording/wording.js';
import { type CallReply, callCommand } from '../callCommand.js';
import type { ApiParts } from './apiParts.js';
import { describeJson, describeProblem, describeRefusals } from './responses.js';

export const languageParameter = {
  name: 'language',
  in: 'query',
  required: false,
  schema: { enum: ['de', 'en'] },
  example: 'en',
};

export function describeCommand(command: Command, parts: ApiParts) {
  const { bot } = parts;
  const { id, texts, options } = command;
  const context = { ...bot, home: null };
  const plain = callCommand(id, {}, context);
  const values = chooseValues(command, bot, plain);
  const parameters = [
    ...options.filter(({ id }) => id !== 'hide').map((option) => describeParameter(option, values[option.id])),
    ...describeShortParameter(options),
    ...(id === 'ask' ? [afterParameter] : []),
    languageParameter,
  ];
  const answered = callCommand(id, { ...values, language: languageParameter.example }, context);
  const responses = {
    200: describeJson('Answer', 'One answer.', answered.kind === 'answer' ? answered.json : null),
    ...(plain.kind === 'wrong-call'
      ? { 400: describeProblem('A value is missing.', parts.createProblem(400, plain.message)) }
      : {}),
    ...describeRefusals(parts),
  };
  return { get: { operationId: id, summary: texts.en.description, parameters, responses } };
}

// either of the two is enough, which OpenAPI cannot say
function describeShortParameter([first]: readonly Option[]) {
  if (!first?.required) return [];
  const description = `The same as ${first.id}.`;
  return [{ name: 'q', in: 'query', required: false, schema: { type: 'string' }, description }];
}

function describeParameter(option: Option, example: string | undefined) {
  const schema = option.kind === 'text' ? { type: 'string', maxLength: option.maxLength } : { type: 'boolean' };
  const description = option.required ? { description: 'Needed, here or as q.' } : {};
  return {
    ...{ name: option.id, in: 'query', required: false, schema, ...description },
    ...(example === undefined ? {} : { example }),
  };
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

type Values<Value> = Partial<Record<OptionId, Value>>;

// what is needed; a list keeps to one outlet of the whole one, so that its example is short
function chooseValues({ options, root }: Command, { library: { base } }: Bot, whole: CallReply): Values<string> {
  const [fact] = base.facts;
  const known: Values<string | undefined> = {
    question: fact?.asks?.[0],
    person: base.entities.find(({ kind }) => kind === 'person')?.name,
    words: fact?.quote,
    fact: fact?.id,
    matter: base.matters[0]?.id,
    outlet: whole.kind === 'answer' ? whole.json.answers.at(-1)?.outlet : undefined,
  };
  const beside: OptionId[] = options.some(({ required }) => required) ? ['about'] : ['outlet', 'matter'];
  const wanted = options.filter((option) => option.required || beside.includes(option.id));
  const chosen = wanted.map(({ id }) => [id, root.findExample(id, 'en') ?? known[id]]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}
