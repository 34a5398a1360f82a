/** The floors of the design and the bounds of the house, held against the files as they are. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { graphRules } from './architecture/graphRules.js';
import { importRules } from './architecture/importRules.js';
import { listWithin } from './architecture/imports.js';
import { loadingRules } from './architecture/loadingRules.js';
import type { Rule } from './architecture/rule.js';
import { sizeRules } from './architecture/sizeRules.js';
import { parseSources, readSourceTexts } from './support/sourceTree.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = parseSources(
  ['src', 'bench', 'edge', 'scripts', 'test'].flatMap((folder) => readSourceTexts(root, folder)),
);
const src = listWithin(all, 'src/');

test.each(
  [...importRules, ...loadingRules, ...graphRules, ...sizeRules].map((rule): [string, Rule] => [rule.name, rule]),
)('%s', (_, { check, planted, breaches, scope }) => {
  const texts = Object.entries(planted).map(([path, text]) => ({ path, text }));
  expect(check(parseSources(texts)).sort()).toEqual(breaches);
  expect(check(scope === 'all' ? all : src)).toEqual([]);
});

test('the files are there to be looked at', () => {
  expect(src.length).toBeGreaterThan(200);
  expect(src.flatMap(({ imports }) => imports).length).toBeGreaterThan(src.length);
});
