/** `npm run fit`: the weights that confidence has, fitted anew, with figures that no question was fitted to. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../src/answers/buildLibrary.js';
import { goldenSchema } from '../src/answers/stats/golden.js';
import type { Base } from '../src/knowledge/facts/base.js';
import { featureNames } from '../src/knowledge/retrieval/ranking/confidence.js';
import { readDataFiles } from '../src/store/files.js';
import { parseDataFiles } from '../src/store/parseData.js';
import { type AskedQuestion, readAskedFile } from './asked/askedFile.js';
import { complain, print } from './commandLine.js';
import { collectSamples, type FittedSample } from './fit/collectSamples.js';
import { crossValidate, formatCalibration } from './fit/crossValidate.js';
import { fitLogistic } from './fit/logistic.js';

const help = `Fits the weights of confidence.ts to questions whose right quotes are known, and prints them.

  npm run fit -- [options] [FILE…]

  FILE                  a question a line: { "question", "gold": [exact pieces of right quotes], "kind" };
                        the project's golden questions are always among them
  --json                one object on stdout
  --help                this text
`;
const goldenFiles = ['test/fixtures/questions.json', 'test/fixtures/heldOut.json'];

function main(): number {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return print(help);
  const { base } = parseDataFiles(readDataFiles('data'));
  const questions = [...goldenFiles.flatMap((file) => readGolden(file, base)), ...positionals.flatMap(readQuestions)];
  const samples = collectSamples(questions, buildLibrary(base));
  return print(values.json ? `${JSON.stringify(report(samples))}\n` : format(samples));
}

function readQuestions(file: string): AskedQuestion[] {
  return readAskedFile(file).questions;
}

// their right facts are given by id
function readGolden(file: string, base: Base): AskedQuestion[] {
  const golden = goldenSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const answerable = golden.answerable.map(({ question, answers }) => ({
    question,
    gold: answers.flatMap((id) => base.fact.get(id)?.quote ?? []),
    kind: 'golden',
  }));
  return [...answerable, ...golden.unanswerable.map(({ question }) => ({ question, gold: [], kind: 'near' }))];
}

function report(samples: FittedSample[]) {
  const weights = fitLogistic(samples);
  const table = Object.fromEntries(
    [...featureNames, 'intercept'].map((name, place) => [name, round(weights[place] ?? 0)]),
  );
  return { samples: samples.length, weights: table, folds: crossValidate(samples) };
}

function format(samples: FittedSample[]): string {
  const { weights, folds } = report(samples);
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  return [`${samples.length} questions with a hit`, ...lines, '', ...formatCalibration(folds), ''].join('\n');
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = complain(error instanceof Error ? error.message : String(error), 2);
}
