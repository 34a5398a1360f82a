/** `npm run bench`: our search beside its peers, on the same sentences and questions. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  complain,
  createProgress,
  installPeers,
  print,
  readCount,
  readValues,
  refuse,
  runBench,
  splitList,
  type Wrong,
} from './commandLine.js';
import { type Corpus, CorpusError, readCorpus } from './corpus/corpus.js';
import type { Engine } from './engines/engine.js';
import { type AutocompleteCost, measureAutocomplete } from './search/autocomplete.js';
import { formatMarkdown, formatText } from './search/report.js';
import { type Results, runEngines } from './search/runEngines.js';

const help = `Measures the search beside its peers on the same sentences and questions.

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

const ownData = fileURLToPath(new URL('../data', import.meta.url));
const markdownFile = new URL('../BENCHMARKS.md', import.meta.url);

type Options = Exclude<ReturnType<typeof readOptions>, Wrong>;

await runBench(main);

/** The exit code: 1 where something could not be read, installed or measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return refuse(options);
  if (options.help) return print(help);
  const corpus = openCorpus(options.corpus);
  if ('wrong' in corpus) return complain(corpus.wrong, 1);
  if ((options.grow[0] ?? Number.POSITIVE_INFINITY) < corpus.documents.length)
    return complain(`--grow: the corpus has ${corpus.documents.length} sentences already`, 2);
  const missing = installPeers();
  return missing === null ? measureSearch(options, corpus) : complain(missing, 1);
}

function readOptions(args: string[]) {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return read;
  const { corpus = null, grow, engines, ...flags } = read.values;
  const sizes = splitList(grow ?? '').map(readCount);
  if (sizes.includes(null) || grow === '') return { wrong: '--grow takes numbers of sentences, such as 10000,100000' };
  const counts = sizes.filter((size) => size !== null).sort((a, b) => a - b);
  return { ...flags, corpus, grow: counts, engines: engines === undefined ? null : splitList(engines) };
}

function openCorpus(file: string | null): Corpus | Wrong {
  try {
    return readCorpus(file);
  } catch (error) {
    if (error instanceof CorpusError) return { wrong: error.message };
    throw error;
  }
}

async function measureSearch(options: Options, corpus: Corpus): Promise<number> {
  // the peers may have been installed a moment ago, so they are not imported before
  const { engines: all } = await import('./engines/list.js');
  const unknown = options.engines?.find((name) => !all.some((engine) => engine.name === name));
  const names = all.map(({ name }) => name);
  if (unknown !== undefined) return complain(`--engines: ${unknown} is none of ${names.join(', ')}`, 2);
  const engines = all.filter(({ name }) => options.engines?.includes(name) ?? true);
  const progress = createProgress(process.stderr);
  const results = await runEngines({ ...options, engines, sentences: corpus.documents.length }, progress.show);
  progress.clear();
  report({ options, corpus, engines, results });
  return results.notes.some(({ failed }) => failed) ? 1 : 0;
}

interface Run {
  options: Options;
  corpus: Corpus;
  engines: Engine[];
  results: Results;
}

function report({ options, corpus: { name, documents, questions }, engines, results }: Run): void {
  const title = `${name}: ${documents.length} sentences, ${questions.length} questions`;
  if (options.markdown) writeFileSync(markdownFile, formatMarkdown({ title, engines, results }));
  const autocomplete = measureAutocomplete(ownData);
  const counts = { corpus: name, sentences: documents.length, questions: questions.length };
  print(
    options.json
      ? `${JSON.stringify({ ...counts, ...results, autocomplete })}\n`
      : `${formatText(title, results)}${formatAutocomplete(autocomplete)}`,
  );
}

function formatAutocomplete({ p50, p95 }: AutocompleteCost): string {
  return `\nA suggestion while typing: ${p50.toFixed(2)} ms, 95 in 100 within ${p95.toFixed(2)} ms.\n`;
}
