/** A command as an operation, with a call that its own answer follows. */
import { callCommand } from '../../../api/callCommand.js';
import type { Bot, Command, Option } from '../../../commands/command.js';
import { sourceIdOf } from '../../../knowledge/facts/base.js';
import type { OptionId } from '../../../wording/wording.js';
import { describeJson, describeProblem, describeRefusals } from './responses.js';

export const languageParameter = {
  name: 'language',
  in: 'query',
  required: false,
  schema: { enum: ['de', 'en'] },
  example: 'en',
};

export function describeCommand(command: Command, bot: Bot) {
  const { id, texts, options } = command;
  const values = chooseValues(command, bot);
  const parameters = [
    ...options.filter(({ id }) => id !== 'hide').map((option) => describeParameter(option, values[option.id])),
    ...describeShortParameter(options),
    ...(id === 'ask' ? [afterParameter] : []),
    languageParameter,
  ];
  const context = { ...bot, home: null };
  const answered = callCommand(id, { ...values, language: languageParameter.example }, context);
  const refused = callCommand(id, {}, context);
  const responses = {
    200: describeJson('Answer', 'One answer.', answered.kind === 'answer' ? answered.json : null),
    ...(refused.kind === 'wrong-call' ? { 400: describeProblem(400, 'A value is missing.', refused.message) } : {}),
    ...describeRefusals(),
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

// what is needed; a list keeps to one outlet, so that its example is short
function chooseValues({ id, options, root }: Command, { library: { base } }: Bot): Partial<Record<OptionId, string>> {
  const [fact] = base.facts;
  const topical = base.facts.filter(({ topics }) => topics?.includes(id));
  const source = base.source.get(sourceIdOf((topical.at(-1) ?? base.facts.at(-1))?.id ?? ''));
  const known: Partial<Record<OptionId, string | undefined>> = {
    question: fact?.asks?.[0],
    person: base.entities.find(({ kind }) => kind === 'person')?.name,
    words: fact?.quote,
    fact: fact?.id,
    matter: base.matters[0]?.id,
    outlet: source?.outlet.is,
  };
  const beside: OptionId[] = options.some(({ required }) => required) ? ['about'] : ['outlet', 'matter'];
  const wanted = options.filter((option) => option.required || beside.includes(option.id));
  const chosen = wanted.map(({ id }) => [id, root.findExample(id, 'en') ?? known[id]]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}
