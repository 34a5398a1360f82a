/** Reads the data folder and the articles. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from '../knowledge/facts/base.js';
import { DataError } from '../knowledge/facts/problem.js';
import { cleanArticleText } from '../knowledge/facts/texts/articleText.js';
import { decodeBytes } from '../knowledge/facts/texts/decodeBytes.js';
import { errorCode } from '../util/errors.js';
import { describeFiles, findDataPlaces } from './dataPlaces.js';

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The texts of a data folder's files by name, and the version that they make together. */
export interface DataFiles {
  folder: string;
  texts: ReadonlyMap<string, string>;
  version: string;
}

/** All of one moment: where somebody is writing meanwhile, what is committed counts, and what is not does not. */
export function readDataFiles(folder: string): DataFiles {
  for (let tries = 1; ; tries += 1) {
    const before = describeFiles(folder);
    const texts = readTexts(folder, tries === maxTries);
    if (texts && (tries === maxTries || describeFiles(folder) === before))
      return { folder, texts, version: hashText(JSON.stringify([...texts])).slice(0, 12) };
    sleep(retryMs);
  }
}

/** A writer needs some milliseconds; what never rests is read as it is. */
const maxTries = 100;
const retryMs = 10;

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// null where a file went away while it was read
function readTexts(folder: string, isLast: boolean): Map<string, string> | null {
  try {
    const places = [...findDataPlaces(folder)];
    requireFiles(places);
    return new Map(places.map(([name, path]) => [name, readFileSync(path, 'utf8')]));
  } catch (error) {
    if (isLast || errorCode(error) !== 'ENOENT') throw error;
    return null;
  }
}

// reading a pipe would wait for ever for whoever writes into it
function requireFiles(places: readonly [name: string, path: string][]): void {
  const others = places.filter(([, path]) => !statSync(path).isFile());
  if (others.length === 0) return;
  const fix = 'put a file in its place, or take it away';
  throw new DataError(
    others.map(([file]) => ({ file, id: '-', says: 'this is no file, but a pipe or a folder', fix })),
  );
}

/** Bytes of a file and its name → the article's text; null for what is no article. */
export type ReadArticleText = (bytes: Uint8Array, name: string) => string | null;

/** The articles of a folder by the id of the source with that hash. `readText`: how a file becomes a text, where it is no plain one. */
export function readArticleTexts(
  folder: string,
  { sources }: Base,
  readText: ReadArticleText = (bytes) => cleanArticleText(decodeBytes(bytes).text),
): Map<string, string> {
  const files = readdirSync(folder).filter((file) => /\.(?:txt|html?)$/iu.test(file));
  const byHash = new Map(
    files.flatMap((file) => {
      const text = readText(readFileSync(join(folder, file)), file);
      return text === null ? [] : [[hashText(text), text] as const];
    }),
  );
  const found = sources.flatMap(({ id, text: { sha256 } }): [string, string][] => {
    const text = byHash.get(sha256);
    return text === undefined ? [] : [[id, text]];
  });
  return new Map(found);
}
