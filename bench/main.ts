/** `npm run bench`: our search beside its peers, on the same sentences and questions. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Corpus, CorpusError, readCorpus } from './corpus/corpus.js';
import type { Engine } from './engines/engine.js';
import { installPeers } from './install.js';
import { type AutocompleteCost, measureAutocomplete } from './measure/autocomplete.js';
import { progressOn } from './measure/progress.js';
import { type Results, runAll } from './measure/run.js';
import { help, type Options, parseOptions } from './options.js';
import { markdownReport } from './report/markdown.js';
import { textReport } from './report/text.js';
import { complain, print } from './say.js';

const ownData = fileURLToPath(new URL('../data', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** The exit code: 1 where something could not be read, installed or measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if ('wrong' in options) return complain(`${options.wrong} (--help shows all options)`, 2);
  if (options.help) return print(help);
  const corpus = corpusOf(options);
  if ('wrong' in corpus) return complain(corpus.wrong, 1);
  if ((options.grow[0] ?? Number.POSITIVE_INFINITY) < corpus.documents.length)
    return complain(`--grow: the corpus has ${corpus.documents.length} sentences already`, 2);
  const missing = installPeers();
  return missing === null ? bench(options, corpus) : complain(missing, 1);
}

async function bench(options: Options, corpus: Corpus): Promise<number> {
  // the peers may have been installed a moment ago, so they are not imported before
  const { engines: all } = await import('./engines/list.js');
  const unknown = options.engines?.find((name) => !all.some((engine) => engine.name === name));
  const names = all.map(({ name }) => name);
  if (unknown !== undefined) return complain(`--engines: ${unknown} is none of ${names.join(', ')}`, 2);
  const engines = all.filter(({ name }) => options.engines?.includes(name) ?? true);
  const progress = progressOn(process.stderr);
  const results = await runAll({ engines, sentences: corpus.documents.length, options, progress: progress.show });
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
  if (options.markdown)
    writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), markdownReport({ title, engines, results }));
  const autocomplete = measureAutocomplete(ownData);
  const counts = { corpus: name, sentences: documents.length, questions: questions.length };
  print(
    options.json
      ? `${JSON.stringify({ ...counts, ...results, autocomplete })}\n`
      : `${textReport(title, results)}${autocompleteLine(autocomplete)}`,
  );
}

function autocompleteLine({ p50, p95 }: AutocompleteCost): string {
  return `\nA suggestion while typing: ${p50.toFixed(2)} ms, 95 in 100 within ${p95.toFixed(2)} ms.\n`;
}

function corpusOf({ corpus }: Options): Corpus | { wrong: string } {
  try {
    return readCorpus(corpus);
  } catch (error) {
    if (error instanceof CorpusError) return { wrong: error.message };
    throw error;
  }
}
