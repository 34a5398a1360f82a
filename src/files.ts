/** The only place that reads the data folder and the articles. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './errors/dataError.js';
import type { Base } from './knowledge/base.js';
import type { Problem } from './knowledge/problem.js';
import { type RawBase, readBase } from './knowledge/readBase.js';
import { checkBase } from './knowledge/rules/checkBase.js';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The base of a folder, checked by every rule. Throws a DataError with all problems. */
export function loadBase(folder: string): Base {
  const { base, problems } = readFolder(folder);
  const all = problems.length > 0 ? problems : checkBase(base, { hash: sha256, texts: null });
  if (all.length > 0) throw new DataError(all);
  return base;
}

/** The base of a folder with the problems of its shape; rules are not run. */
export function readFolder(folder: string): { base: Base; problems: Problem[] } {
  if (!existsSync(folder)) return missing(folder);
  const unreadable: Problem[] = [];
  const hash = createHash('sha256');
  const json = (file: string) => readJson(folder, file, { hash, unreadable });
  const raw: RawBase = {
    sources: json('sources.json'),
    entities: json('entities.json'),
    topics: json('topics.json'),
    matters: json('matters.json'),
    lock: json('quotes.lock.json'),
    facts: factFiles(folder).map((file) => ({ file, content: json(file) })),
    version: '',
  };
  const { base, problems } = readBase({ ...raw, version: hash.digest('hex').slice(0, 12) });
  const broken = new Set(unreadable.map(({ file }) => file));
  return { base, problems: [...unreadable, ...problems.filter(({ file }) => !broken.has(file))] };
}

/** The articles of a folder by the id of the source with that hash; null where no folder is given. */
export function readTexts(folder: string, { sources }: Base): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const byHash = new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [sha256(text), text];
    }),
  );
  return new Map(
    sources.flatMap(({ id, text }) => (byHash.has(text.sha256) ? [[id, byHash.get(text.sha256) as string]] : [])),
  );
}

function factFiles(folder: string): string[] {
  const facts = join(folder, 'facts');
  if (!existsSync(facts)) return [];
  return readdirSync(facts)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `facts/${file}`);
}

interface Reading {
  hash: { update: (text: string) => unknown };
  unreadable: Problem[];
}

function readJson(folder: string, file: string, { hash, unreadable }: Reading): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  hash.update(`${file}\n${text}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    unreadable.push({
      file,
      id: '-',
      says: `no JSON: ${(error as Error).message}`,
      fix: 'mend the file; is it cut off?',
    });
    return [];
  }
}

function missing(folder: string): { base: Base; problems: Problem[] } {
  const { base } = readBase({
    sources: [],
    entities: [],
    topics: [],
    matters: [],
    lock: undefined,
    facts: [],
    version: '',
  });
  return {
    base,
    problems: [{ file: folder, id: '-', says: 'no such folder', fix: 'name a folder of facts with --data' }],
  };
}
