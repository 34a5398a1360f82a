/** The texts of data files → a base with the problems of their shape. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatUuid5, parseUuid } from '../answers/news/uuid.js';
import { type Base, dataFiles } from '../knowledge/facts/base.js';
import type { Problem } from '../knowledge/facts/problem.js';
import { readBase } from '../knowledge/facts/readBase.js';
import { createUnnamedStory } from '../knowledge/facts/shapes/story.js';
import { errorMessage } from '../util/errors.js';
import type { DataFiles } from './files.js';

/** Rules are not run. */
export function parseDataFiles({ folder, texts, version }: DataFiles): { base: Base; problems: Problem[] } {
  const unreadable: Problem[] = existsSync(folder)
    ? []
    : [{ file: folder, id: '-', says: 'no such folder', fix: 'lay one out with create, or name another' }];
  const parseFile = (file: string) => parseJson(file, texts.get(file), unreadable);
  const lists = Object.entries(dataFiles).map(([name, file]) => [name, parseFile(file)]);
  const facts = [...texts.keys()]
    .filter((file) => file.startsWith('facts/'))
    .map((file) => ({ file, content: parseFile(file) }));
  const { base, problems } = readBase({
    ...Object.fromEntries(lists),
    facts,
    version,
    unnamedStory: createUnnamedStory(basename(resolve(folder)), createStoryId(folder)),
  });
  const broken = new Set(unreadable.map(({ file }) => file));
  return { base, problems: [...unreadable, ...problems.filter(({ file }) => !broken.has(file))] };
}

/** Where stories without an id of their own have theirs from: a namespace for their folders' names. */
const folderNamespace = '6f0f1d5e-1b1c-4c1e-9a53-6d3f0a7a2b64';

function createStoryId(folder: string): string {
  const name = `${basename(resolve(folder))}`;
  const hash = createHash('sha1').update(parseUuid(folderNamespace)).update(name).digest();
  return formatUuid5(hash);
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
