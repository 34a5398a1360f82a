/** The second start of another story: from a snapshot of its own, which counts for the same data, build and Node alone. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test as plain } from 'vitest';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { findCacheFolder, openSnapshotCache } from '../../src/store/snapshotCache.js';
import { runProgram } from '../support/runProgram.js';
import { secondFolder } from '../support/stories/secondStory.js';

const test = plain.extend<{ place: string }>({
  place: async ({ task: _ }, use) => {
    const place = mkdtempSync(join(tmpdir(), 'stargate-cache-'));
    await use(place);
    rmSync(place, { recursive: true, force: true });
  },
});

const question = 'Was kostet die neue Orftebrücke?';

describe('the built program', () => {
  test('answers from what its first start kept, and the same', ({ place }) => {
    const env = { STATE_DIR: join(place, 'state') };
    const ask = () => runProgram(['ask', question, '--data', secondFolder], { env });
    const first = ask();
    const [file = '', ...others] = readdirSync(env.STATE_DIR);
    expect([first.code, others]).toEqual([0, []]);
    const kept = join(env.STATE_DIR, file);
    // what is read is what is kept: a wording changed in it is told
    const snapshot = deserialize(readFileSync(kept));
    for (const fact of snapshot.content.facts) fact.quote = fact.quote.replace('Millionen', 'Millionchen');
    writeFileSync(kept, serialize(snapshot));
    const before = statSync(kept).mtimeMs;
    expect(first.out).toContain('Millionen');
    expect(ask()).toEqual({ ...first, out: first.out.replaceAll('Millionen', 'Millionchen') });
    expect(statSync(kept).mtimeMs).toBe(before);
  });

  test('writes anew where the data is another, and needs no place to write', ({ place }) => {
    const data = join(place, 'data');
    cpSync(secondFolder, data, { recursive: true });
    const state = join(place, 'state');
    const ask = (env: Record<string, string>) => runProgram(['ask', question, '--data', data], { env });
    const { out } = ask({ STATE_DIR: state });
    const [file = ''] = readdirSync(state);
    const before = readFileSync(join(state, file));
    writeFileSync(join(data, 'outsiders.json'), '["Brunsbüttel"]\n');
    expect(ask({ STATE_DIR: state }).out).toBe(out);
    expect(readFileSync(join(state, file)).equals(before)).toBe(false);
    writeFileSync(join(place, 'taken'), '');
    expect(ask({ STATE_DIR: join(place, 'taken') })).toMatchObject({ code: 0, out, err: '' });
    expect(ask({})).toMatchObject({ code: 0, out });
  });

  test('keeps none of the story that ships', ({ place }) => {
    expect(runProgram(['ask', 'Wer zahlt?'], { env: { STATE_DIR: join(place, 'state') } }).code).toBe(0);
    expect(existsSync(join(place, 'state'))).toBe(false);
  });
});

test('another build, another Node, another version or a damaged file count for nothing', ({ place }) => {
  const main = join(place, 'main.js');
  writeFileSync(main, 'one');
  const library = loadLibrary(secondFolder);
  const open = () => openSnapshotCache(join(place, 'cache'), secondFolder, main);
  open().write(library);
  expect(open().read(library.version)?.base.facts).toEqual(library.base.facts);
  expect(open().read('another')).toBeNull();
  const [name = ''] = readdirSync(join(place, 'cache'));
  const file = join(place, 'cache', name);
  const whole = readFileSync(file);
  const snapshot = deserialize(whole);
  writeFileSync(file, serialize({ ...snapshot, maker: snapshot.maker.replace(process.version, 'v0.0.0') }));
  expect(open().read(library.version)).toBeNull();
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  expect(open().read(library.version)).toBeNull();
  writeFileSync(file, whole);
  writeFileSync(main, 'other');
  expect(open().read(library.version)).toBeNull();
});

test.each([
  [{ STATE_DIR: '/s', HOME: '/h' }, '/s'],
  [{ STATE_DIR: '', XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/stargate'],
  [{ HOME: '/h' }, '/h/.cache/stargate'],
  [{}, null],
])('%j keeps them in %s', (places, folder) => {
  expect(findCacheFolder(places)).toBe(folder);
});
