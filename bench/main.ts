/** `npm run bench`: our search beside its peers on the same sentences and questions; or the answers, and their cost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureAsked } from './asked/measureAsked.js';
import { complain, createProgress, installPeers, print, refuse, runBench, type Wrong } from './commandLine.js';
import { type Corpus, CorpusError, readCorpus } from './corpus/corpus.js';
import type { Engine } from './engines/engine.js';
import { measureFacts } from './facts/measureFacts.js';
import { measureGrowth } from './growth/measureGrowth.js';
import { help, readOptions, type SearchOptions } from './options.js';
import { type AutocompleteCost, measureAutocomplete } from './search/autocomplete.js';
import { formatFollowUpCost, measureFollowUps } from './search/followUp.js';
import { formatMarkdown, formatText } from './search/report.js';
import { type Results, runEngines } from './search/runEngines.js';

const ownData = fileURLToPath(new URL('../data', import.meta.url));
const markdownFile = new URL('../BENCHMARKS.md', import.meta.url);

await runBench(main);

/** The exit code: 1 where something could not be read, installed or measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return refuse(options);
  switch (options.kind) {
    case 'help':
      return print(help);
    case 'asked':
      return measureAsked(options, options.data ?? ownData);
    case 'facts':
      return measureFacts(options, ownData);
    case 'growth':
      return measureGrowth(options, ownData);
    default:
      return openSearch(options);
  }
}

async function openSearch(options: SearchOptions): Promise<number> {
  const corpus = openCorpus(options.corpus);
  if ('wrong' in corpus) return complain(corpus.wrong, 1);
  if ((options.grow[0] ?? Number.POSITIVE_INFINITY) < corpus.documents.length)
    return complain(`--grow: the corpus has ${corpus.documents.length} sentences already`, 2);
  const missing = installPeers();
  return missing === null ? measureSearch(options, corpus) : complain(missing, 1);
}

function openCorpus(file: string | null): Corpus | Wrong {
  try {
    return readCorpus(file);
  } catch (error) {
    if (error instanceof CorpusError) return { wrong: error.message };
    throw error;
  }
}

async function measureSearch(options: SearchOptions, corpus: Corpus): Promise<number> {
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
  options: SearchOptions;
  corpus: Corpus;
  engines: Engine[];
  results: Results;
}

function report({ options, corpus: { name, documents, questions }, engines, results }: Run): void {
  const title = `${name}: ${documents.length} sentences, ${questions.length} questions`;
  if (options.markdown) writeFileSync(markdownFile, formatMarkdown({ title, engines, results }) + readKeptSection());
  const autocomplete = measureAutocomplete(ownData);
  const followUp = measureFollowUps(ownData);
  const counts = { corpus: name, sentences: documents.length, questions: questions.length };
  print(
    options.json
      ? `${JSON.stringify({ ...counts, ...results, autocomplete, followUp })}\n`
      : `${formatText(title, results)}${formatAutocomplete(autocomplete)}${formatFollowUpCost(followUp)}`,
  );
}

/** What the file tells of the answers comes from other commands, and stays as it is written there. */
const keptSectionStart = '\n## What an answer costs';

function readKeptSection(): string {
  const text = readFileSync(markdownFile, 'utf8');
  const start = text.indexOf(keptSectionStart);
  return start < 0 ? '' : text.slice(start);
}

function formatAutocomplete({ p50, p95 }: AutocompleteCost): string {
  return `\nA suggestion while typing: ${p50.toFixed(2)} ms, 95 in 100 within ${p95.toFixed(2)} ms.\n`;
}
