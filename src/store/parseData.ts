/** The texts of data files → a base with the problems of their shape. */
import { existsSync } from 'node:fs';
import { type Base, dataFiles } from '../knowledge/facts/base.js';
import type { Problem } from '../knowledge/facts/problem.js';
import { readBase } from '../knowledge/facts/readBase.js';
import { errorMessage } from '../util/errors.js';
import type { DataFiles } from './files.js';

/** Rules are not run. */
export function parseDataFiles({ folder, texts, version }: DataFiles): { base: Base; problems: Problem[] } {
  const unreadable: Problem[] = existsSync(folder)
    ? []
    : [{ file: folder, id: '-', says: 'no such folder', fix: 'name a folder of facts with --data' }];
  const parseFile = (file: string) => parseJson(file, texts.get(file), unreadable);
  const lists = Object.entries(dataFiles).map(([name, file]) => [name, parseFile(file)]);
  const facts = [...texts.keys()]
    .filter((file) => file.startsWith('facts/'))
    .map((file) => ({ file, content: parseFile(file) }));
  const { base, problems } = readBase({ ...Object.fromEntries(lists), facts, version });
  const broken = new Set(unreadable.map(({ file }) => file));
  return { base, problems: [...unreadable, ...problems.filter(({ file }) => !broken.has(file))] };
}

function parseJson(file: string, text: string | undefined, unreadable: Problem[]): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    unreadable.push({
      file,
      id: '-',
      says: `no JSON: ${errorMessage(error)}`,
      fix: 'mend the file; is it cut off?',
    });
    return [];
  }
}
