/** A change that a machine began which is gone: nobody can ask its process, and the line says what to do by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import type { Journal } from '../../../src/store/writing/journal.js';
import { describeOwner } from '../../../src/store/writing/owner.js';
import { runProgram } from '../../support/runProgram.js';
import { createSmallData, readWholeFolder, type SmallData, smallFacts } from '../../support/writing/smallData.js';

const [cost = '', begin = ''] = smallFacts;
let small: SmallData;
beforeEach(() => {
  small = createSmallData();
});
afterEach(() => small.remove());

const withdraw = () => runProgram(['withdraw', cost, '--why', 'Falsch.', '--data', small.folder]);

/** Does what the line says, with what stands in quotation marks and the file that it names. */
function followByHand(line: string): void {
  const [, now = '', was = '', file = ''] = /write "([^"]+)" for "([^"]+)" in (\S+):/u.exec(line) ?? [];
  writeFileSync(file, readFileSync(file, 'utf8').replace(`"${was}"`, `"${now}"`));
}

test.each([
  ['before it counted', false, 'nothing is left of its change'],
  ['when it counted', true, 'its change is finished now'],
])(
  '%s: nothing is touched until somebody follows the line, and then the next command settles it',
  (_, committed, says) => {
    const before = readWholeFolder(small.folder);
    const file = 'facts/blatt-2025-01.json';
    const fresh = (before[file] ?? '').replace('In English: Begonnen hatte', 'Again: Begonnen hatte');
    const owner = { ...describeOwner(), host: 'elsewhere', process: 999_999_999, ticks: '1' };
    const journal: Journal = { ...owner, files: [file], removed: [], committed };
    writeFileSync(join(small.folder, `${file}.new`), fresh);
    writeFileSync(join(small.folder, '.writing'), JSON.stringify(journal));
    const refused = withdraw();
    expect([refused.code, refused.err.split('\n').length]).toEqual([1, 2]);
    expect(refused.err).toContain(`write "${hostname()}" for "elsewhere" in ${join(small.folder, '.writing')}`);
    followByHand(refused.err);
    const checked = runProgram(['check', '--data', small.folder]);
    expect([checked.code, checked.out + checked.err]).toEqual([0, expect.stringContaining(says)]);
    expect(readWholeFolder(small.folder)).toEqual(committed ? { ...before, [file]: fresh } : before);
    expect(loadLibrary(small.folder).base.fact.get(begin)?.en).toContain(committed ? 'Again' : 'In English');
    expect(withdraw().code).toBe(0);
  },
);
