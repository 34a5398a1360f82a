/** The only place that reads the data folder and the articles. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Base, dataFiles } from '../knowledge/facts/base.js';
import { DataError } from '../knowledge/facts/problem.js';
import { cleanArticleText } from '../knowledge/facts/texts/articleText.js';
import { decodeBytes } from '../knowledge/facts/texts/decodeBytes.js';

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The texts of a data folder's files by name, and the version that they make together. */
export interface DataFiles {
  folder: string;
  texts: ReadonlyMap<string, string>;
  version: string;
}

/** The files of a base beside its facts. */
export const baseFileNames = Object.values(dataFiles);

export function readDataFiles(folder: string): DataFiles {
  const names = listDataFiles(folder);
  requireFiles(folder, names);
  const texts = new Map(names.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return { folder, texts, version: hashText(JSON.stringify([...texts])).slice(0, 12) };
}

/** Their names within the folder. */
export function listDataFiles(folder: string): string[] {
  return [...baseFileNames, ...listFactFiles(folder)].filter((file) => existsSync(join(folder, file)));
}

// reading a pipe would wait for ever for whoever writes into it
function requireFiles(folder: string, names: string[]): void {
  const others = names.filter((file) => !statSync(join(folder, file)).isFile());
  if (others.length === 0) return;
  const fix = 'put a file in its place, or take it away';
  throw new DataError(others.map((file) => ({ file, id: '-', says: 'this is no file, but a pipe or a folder', fix })));
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

/** Hidden files are an editor's or a system's own: "._bild.json", ".#bild.json". */
export function isFactFile(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

function listFactFiles(folder: string): string[] {
  const facts = join(folder, 'facts');
  if (!existsSync(facts)) return [];
  return readdirSync(facts)
    .filter(isFactFile)
    .sort()
    .map((file) => `facts/${file}`);
}
