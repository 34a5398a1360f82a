/**
 * The journal of a change, `.writing` in the data folder: it locks the folder, names who writes and which files, and says
 * whether their new contents, which stand beside them, count already.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../util/errors.js';
import { isObject, parseJson } from '../../util/json.js';
import type { Owner } from './owner.js';

export interface Journal extends Owner {
  /** Names within the folder of the files that get the contents beside them. */
  files: readonly string[];
  /** Those that go. */
  removed: readonly string[];
  /** All contents are safe on the disk: from here on they are the data, wherever they stand. */
  committed: boolean;
}

export const journalName = '.writing';

/** Where the new content of a file stands until it is put in its place. */
export function nameFresh(name: string): string {
  return `${name}.new`;
}

/** Null where nobody writes; a journal without an owner is one that was cut short before anything else was written. */
export function readJournal(folder: string): Journal | 'cut' | null {
  const text = readText(join(folder, journalName));
  if (text === null) return null;
  const content = parseJson(text);
  return isJournal(content) ? content : 'cut';
}

/** The same for whoever only reads the data: it matters where its contents count. */
export function readCommittedJournal(folder: string): Journal | null {
  const journal = readJournal(folder);
  return journal !== null && journal !== 'cut' && journal.committed ? journal : null;
}

/** How long a journal that was cut short has been lying there. */
export function measureJournalAgeMs(folder: string): number {
  try {
    return Date.now() - statSync(join(folder, journalName)).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // whoever may not read it may not read the data either, and is told so there
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

function isJournal(content: unknown): content is Journal {
  if (!isObject(content)) return false;
  const { process: pid, host, started, files, removed, committed } = content;
  const isOwned = typeof pid === 'number' && typeof host === 'string' && typeof started === 'string';
  return isOwned && Array.isArray(files) && Array.isArray(removed) && typeof committed === 'boolean';
}
