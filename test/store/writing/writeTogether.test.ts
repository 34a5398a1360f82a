/** Files that are written together: all or none, whoever else is writing and whatever the disk says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/store/files.js';
import { settleInterrupted } from '../../../src/store/writing/interrupted.js';
import type { Journal } from '../../../src/store/writing/journal.js';
import { describeOwner } from '../../../src/store/writing/owner.js';
import { writeTogether } from '../../../src/store/writing/writeTogether.js';
import { createSmallData, readWholeFolder, type SmallData } from '../../support/writing/smallData.js';

let data: SmallData;
let other: ChildProcess;
beforeEach(async () => {
  data = createSmallData();
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
});
afterEach(() => {
  data.remove();
  other.kill('SIGKILL');
});

const topics = '[]\n';
const write = () => writeTogether(data.folder, { texts: new Map([['topics.json', topics]]) });

function leaveJournal(change: Partial<Journal>): void {
  const journal = { ...describeOwner(), ticks: null, files: [], removed: [], committed: false, ...change };
  writeFileSync(join(data.folder, '.writing'), JSON.stringify(journal));
}

async function endOther(): Promise<number> {
  other.kill('SIGKILL');
  await once(other, 'exit');
  return other.pid ?? 0;
}

describe('somebody else is writing', () => {
  test('from this machine: it says who, and nothing has changed', () => {
    leaveJournal({ process: other.pid ?? 0 });
    const before = readWholeFolder(data.folder);
    expect(write).toThrow(
      new RegExp(`^process ${other.pid} on ${hostname()}, started .* UTC, is writing into [^\\n]*$`),
    );
    expect([settleInterrupted(data.folder), readWholeFolder(data.folder)]).toEqual([[], before]);
  });

  test('from another machine, which nobody can ask: it says whom and what to do', async () => {
    leaveJournal({ process: await endOther(), host: 'elsewhere' });
    expect(write).toThrow(/on elsewhere, .* "check" on elsewhere lets it finish/);
    expect(settleInterrupted(data.folder)).toEqual([]);
  });

  test('and has just begun: it says so, and after a while nobody has', () => {
    writeFileSync(join(data.folder, '.writing'), '');
    expect(write).toThrow('just beginning');
  });
});

describe('a process that has ended', () => {
  test('before its change counted leaves nothing of it', async () => {
    const before = readWholeFolder(data.folder);
    leaveJournal({ process: await endOther(), files: ['sources.json'] });
    writeFileSync(join(data.folder, 'sources.json.new'), '[');
    expect(settleInterrupted(data.folder)).toEqual([
      expect.stringMatching(/^Process \d+ was stopped .* nothing is left of its change/),
    ]);
    expect(readWholeFolder(data.folder)).toEqual(before);
  });

  test('when its change counted has it finished, and whoever reads meanwhile sees it as made', async () => {
    leaveJournal({ process: await endOther(), files: ['topics.json'], removed: ['CORRECTIONS.md'], committed: true });
    writeFileSync(join(data.folder, 'topics.json.new'), topics);
    const { texts, version } = readDataFiles(data.folder);
    expect(texts.get('topics.json')).toBe(topics);
    expect(settleInterrupted(data.folder)).toEqual([expect.stringMatching(/its change is finished now \(2 files\)/)]);
    expect(readDataFiles(data.folder).version).toBe(version);
    expect(Object.keys(readWholeFolder(data.folder))).not.toContain('CORRECTIONS.md');
  });

  test('gave its number to another one: that is no reason to wait', () => {
    leaveJournal({ process: other.pid ?? 0, ticks: '1' });
    expect(settleInterrupted(data.folder)).toHaveLength(process.platform === 'linux' ? 1 : 0);
  });

  test('was itself finishing for another one: the next does so', async () => {
    const [first, second] = [await endOther(), { ...describeOwner(), ticks: null }];
    leaveJournal({ process: first, files: ['topics.json'], committed: true });
    const key = `${first}@${encodeURIComponent(hostname())}@@${Date.parse(second.started)}`;
    writeFileSync(join(data.folder, `.writing.${key}.1`), JSON.stringify({ ...second, process: first }));
    writeFileSync(join(data.folder, 'topics.json.new'), topics);
    expect(settleInterrupted(data.folder)).toHaveLength(1);
    expect(Object.keys(readWholeFolder(data.folder)).filter((name) => name.includes('.writing'))).toEqual([]);
    expect(readFileSync(join(data.folder, 'topics.json'), 'utf8')).toBe(topics);
  });
});

test('where one file cannot be written, none is', () => {
  const before = readWholeFolder(data.folder);
  writeFileSync(join(data.folder, 'blocked'), 'a file where a folder is wanted');
  const texts = new Map([
    ['sources.json', '[]\n'],
    ['blocked/more.json', '[]\n'],
  ]);
  expect(() => writeTogether(data.folder, { texts })).toThrow(/cannot be written: .*; nothing has changed$/);
  rmSync(join(data.folder, 'blocked'));
  expect(readWholeFolder(data.folder)).toEqual(before);
});

test.skipIf(process.getuid?.() === 0)('a folder that may only be read is told of in one line', () => {
  chmodSync(data.folder, 0o555);
  expect(write).toThrow(/cannot be written: you have no right to \(EACCES\); nothing has changed$/);
  chmodSync(data.folder, 0o755);
});

test('what was planned for another state is not written', () => {
  const texts = new Map([['topics.json', topics]]);
  expect(writeTogether(data.folder, { texts }, () => false)).toBe(false);
  expect([existsSync(join(data.folder, 'topics.json')), existsSync(join(data.folder, '.writing'))]).toEqual([
    false,
    false,
  ]);
});
