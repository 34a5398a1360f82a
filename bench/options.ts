/** The command line of `npm run bench`: what is measured, and the options that go with it. */
import type { AskedOptions } from './asked/measureAsked.js';
import { readCount, readValues, splitList, type Wrong } from './commandLine.js';
import type { FactsOptions } from './facts/measureFacts.js';

export const help = `Measures the search beside its peers on the same sentences and questions.

  npm run bench -- [options]

  --corpus FILE         sentences and questions, in the form of shared/retrieval/xquad-de.dev.json;
                        without it: the project's own facts and golden questions
  --grow 10000,100000   cost at these numbers of sentences too, filled up with made-up ones
  --misspelt            right answers where one word of each question is misspelt, too
  --engines a,b         only these
  --markdown            write BENCHMARKS.md

Or measures the bot's answers:

  --asked FILE…         found precision, false found, found right, first, three, empty and quiet, by file and by kind;
                        a FILE has a question a line: { "question", "gold": [exact pieces of right quotes], "kind" };
                        de or en in its name is the language to answer in, else each question's own
  --misses              with each answer that is wrong: fault, kind, verdict, question, the fact of its first quote
  --own N               the base with only N own questions a fact: the same pick in every run
  --data DIR            the base of another story

Or what they cost:

  --facts 155,10000     the commands side by side, the base filled up with made-up facts to each of these numbers

  --growth              every reader of free text with the hardest texts at two lengths: none may cost more than its
                        length asks for; exit 1 where one does

  --json                one object on stdout (npm run --silent keeps npm's own lines away)
  --help                this text
`;

const known = {
  corpus: { type: 'string' },
  grow: { type: 'string' },
  engines: { type: 'string' },
  misspelt: { type: 'boolean' },
  markdown: { type: 'boolean' },
  asked: { type: 'string', multiple: true },
  misses: { type: 'boolean' },
  own: { type: 'string' },
  data: { type: 'string' },
  facts: { type: 'string' },
  growth: { type: 'boolean' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Option = keyof typeof known;
type Values = Extract<ReturnType<typeof readCall>, { values: unknown }>['values'];

/** What else may stand beside each thing to measure. */
const companions: Record<'search' | 'asked' | 'facts' | 'growth', readonly Option[]> = {
  search: ['corpus', 'grow', 'engines', 'misspelt', 'markdown', 'json'],
  asked: ['asked', 'misses', 'own', 'data', 'json'],
  facts: ['facts', 'json'],
  growth: ['growth', 'json'],
};

export interface SearchOptions {
  corpus: string | null;
  grow: number[];
  engines: string[] | null;
  misspelt: boolean;
  markdown: boolean;
  json: boolean;
}

export type BenchOptions =
  | { kind: 'help' }
  | ({ kind: 'search' } & SearchOptions)
  | ({ kind: 'asked' } & AskedOptions)
  | ({ kind: 'facts' } & FactsOptions)
  | { kind: 'growth'; json: boolean };

export function readOptions(args: string[]): BenchOptions | Wrong {
  const read = readCall(args);
  if ('wrong' in read) return read;
  const { values, positionals } = read;
  if (values.help) return { kind: 'help' };
  const kind = findKind(values);
  const stray = Object.keys(values).find((name) => name !== 'help' && !companions[kind].some((each) => each === name));
  if (stray !== undefined) return { wrong: `--${stray} does not go with ${describeKind(kind)}` };
  if (kind === 'asked') return readAskedOptions(values, positionals);
  if (positionals.length > 0) return { wrong: `Unexpected argument '${positionals[0]}'` };
  if (kind === 'growth') return { kind, json: values.json };
  return kind === 'facts' ? readFactsOptions(values) : readSearchOptions(values);
}

function findKind({ asked, facts, growth }: Values): keyof typeof companions {
  if (asked) return 'asked';
  if (facts !== undefined) return 'facts';
  return growth ? 'growth' : 'search';
}

function readCall(args: string[]) {
  return readValues({ args, options: known, allowPositionals: true });
}

function describeKind(kind: keyof typeof companions): string {
  return kind === 'search' ? 'the search beside its peers' : `--${kind}`;
}

function readAskedOptions(
  { asked = [], misses = false, own, data, json }: Values,
  positionals: string[],
): BenchOptions | Wrong {
  const count = own === undefined ? null : readCount(own);
  if (own !== undefined && count === null) return { wrong: '--own takes a number from 1' };
  return { kind: 'asked', files: [...asked, ...positionals], misses, own: count, data: data ?? null, json };
}

function readFactsOptions({ facts = '', json }: Values): BenchOptions | Wrong {
  const sizes = readSizes(facts);
  return sizes ? { kind: 'facts', sizes, json } : { wrong: '--facts takes numbers of facts, such as 155,10000' };
}

function readSearchOptions({ grow, engines, json, ...others }: Values): BenchOptions | Wrong {
  const sizes = grow === undefined ? [] : readSizes(grow);
  if (!sizes) return { wrong: '--grow takes numbers of sentences, such as 10000,100000' };
  const names = engines === undefined ? null : splitList(engines);
  const { corpus = null, misspelt = false, markdown = false } = others;
  return { kind: 'search', corpus, grow: sizes, engines: names, misspelt, markdown, json };
}

/** The smallest first; null where one is no number, or there is none. */
function readSizes(text: string): number[] | null {
  const sizes = splitList(text).map(readCount);
  const counts = sizes.filter((size) => size !== null).sort((a, b) => a - b);
  return counts.length === sizes.length && counts.length > 0 ? counts : null;
}
