/** The few steps on a disk that a change is made of; each is done, or not done, however the process ends. */
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { errorCode } from '../../util/errors.js';

/** Its text is on the disk, not only on its way there, when this returns. */
export function writeSynced(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What was created, renamed or removed in the folder outlives a power cut. */
export function syncFolder(folder: string): void {
  // Windows opens no folder, and keeps its names by itself
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // some file systems over a network know no sync of a folder
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** A file that is there with its whole text, or not; false where another one was there first. `aside`: where it is written. */
export function createExclusively(file: string, text: string, aside: string): boolean {
  try {
    writeSynced(aside, text);
    placeExclusively(aside, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    removeFile(aside);
  }
}

function placeExclusively(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // FAT has no links: a copy takes the place as surely, and may be cut short
    copyFileSync(aside, file, constants.COPYFILE_EXCL);
  }
}

/** False where it is not there. */
export function renameIfThere(from: string, to: string): boolean {
  return isDone(() => renameSync(from, to));
}

/** Does nothing where it is not there. */
export function removeFile(file: string): void {
  isDone(() => unlinkSync(file));
}

function isDone(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}
