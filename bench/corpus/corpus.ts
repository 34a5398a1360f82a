/** Sentences with questions about them, read from a file or from the project's own facts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { sourceIdOf } from '../../src/knowledge/facts/base.js';
import { createFactSentences } from '../../src/knowledge/retrieval/index/factSentences.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import type { BenchDocument } from '../engines/engine.js';

export interface Question {
  question: string;
  /** The ids of the documents that answer it: any of them is right. */
  gold: string[];
}

export interface Corpus {
  name: string;
  documents: BenchDocument[];
  questions: Question[];
}

const idSchema = z.union([z.string(), z.number()]).transform(String);
const goldSchema = z.union([idSchema.transform((gold) => [gold]), z.array(idSchema)]);
const corpusSchema = z.object({
  name: z.string(),
  documents: z.array(z.object({ id: idSchema, article: z.string(), paragraph: idSchema, text: z.string() })).min(1),
  questions: z.array(z.object({ question: z.string(), gold: goldSchema })).min(1),
});

const goldenSchema = z.object({
  answerable: z.array(z.object({ question: z.string(), answers: z.array(z.string()) })),
});

export class CorpusError extends Error {}

/** Throws a CorpusError with one line that says what is wrong with the file. */
export function readCorpus(file: string | null): Corpus {
  if (file === null) return readOwnCorpus();
  const read = corpusSchema.safeParse(readJson(file));
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
  throw new CorpusError(`${file} is not a corpus: ${path.join('.')}: ${message}`);
}

// the quotes alone: no peer could use the fields that ours has beside them
function readOwnCorpus(): Corpus {
  const { base } = parseDataFiles(readDataFiles(resolvePath('data')));
  const sentences = createFactSentences(base);
  const golden = goldenSchema.parse(JSON.parse(readFileSync(resolvePath('test/fixtures/questions.json'), 'utf8')));
  return {
    name: 'own facts and golden questions',
    documents: base.facts.map(({ id, quote }, index) => ({
      id,
      article: sourceIdOf(id),
      paragraph: sentences[index]?.group ?? '',
      text: quote,
    })),
    questions: golden.answerable.map(({ question, answers }) => ({ question, gold: answers })),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CorpusError(`${file} is not JSON: ${error.message.replaceAll(/\s+/g, ' ')}`);
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new CorpusError(`cannot read the corpus ${file}: ${code}`);
  }
}

function resolvePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
