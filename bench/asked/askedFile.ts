/** Files of questions as people ask them, one JSON object a line, each with pieces of the quotes that answer it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../src/knowledge/text/language.js';

const askedSchema = z.object({
  question: z.string(),
  /** Exact pieces of the right quotes; empty where no article answers. */
  gold: z.array(z.string().min(1)),
  kind: z.string().min(1),
});

export type AskedQuestion = z.infer<typeof askedSchema>;

export interface AskedFile {
  name: string;
  /** What its name says; null where each question is asked in its own. */
  language: Language | null;
  questions: AskedQuestion[];
}

export class AskedFileError extends Error {}

/** Throws an AskedFileError with one line that says what is wrong with the file, and where. */
export function readAskedFile(path: string): AskedFile {
  const lines = readText(path).split(/\r?\n/);
  const questions = lines.flatMap((line, index) => (line.trim() === '' ? [] : readLine(line, `${path}:${index + 1}`)));
  if (questions.length === 0) throw new AskedFileError(`${path} has no questions`);
  return { name: basename(path), language: readLanguage(basename(path)), questions };
}

/** `de.jsonl`, `fresh-en.jsonl`: a part of the name by itself. */
export function readLanguage(fileName: string): Language | null {
  const parts = fileName.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const named = (['de', 'en'] as const).filter((language) => parts.includes(language));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new AskedFileError(`cannot read the questions ${path}: ${code}`);
  }
}

function readLine(line: string, place: string): AskedQuestion {
  const read = askedSchema.safeParse(parseLine(line, place));
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
  throw new AskedFileError(`${place} is no question: ${[...path, message].join(': ')}`);
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new AskedFileError(`${place} is not JSON`);
  }
}
