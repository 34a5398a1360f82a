/** Data that changes under a running bot, in real files and with a real watch. */
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test as plain, vi } from 'vitest';
import type { Library } from '../../src/answers/library.js';
import { isFactFile } from '../../src/store/dataPlaces.js';
import { readDataFiles } from '../../src/store/files.js';
import { createLiveData } from '../../src/store/followData.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { copyData, type DataCopy, glossed } from '../support/dataCopy.js';
import { patience } from '../support/startProgram.js';

interface Followed {
  log: string[];
  loads: () => number;
  library: () => Library;
  gloss: () => string | undefined;
  stop: () => void;
}

function openFollowed({ folder }: DataCopy): Followed {
  const log: string[] = [];
  const stop = new AbortController();
  const load = vi.fn(() => ({ library: loadLibrary(folder, { locked: true }) }));
  const { live, follow } = createLiveData({ folder, first: load(), load });
  follow({ log: (line) => log.push(line), signal: stop.signal, hangUp: true });
  const readLibrary = () => live.read().library;
  const readGloss = () => readLibrary().base.fact.get(glossed.fact)?.en;
  return {
    log,
    loads: () => load.mock.calls.length - 1,
    library: readLibrary,
    gloss: readGloss,
    stop: () => stop.abort(),
  };
}

const test = plain.extend<{ data: DataCopy; bot: Followed }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    await use(data);
    data.remove();
  },
  bot: async ({ data }, use) => {
    const bot = openFollowed(data);
    await use(bot);
    bot.stop();
  },
});

function waitFor(expected: () => void): Promise<void> {
  return vi.waitFor(expected, patience);
}

describe('a changed gloss', () => {
  test('is served soon, and the log has its version', async ({ data, bot }) => {
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await waitFor(() => expect(bot.gloss()).toBe('A new gloss.'));
    const { version, facts } = bot.library().base;
    expect(version).toBe(readDataFiles(data.folder).version);
    expect(bot.log).toEqual([`The data was reloaded: version ${version}, ${facts.length} facts.`]);
  });

  test('is served when an editor renames a file over the old one', async ({ data, bot }) => {
    data.write('facts/.new', data.read(glossed.file).replace(glossed.gloss, 'A new gloss.'));
    renameSync(join(data.folder, 'facts/.new'), join(data.folder, glossed.file));
    await waitFor(() => expect(bot.gloss()).toBe('A new gloss.'));
  });

  test('is served when it was made between the start and the watch', async ({ data }) => {
    const library = loadLibrary(data.folder, { locked: true });
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    const { live, follow } = createLiveData({
      ...data,
      first: { library },
      load: () => ({ library: loadLibrary(data.folder) }),
    });
    const stop = new AbortController();
    follow({ log: () => {}, signal: stop.signal, hangUp: true });
    await waitFor(() => expect(live.read().library.base.fact.get(glossed.fact)?.en).toBe('A new gloss.'));
    stop.abort();
  });
});

test('a value taken before a swap is whole and as it was after it', async ({ data, bot }) => {
  const before = bot.library();
  data.change(glossed.file, glossed.gloss, 'A new gloss.');
  await waitFor(() => expect(bot.library()).not.toBe(before));
  expect(before.base.fact.get(glossed.fact)?.en).toBe(glossed.gloss);
});

// a figure that the sentence lacks would be refused
const letterOf = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

test('changes of several files in quick succession end in one consistent state', async ({ data, bot }) => {
  for (let index = 0; index < 20; index += 1) {
    data.change(
      glossed.file,
      index === 0 ? glossed.gloss : `Gloss ${letterOf(index)}.`,
      `Gloss ${letterOf(index + 1)}.`,
    );
    data.change('matters.json', index === 0 ? 'How many jobs is' : `Jobs ${index}: is`, `Jobs ${index + 1}: is`);
    await new Promise(setImmediate);
  }
  await waitFor(() => expect(bot.gloss()).toBe(`Gloss ${letterOf(20)}.`));
  await waitFor(() => expect(bot.library().base.version).toBe(readDataFiles(data.folder).version));
  expect(bot.library().base.matter.get('stargate.jobs')?.question.en).toMatch(/^Jobs 20: is/);
  expect(bot.log.filter((line) => !line.startsWith('The data was reloaded'))).toEqual([]);
  expect(bot.loads()).toBeLessThan(20);
});

