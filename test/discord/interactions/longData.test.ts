/** Texts of any length in any field of the data: they are refused, or every command and page can still show its answer. */
import { describe, expect, test } from 'vitest';
import { findDataFaults } from '../../../scripts/fuzz/dataFiles.js';
import { readDataFiles } from '../../../src/store/files.js';
import { dataFolder } from '../../support/base.js';

type Path = (string | number)[];

const shipped = readDataFiles(dataFolder);
const tooLong = 'Ein langes Wort '.repeat(310).trim();
/** As long as a name, a question or what a topic says may be. */
const longest = 'Ein langes Wort '.repeat(12).padEnd(200, 'x');

function listPaths(content: unknown, path: Path = []): Path[] {
  if (typeof content === 'string') return [path];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, below]) =>
    listPaths(below, [...path, Array.isArray(content) ? Number(key) : key]),
  );
}

function putAt(content: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(content)) return content.map((each, index) => (index === key ? putAt(each, rest, text) : each));
  return { ...(content as object), [key]: putAt((content as Record<string, unknown>)[key], rest, text) };
}

function readContent(file: string): unknown {
  return JSON.parse(shipped.texts.get(file) ?? '');
}

/** The first of each field. */
const fields = [...shipped.texts.keys()]
  .filter((file) => file !== 'quotes.lock.json')
  .flatMap((file) =>
    listPaths(readContent(file)).map((path) => {
      const kind = file.startsWith('facts/') ? 'facts' : file;
      return { field: `${kind} ${path.filter((key) => typeof key === 'string').join('.')}`, file, path };
    }),
  )
  .filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index);

test.each(fields)('$field', async ({ file, path }) => {
  const text = JSON.stringify(putAt(readContent(file), path, tooLong));
  expect(await findDataFaults({ ...shipped, texts: new Map(shipped.texts).set(file, text) })).toEqual([]);
});

describe('as long as it may be, everywhere at once', () => {
  test.each([
    ['topics.json', /^\d+ says/],
    ['matters.json', /^\d+ question/],
    ['entities.json', /^\d+ role (?:de|en)/],
    ['sources.json', /^\d+ (?:outlet is|relays outlet)/],
  ] as const)('%s', async (file, isMeant) => {
    const content = readContent(file);
    const meant = listPaths(content).filter((path) => isMeant.test(path.join(' ')));
    expect(meant.length).toBeGreaterThan(3);
    const text = JSON.stringify(meant.reduce((put, path) => putAt(put, path, longest), content));
    expect(await findDataFaults({ ...shipped, texts: new Map(shipped.texts).set(file, text) })).toEqual([]);
  });
});
