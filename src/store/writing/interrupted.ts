/**
 * Changes whose process has ended before they were written: finished where they were committed, undone where they were not.
 * One heir alone does so: it creates a file named after the dead process and its own number, `.writing.<dead>.1`; where that
 * heir has ended as well, the next is `.2`. Whoever comes too late finds another journal, or none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../util/errors.js';
import { parseJson } from '../../util/json.js';
import { createExclusively, removeFile } from './disk.js';
import { type Journal, journalName, measureJournalAgeMs, readJournal } from './journal.js';
import { describeOwner, formatOwnerKey, hasEnded, type Owner, parseOwnerKey } from './owner.js';
import { finishJournal, undoJournal } from './settleJournal.js';

/** Where a process writes what it then puts in a place that may be taken. */
export function nameAside(owner: Owner): string {
  return `${journalName}.${formatOwnerKey(owner)}.new`;
}

/** A line for each change of an ended process that was finished or undone; what may not be written stays as it is, and readers read around it. */
export function settleInterrupted(folder: string): string[] {
  try {
    const journal = readJournal(folder);
    const lines = journal === null ? [] : settle(folder, journal);
    sweep(folder);
    return lines;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** One that was cut short names nobody: after a while there is nobody to wait for. */
const cutJournalMs = 10_000;

function settle(folder: string, journal: Journal | 'cut'): string[] {
  if (journal === 'cut') {
    if (measureJournalAgeMs(folder) < cutJournalMs) return [];
    undoJournal(folder, { files: [] });
    return [`A process was stopped before it wrote into ${folder}: nothing has changed.`];
  }
  return hasEnded(journal) || isSelf(journal) ? inherit(folder, journal) : [];
}

// nothing waits while it writes: a journal of its own is one that it could not finish
function isSelf(owner: Owner): boolean {
  return formatOwnerKey(owner) === formatOwnerKey(describeOwner());
}

function inherit(folder: string, dead: Owner): string[] {
  const key = formatOwnerKey(dead);
  const number = becomeHeir(folder, key);
  if (number === null) return [];
  const journal = readJournal(folder);
  const isThere = journal !== null && journal !== 'cut' && formatOwnerKey(journal) === key;
  const lines = isThere ? [closeInherited(folder, journal)] : [];
  for (let each = number; each > 0; each -= 1) removeFile(join(folder, nameHeir(key, each)));
  return lines;
}

function closeInherited(folder: string, journal: Journal): string {
  const who = `Process ${journal.process} was stopped while it wrote into ${folder}`;
  if (journal.committed) return `${who}: its change is finished now (${finishJournal(folder, journal)} files).`;
  undoJournal(folder, journal);
  return `${who}: nothing is left of its change, everything is as it was before.`;
}

function nameHeir(key: string, number: number): string {
  return `${journalName}.${key}.${number}`;
}

// null where somebody else is at it
function becomeHeir(folder: string, key: string): number | null {
  const self = describeOwner();
  for (let number = 1; ; number += 1) {
    const file = join(folder, nameHeir(key, number));
    if (createExclusively(file, JSON.stringify(self), join(folder, nameAside(self)))) return number;
    const other = readOwner(file);
    if (other === null || !hasEnded(other)) return null;
  }
}

function readOwner(file: string): Owner | null {
  try {
    return (parseJson(readFileSync(file, 'utf8')) as Owner | undefined) ?? null;
  } catch {
    return null;
  }
}

// the names are read before the journal: an heir of a journal that has gone by then is one of nothing
function sweep(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${journalName}.`));
  if (names.length === 0) return;
  const journal = readJournal(folder);
  const current = journal === null || journal === 'cut' ? null : formatOwnerKey(journal);
  for (const name of names) if (isLeftOver(folder, name, current)) removeFile(join(folder, name));
}

function isLeftOver(folder: string, name: string, current: string | null): boolean {
  const [, key = '', end] = /^\.writing\.(.+)\.(new|\d+)$/u.exec(name) ?? [];
  if (end === 'new') {
    const owner = parseOwnerKey(key);
    return owner !== null && hasEnded(owner);
  }
  const heir = end === undefined || key === current ? null : readOwner(join(folder, name));
  return heir !== null && hasEnded(heir);
}
