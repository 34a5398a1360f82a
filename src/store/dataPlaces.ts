/** Where the text of each data file stands: in its place, or beside it as long as a committed change has not put it there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../knowledge/facts/base.js';
import { journalName, nameFresh, readCommittedJournal } from './writing/journal.js';

/** The files of a base beside its facts. */
export const baseFileNames = Object.values(dataFiles);

/** Hidden files are an editor's or a system's own: "._bild.json", ".#bild.json". */
export function isFactFile(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** The path of each by its name within the folder. */
export function findDataPlaces(folder: string): Map<string, string> {
  const journal = readCommittedJournal(folder);
  const [changed, removed] = [new Set(journal?.files), new Set(journal?.removed)];
  const names = [...baseFileNames, ...listFactNames(folder, changed)].filter((name) => !removed.has(name));
  const places = names.map((name): [string, string] => [name, findPlace(folder, name, changed)]);
  return new Map(places.filter(([, path]) => existsSync(path)));
}

function findPlace(folder: string, name: string, changed: ReadonlySet<string>): string {
  const fresh = join(folder, nameFresh(name));
  return changed.has(name) && existsSync(fresh) ? fresh : join(folder, name);
}

function listFactNames(folder: string, changed: ReadonlySet<string>): string[] {
  const facts = join(folder, 'facts');
  const there = existsSync(facts) ? readdirSync(facts).filter(isFactFile) : [];
  const coming = [...changed].filter((name) => name.startsWith('facts/'));
  return [...new Set([...there.map((file) => `facts/${file}`), ...coming])].sort();
}

/** Which files there are behind all links, and of when; the same as before where nothing has changed. */
export function describeFiles(folder: string): string {
  try {
    const places = [...findDataPlaces(folder)];
    return [...places.map(([name, path]) => `${name} ${describeFile(path)}`), readJournalText(folder)].join('\n');
  } catch {
    // it is being replaced, and the next look finds it whole
    return '';
  }
}

function describeFile(path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  return [path, dev, ino, size, mtimeMs, ctimeMs].join(' ');
}

function readJournalText(folder: string): string {
  const file = join(folder, journalName);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
