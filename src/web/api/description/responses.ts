/** What an address may answer, each with an example that the program itself has made. */
import type { PageError } from '../../../wording/web/webWording.js';
import { createProblem, tooManyText } from '../../http/respond.js';

type SchemaName = 'Answer' | 'Problem' | 'Suggestions';

const refer = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

export function describeJson(schema: SchemaName, description: string, example: unknown) {
  return { description, content: { 'application/json': { schema: refer(schema), example } } };
}

/** What is too long to stand here is its own example, at its address. */
export function describeElsewhere(description: string, type: string, address: string) {
  return { description, content: { [type]: { examples: { whole: { externalValue: address } } } } };
}

/** `detail` where it is not the usual one. */
export function describeProblem(status: PageError, description: string, detail?: string) {
  const example = createProblem(status, detail);
  return { description, content: { 'application/problem+json': { schema: refer('Problem'), example } } };
}

/** Nobody is told in JSON that they ask too often: it must cost less than what it refuses. */
export const tooMany = {
  429: {
    description: 'Too many requests.',
    headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer' }, example: 1 } },
    content: { 'text/plain': { schema: { type: 'string' }, example: tooManyText } },
  },
};

/** What any address may answer. */
export const describeRefusals = () => ({
  405: describeProblem(405, 'It can only be read.'),
  413: describeProblem(413, 'It declares a body, and a large one.'),
  414: describeProblem(414, 'Too long an address.'),
  ...tooMany,
  500: describeProblem(500, 'The fault is here.'),
});