describe('broken data leaves the old answers standing and says why', () => {
  test('cut in half, then mended to something new', async ({ data, bot }) => {
    const { version } = bot.library().base;
    const whole = data.read(glossed.file);
    data.write(glossed.file, whole.slice(0, whole.length / 2));
    await waitFor(() => expect(bot.log.length).toBeGreaterThan(1));
    expect(bot.log[0]).toBe(`The changed data is broken, the answers stay at version ${version}:`);
    expect(bot.log.slice(1)).toEqual([expect.stringMatching(`^  ${glossed.file} .*no JSON`)]);
    expect([bot.gloss(), bot.library().base.version]).toEqual([glossed.gloss, version]);
    data.write(glossed.file, whole.replace(glossed.gloss, 'A new gloss.'));
    await waitFor(() => expect(bot.gloss()).toBe('A new gloss.'));
    expect(bot.log.at(-1)).toMatch(/^The data was reloaded/);
  });

  test('mended to what it was: it says so, and has loaded nothing', async ({ data, bot }) => {
    const whole = data.read('topics.json');
    data.write('topics.json', '');
    await waitFor(() => expect(bot.log.join()).toContain('topics.json'));
    const library = bot.library();
    data.write('topics.json', whole);
    await waitFor(() => expect(bot.log.at(-1)).toMatch(`in order again: version ${library.base.version}`));
    expect([bot.library() === library, bot.loads()]).toEqual([true, 1]);
  });

  test('a quote that is no longer its article’s', async ({ data, bot }) => {
    data.change(glossed.file, 'Trump kündigte das Projekt mit gemeinsam', 'Trump kündigte das Projekt gemeinsam');
    await waitFor(() => expect(bot.log.join('\n')).toContain(glossed.fact));
    expect(bot.library().base.fact.get(glossed.fact)?.quote).toContain('mit gemeinsam');
  });

  test('a hundred problems are ten lines and a count', async ({ data, bot }) => {
    data.write(glossed.file, data.read(glossed.file).replaceAll('"quote": "', '"quote": "#'));
    await waitFor(() => expect(bot.log.at(-1)).toMatch(/^ {2}and \d+ more$/));
    expect(bot.log).toHaveLength(12);
    for (const line of bot.log) expect(line).not.toContain('\n');
  });

  test('no lock', async ({ data, bot }) => {
    rmSync(join(data.folder, 'quotes.lock.json'));
    await waitFor(() => expect(bot.log.join('\n')).toContain('quotes.lock.json'));
    expect(bot.library().base.lock).not.toBeNull();
  });

  test.for(['', 'facts'])('the folder data/%s gone, and back with something new', async (part, { data, bot }) => {
    const [here, aside] = [join(data.folder, part), join(dirname(data.folder), 'aside')];
    renameSync(here, aside);
    await waitFor(() => expect(bot.log.join('\n')).toMatch(part === '' ? /no such folder/ : /no fact is left/));
    expect(bot.gloss()).toBe(glossed.gloss);
    renameSync(aside, here);
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await waitFor(() => expect(bot.gloss()).toBe('A new gloss.'));
    data.change(glossed.file, 'A new gloss.', 'A newer gloss.');
    await waitFor(() => expect(bot.gloss()).toBe('A newer gloss.'));
  });
});

test('a folder that is a link is followed to where it leads now', async ({ data }) => {
  const [other, link] = [copyData(), join(dirname(data.folder), 'link')];
  symlinkSync(data.folder, link);
  const bot = openFollowed({ ...data, folder: link });
  other.change(glossed.file, glossed.gloss, 'A new gloss.');
  symlinkSync(other.folder, `${link}.new`);
  renameSync(`${link}.new`, link);
  await waitFor(() => expect(bot.gloss()).toBe('A new gloss.'));
  other.change(glossed.file, 'A new gloss.', 'A newer gloss.');
  await waitFor(() => expect(bot.gloss()).toBe('A newer gloss.'));
  bot.stop();
  other.remove();
});

test.for([
  ['bild.json', true],
  ['bild.json~', false],
  ['.bild.json.swp', false],
  ['._bild.json', false],
  ['.#bild.json', false],
  ['#bild.json#', false],
  ['bild.json___jb_tmp___', false],
  ['4913', false],
] as const)('%s is a file of facts: %s', ([name, is], { data }) => {
  expect(isFactFile(name)).toBe(is);
  const { version } = readDataFiles(data.folder);
  data.write(`facts/${name}`, '{');
  expect(readDataFiles(data.folder).version !== version).toBe(is);
});

describe('told to end', () => {
  test('it follows no more, while another one does', async ({ data, bot }) => {
    const other = openFollowed(data);
    bot.stop();
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await waitFor(() => expect(other.gloss()).toBe('A new gloss.'));
    expect([bot.gloss(), bot.log, bot.loads()]).toEqual([glossed.gloss, [], 0]);
    other.stop();
  });

  test('amid the wait for more changes, too, and leaves no listener', async ({ data }) => {
    const before = process.listenerCount('SIGHUP');
    const [bot, other] = [openFollowed(data), openFollowed(data)];
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await new Promise(setImmediate);
    bot.stop();
    await waitFor(() => expect(other.gloss()).toBe('A new gloss.'));
    other.stop();
    expect([bot.gloss(), process.listenerCount('SIGHUP')]).toEqual([glossed.gloss, before]);
  });
});
