/** The bytes of a file that the caller names; an Error says in one line why there are none. */
import { readFileSync, statSync } from 'node:fs';
import { maxFileBytes } from '../../drafting/articles/readArticle.js';
import { errorCode } from '../../util/errors.js';

const reasons: Record<string, string> = {
  ENOENT: 'is not there: look at its name and folder',
  EISDIR: 'is a folder: name the file of one article',
  EACCES: 'may not be read: look at its rights',
  ENOTDIR: 'is not there: a part of its path is a file',
};

/** "-" stands for the standard input. */
export function readInput(file: string): Uint8Array {
  try {
    if (file !== '-') refuseUnreadable(file);
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Error(`${file} ${reasons[code] ?? `cannot be read: ${code}`}`);
  }
}

// nothing is read of what would be refused
function refuseUnreadable(file: string): void {
  if (statSync(file).size > maxFileBytes)
    throw new Error(`${file} has more than ${maxFileBytes / 1e6} MB: give the article alone, as a .txt or .html file`);
}
