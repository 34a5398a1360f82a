/** What the description of the API says is what programs meet: every address, status and field, and nothing else. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { openSite } from '../visit.js';
import { listMutants } from './mutants.js';
import { listRoutes, type Provoked, post, provokeAll, type Sent, visit } from './provoke.js';

interface Content {
  schema?: object;
  example?: unknown;
  examples?: Record<string, { externalValue: string }>;
}
interface Operation {
  parameters?: { name: string; in: string; example?: unknown }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

const description = (await (await visit('/api/openapi.json')).json()) as Description;
const operations = new Map(Object.entries(description.paths).map(([path, item]) => [path, Object.values(item)[0]]));

function listExamples(path: string, place: string): [string, string][] {
  const given = operations.get(path)?.parameters ?? [];
  return given.flatMap((each) => (each.in === place && 'example' in each ? [[each.name, String(each.example)]] : []));
}

/** The request that an operation gives as its example. */
function findSample(path: string): Sent {
  const content = operations.get(path)?.requestBody?.content['application/json'];
  const query = `${new URLSearchParams(listExamples(path, 'query'))}`;
  return content === undefined
    ? { query }
    : post(JSON.stringify(content.example), Object.fromEntries(listExamples(path, 'header')));
}

const provoked = await provokeAll(findSample);

const validator = new Ajv2020({ strict: false });
formats.default(validator);
validator.addSchema({ $id: 'api', ...description });

const validators = new Map<string, ValidateFunction>();

function findValidator({ route, status, type }: Omit<Provoked, 'text'>): ValidateFunction {
  const { schema } = operations.get(route)?.responses[status]?.content?.[type] ?? expect.fail(`${route} ${status}`);
  const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const found = validators.get(text) ?? validator.compile(JSON.parse(text));
  validators.set(text, found);
  return found;
}

const json = provoked.filter(({ route, type }) => type.endsWith('json') && route !== '/api/openapi.json');

test('is OpenAPI 3.1, and has every address of the router that a program can meet, and invents none', () => {
  expect(description.openapi).toBe('3.1.0');
  expect([...operations.keys()].sort()).toEqual(listRoutes().sort());
});

test('has no address for assistants where that is shut', async () => {
  const shut = (await (await openSite().visit('/api/openapi.json')).json()) as Description;
  expect(Object.keys(shut.paths)).not.toContain('/mcp');
});

test('each status and type that is met is described, and each that is described is met', () => {
  const described = [...operations].flatMap(([path, operation]) =>
    Object.entries(operation?.responses ?? {}).flatMap(([status, { content = {} }]) => {
      const types = Object.keys(content);
      return (types.length === 0 ? [''] : types).map((type) => `${path} ${status} ${type}`);
    }),
  );
  const met = provoked.map(({ route, status, type, text }) => `${route} ${status} ${text === '' ? '' : type}`);
  expect([...new Set(met)].sort()).toEqual(described.sort());
});

test('whatever is answered in JSON has the shape that is described', () => {
  for (const each of json) {
    const validate = findValidator(each);
    expect(validate(JSON.parse(each.text)), `${each.route} ${each.status} ${JSON.stringify(validate.errors)}`).toBe(
      true,
    );
  }
});

test('what is sent as events has it, too', () => {
  const events = provoked.filter(({ type }) => type === 'text/event-stream');
  const sent = events.flatMap(({ text }) => [...text.matchAll(/^data: (.+)$/gmu)].map(([, data = '']) => data));
  expect(sent.length).toBe(2);
  const validate = findValidator({ route: '/mcp', status: 200, type: 'application/json' });
  for (const data of sent) expect(validate(JSON.parse(data)), data).toBe(true);
});

// the protocol itself says what else a result holds, and whether a fault has data
const isOurs = (path: string) => !/^(?:result\.(?!structuredContent\.)|error\.data)/u.test(path);
// any value may have been corrected
const isAny = (path: string, kind: string) =>
  kind === 'retyped' ? /^changes\[\]\.(?:was|is)\b/u.test(path) : /^changes\[\]\.(?:was|is)[.[]/u.test(path);

test('a field that is taken away, renamed or of another type is found out', () => {
  const unnoticed = new Set<string>();
  for (const each of json)
    for (const { path, kind, value } of listMutants(JSON.parse(each.text)))
      if (isOurs(path) && !isAny(path, kind) && findValidator(each)(value)) unnoticed.add(`${path} ${kind}`);
  expect([...unnoticed].sort()).toEqual([]);
});

test('each example is what the program answers to its request', async () => {
  for (const [path, operation] of operations) {
    for (const [status, { content = {} }] of Object.entries(operation?.responses ?? {}))
      for (const [type, { example, examples }] of Object.entries(content)) {
        const met = provoked.filter((each) => each.route === path && `${each.status}` === status && each.type === type);
        if (type === 'text/event-stream') continue;
        const whole = examples?.whole?.externalValue;
        if (whole !== undefined) expect((await visit(whole)).headers.get('content-type')).toContain(type);
        else expect(met.map(({ text }) => withoutTime(text))).toContain(withoutTime(example));
      }
  }
});

function withoutTime(answer: unknown): string {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return text.replace(/"elapsedMs":[\d.]+/gu, '"elapsedMs":0');
}
