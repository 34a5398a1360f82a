/** The two ends of a change: its contents are put in their places, or nothing is left of it. Either may be begun anew at any step. */
import { dirname, join } from 'node:path';
import { removeFile, renameIfThere, syncFolder } from './disk.js';
import { type Journal, journalName, nameFresh } from './journal.js';

/** How many files were put in their places or removed. */
export function finishJournal(folder: string, journal: Journal): number {
  for (const name of journal.files) renameIfThere(join(folder, nameFresh(name)), join(folder, name));
  for (const name of journal.removed) removeFile(join(folder, name));
  syncFolders(folder, journal);
  removeFile(join(folder, journalName));
  syncFolder(folder);
  return journal.files.length + journal.removed.length;
}

/** A power cut right behind it leaves the journal there, and the next one undoes it again. */
export function undoJournal(folder: string, { files }: Pick<Journal, 'files'>): void {
  for (const name of files) removeFile(join(folder, nameFresh(name)));
  removeFile(join(folder, journalName));
}

/** Every folder that the change touches. */
export function syncFolders(folder: string, { files, removed }: Pick<Journal, 'files' | 'removed'>): void {
  for (const touched of new Set([...files, ...removed].map((name) => dirname(join(folder, name))))) syncFolder(touched);
}
