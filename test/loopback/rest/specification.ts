/** Holds bodies against the official OpenAPI specification, where one is given. */
import { readFileSync } from 'node:fs';
import { type ErrorObject, Ajv2020 as Validator } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export interface Operation {
  method: string;
  /** As the specification writes it: `/channels/{channel_id}/messages`. */
  path: string;
  part: 'requestBody' | `responses/${number}`;
}

export interface Specification {
  /** What is wrong with the body, innermost first; empty where nothing is wrong or nothing is specified. */
  problemsOf: (body: unknown, operation: Operation) => string[];
}

interface Document {
  paths: Record<string, Record<string, Record<string, unknown>>>;
}

/** The specification in a file; without one nothing is checked, and that is said aloud. */
export function openSpecification(file = process.env.DISCORD_OPENAPI): Specification {
  if (file) return createSpecification(JSON.parse(readFileSync(file, 'utf8')));
  console.warn('DISCORD_OPENAPI names no file: bodies sent to the loopback Discord are NOT VALIDATED.');
  return { problemsOf: () => [] };
}

function createSpecification(document: Document): Specification {
  const validator = new Validator({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats.default(validator);
  validator.addSchema(document, 'discord');
  return {
    problemsOf: (body, operation) => {
      const pointer = findPointer(operation, document);
      const validate = pointer && validator.getSchema(pointer);
      return !validate || validate(body) ? [] : formatErrors(validate.errors ?? []);
    },
  };
}

// ajv compiles what a pointer names when it is first asked for, and keeps it
function findPointer({ method, path, part }: Operation, document: Document): string | undefined {
  const steps = ['paths', path, method.toLowerCase(), ...part.split('/'), 'content', 'application/json', 'schema'];
  const found = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document);
  const escaped = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
  return found === undefined ? undefined : `discord#/${escaped.join('/')}`;
}

// a union tells of every branch; what lies deepest is most likely what was meant
function formatErrors(errors: ErrorObject[]): string[] {
  const countDepth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const rankVagueness = ({ keyword }: ErrorObject) =>
    ['enum', 'const', 'oneOf', 'anyOf', 'required'].includes(keyword) ? 1 : 0;
  const sorted = [...errors].sort((a, b) => rankVagueness(a) - rankVagueness(b) || countDepth(b) - countDepth(a));
  return [...new Set(sorted.map(({ instancePath, message }) => `${instancePath} ${message}`))].slice(0, 8);
}
