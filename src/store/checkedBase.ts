/** The fact base of a folder, checked by every rule. */
import type { Base } from '../knowledge/facts/base.js';
import { DataError, type Problem } from '../knowledge/facts/problem.js';
import { checkBase } from '../knowledge/facts/rules/checkBase.js';
import { hashText, readDataFiles } from './files.js';
import { parseDataFiles } from './parseData.js';

const missingLockProblem: Problem = {
  file: 'quotes.lock.json',
  id: '-',
  says: 'the file is missing: nothing holds the quotes to their articles',
  fix: 'restore it, or run check --texts DIR --lock with the articles',
};

/** Throws a DataError with all problems. The base that ships must be `locked`; another one may have no lock file. */
export function readCheckedBase(folder: string, { locked }: { locked: boolean }): Base {
  const { base, problems } = parseDataFiles(readDataFiles(folder));
  const unlocked = locked && base.lock === null ? [missingLockProblem] : [];
  const all = [...unlocked, ...(problems.length > 0 ? problems : checkBase(base, { hash: hashText, texts: null }))];
  if (all.length > 0) throw new DataError(all);
  return base;
}
