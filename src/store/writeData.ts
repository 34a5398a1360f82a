/** Writes data files so that a reader finds all of them as they were, or all of them new. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../util/errors.js';

const lockFileName = '.writing';

/** Runs `work` while no other process writes into the folder; for a second writer it throws. */
export function withLock<Result>(folder: string, work: () => Result): Result {
  const lock = join(folder, lockFileName);
  closeSync(openLock(lock));
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function openLock(lock: string): number {
  try {
    return openSync(lock, 'wx');
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw createWriteError(dirname(lock), error);
    throw new Error(`somebody else is writing into ${dirname(lock)}; if nobody is, remove ${lock}`);
  }
}

/** Texts by their name within the folder. All are written beside their places first, and only then put there. */
export function writeAtomically(folder: string, texts: ReadonlyMap<string, string>): void {
  const files = [...texts].map(([name, text]) => ({
    text,
    file: join(folder, name),
    fresh: join(folder, `${name}.new`),
  }));
  try {
    for (const { fresh, text } of files) {
      mkdirSync(dirname(fresh), { recursive: true });
      writeFileSync(fresh, text, { flush: true });
    }
  } catch (error) {
    for (const { fresh } of files.filter((file) => existsSync(file.fresh))) rmSync(fresh);
    throw createWriteError(folder, error);
  }
  for (const { fresh, file } of files) renameSync(fresh, file);
}

function createWriteError(folder: string, error: unknown): Error {
  return new Error(`${folder} cannot be written: ${errorCode(error) ?? String(error)}`);
}
