/** The command line of the bench. */
import { parseArgs } from 'node:util';

export interface Options {
  corpus: string | null;
  grow: number[];
  /** Names of engines, or null for all. */
  engines: string[] | null;
  misspelt: boolean;
  json: boolean;
  markdown: boolean;
  help: boolean;
}

export const help = `Measures the search beside its peers on the same sentences and questions.

  npm run bench -- [options]

  --corpus FILE         sentences and questions, in the form of shared/retrieval/xquad-de.dev.json;
                        without it: the project's own facts and golden questions
  --grow 10000,100000   cost at these numbers of sentences too, filled up with made-up ones
  --misspelt            right answers where one word of each question is misspelt, too
  --engines a,b         only these
  --json                one object on stdout (npm run --silent keeps npm's own lines away)
  --markdown            write BENCHMARKS.md
  --help                this text
`;

const known = {
  corpus: { type: 'string' },
  grow: { type: 'string' },
  engines: { type: 'string' },
  misspelt: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The options, or what is wrong with them in one line. */
export function parseOptions(args: string[]): Options | { wrong: string } {
  const values = valuesOf(args);
  if ('wrong' in values) return values;
  const grow = listOf(values.grow ?? '').map(Number);
  const strange = grow.some((size) => !Number.isSafeInteger(size) || size < 1);
  if (strange || values.grow === '') return { wrong: '--grow takes numbers of sentences, such as 10000,100000' };
  return {
    ...values,
    corpus: values.corpus ?? null,
    grow: grow.sort((a, b) => a - b),
    engines: values.engines === undefined ? null : listOf(values.engines),
  };
}

function valuesOf(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    return { wrong: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

function listOf(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
