/** Files that the caller names beside the base; an Error says in one line what is wrong with them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type GoldenQuestions, goldenSchema } from '../answers/stats/golden.js';
import type { Base } from '../knowledge/facts/base.js';
import { errorMessage } from '../util/errors.js';
import { type ReadArticleText, readArticleTexts } from './files.js';

/** The articles of a folder by source. An empty comparison would pass: it must say that nothing was compared. */
export function requireArticleTexts(folder: string, base: Base, readText?: ReadArticleText): Map<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`there is no folder ${folder}`);
  const texts = readArticleTexts(folder, base, readText);
  if (texts.size === 0) throw new Error(`no file in ${folder} has the hash of a source: nothing was compared`);
  return texts;
}

export function readGoldenQuestions(file: string): GoldenQuestions {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`there is no file ${file}`);
  const { success, data, error } = goldenSchema.safeParse(parseJsonFile(file));
  if (success) return data;
  const [issue] = error.issues;
  const where = issue?.path.join('.');
  throw new Error(`${file} holds no golden questions: ${where ? `${where}: ` : ''}${issue?.message}`);
}

function parseJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON: ${errorMessage(error)}`);
  }
}
