/**
 * Writes files so that a reader finds all of them as they were, or all of them new, however the process ends: the new contents
 * are written beside their places, then the journal says that they count, then they are put there. See journal.ts.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../util/errors.js';
import { createExclusively, removeFile, syncFolder, writeSynced } from './disk.js';
import { nameAside, settleInterrupted } from './interrupted.js';
import { type Journal, journalName, nameFresh, readJournal } from './journal.js';
import { describeOwner } from './owner.js';
import { finishJournal, syncFolders, undoJournal } from './settleJournal.js';

export interface FileChange {
  /** Texts by their name within the folder. */
  texts: ReadonlyMap<string, string>;
  /** Names of files that go. */
  removed?: readonly string[];
}

/**
 * False where `isCurrent`, asked once nobody else can write, says that the change was made for something that has changed since.
 * Throws one line where somebody else is writing or the folder cannot be written; nothing has changed then.
 */
export function writeTogether(folder: string, change: FileChange, isCurrent: () => boolean = () => true): boolean {
  if (change.texts.size + (change.removed?.length ?? 0) === 0) return true;
  const journal = openJournal(folder, change);
  try {
    if (!isCurrent()) {
      undoJournal(folder, { files: [] });
      return false;
    }
    stageTexts(folder, change.texts);
    syncFolders(folder, journal);
    commitJournal(folder, journal);
  } catch (error) {
    removeFile(join(folder, nameAside(journal)));
    undoJournal(folder, journal);
    throw errorCode(error) === undefined ? error : createWriteError(folder, error);
  }
  finishCommitted(folder, journal);
  return true;
}

function openJournal(folder: string, { texts, removed = [] }: FileChange): Journal {
  settleInterrupted(folder);
  const journal = { ...describeOwner(), files: [...texts.keys()], removed, committed: false };
  const [file, aside] = [join(folder, journalName), join(folder, nameAside(journal))];
  const isMine = tryToWrite(folder, () => createExclusively(file, formatJournal(journal), aside));
  if (!isMine) throw createBusyError(folder);
  return journal;
}

function stageTexts(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) {
    const fresh = join(folder, nameFresh(name));
    mkdirSync(dirname(fresh), { recursive: true });
    writeSynced(fresh, text);
  }
}

// one renaming: from here on the change is made
function commitJournal(folder: string, journal: Journal): void {
  const aside = join(folder, nameAside(journal));
  writeSynced(aside, formatJournal({ ...journal, committed: true }));
  renameSync(aside, join(folder, journalName));
}

function finishCommitted(folder: string, journal: Journal): void {
  try {
    syncFolder(folder);
    finishJournal(folder, journal);
  } catch (error) {
    throw new Error(
      `the change is made, but ${folder} could not be tidied up (${errorCode(error)}): the next command does so`,
    );
  }
}

function formatJournal(journal: Journal): string {
  return `${JSON.stringify(journal)}\n`;
}

function tryToWrite<Result>(folder: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw createWriteError(folder, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for you',
  EACCES: 'you have no right to',
  EPERM: 'you have no right to',
  EROFS: 'it may only be read',
  ENOENT: 'it is not there',
};

function createWriteError(folder: string, error: unknown): Error {
  const code = errorCode(error);
  const reason = reasons[code ?? ''] ?? String(error);
  return new Error(
    `${folder} cannot be written: ${reason}${code === undefined ? '' : ` (${code})`}; nothing has changed`,
  );
}

function createBusyError(folder: string): Error {
  const journal = readJournal(folder);
  const file = join(folder, journalName);
  if (journal === null || journal === 'cut')
    return new Error(`somebody else is just beginning to write into ${folder}; try again in a few seconds`);
  const { process: pid, host, started } = journal;
  const self = describeOwner();
  const who = `process ${pid} on ${host}, started ${started.slice(0, 16).replace('T', ' ')} UTC, is writing into ${folder}`;
  if (host === self.host) return new Error(`${who}; try again once it is done`);
  return new Error(
    `${who}; the command "check" on ${host} lets it finish. If ${host} is gone for good, write "${self.host}" for "${host}" in ${file}: then "check" here finishes or undoes its change`,
  );
}
