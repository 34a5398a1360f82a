/** What an address may answer, each with an example that the program itself has made. */
import type { ApiParts } from './apiParts.js';

type SchemaName = 'Answer' | 'Problem' | 'Suggestions';

const refer = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

export function describeJson(schema: SchemaName, description: string, example: unknown) {
  return { description, content: { 'application/json': { schema: refer(schema), example } } };
}

/** What is too long to stand here is its own example, at its address. */
export function describeElsewhere(description: string, type: string, address: string) {
  return { description, content: { [type]: { examples: { whole: { externalValue: address } } } } };
}

export function describeProblem(description: string, example: object) {
  return { description, content: { 'application/problem+json': { schema: refer('Problem'), example } } };
}

/** Nobody is told in JSON that they ask too often: it must cost less than what it refuses. */
export const describeTooMany = ({ tooManyText }: ApiParts) => ({
  429: {
    description: 'Too many requests.',
    headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer' }, example: 1 } },
    content: { 'text/plain': { schema: { type: 'string' }, example: tooManyText } },
  },
});

/** What any address may answer. */
export const describeRefusals = (parts: ApiParts) => ({
  405: describeProblem('It can only be read.', parts.createProblem(405)),
  413: describeProblem('It declares a body, and a large one.', parts.createProblem(413)),
  414: describeProblem('Too long an address.', parts.createProblem(414)),
  ...describeTooMany(parts),
  500: describeProblem('The fault is here.', parts.createProblem(500)),
});
