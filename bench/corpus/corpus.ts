/** Sentences with questions about them, read from a file or from the project's own facts. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BenchDocument } from '../engines/engine.js';
import { ownCorpus } from './ownCorpus.js';

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

const id = z.union([z.string(), z.number()]).transform(String);
const corpusSchema = z.object({
  name: z.string(),
  documents: z.array(z.object({ id, article: z.string(), paragraph: id, text: z.string() })).min(1),
  questions: z
    .array(z.object({ question: z.string(), gold: z.union([id.transform((gold) => [gold]), z.array(id)]) }))
    .min(1),
});

/** Throws a CorpusError with one line that says what is wrong with the file. */
export function readCorpus(file: string | null): Corpus {
  if (file === null) return ownCorpus();
  const read = corpusSchema.safeParse(jsonOf(file));
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
  throw new CorpusError(`${file} is not a corpus: ${path.join('.')}: ${message}`);
}

export class CorpusError extends Error {}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CorpusError(`${file} is not JSON: ${error.message.replaceAll(/\s+/g, ' ')}`);
    throw new CorpusError(`cannot read the corpus ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
