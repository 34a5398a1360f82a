/** The program names nobody of the shipped story: who and what it is about stands in the data alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { escapeForPattern } from '../src/knowledge/facts/names.js';
import { readShippedBase } from './support/base.js';
import { parseSources, readSourceTexts } from './support/sourceTree.js';

const root = new URL('..', import.meta.url).pathname;
const { entities, sources } = readShippedBase();
const names = [...entities.map(({ name }) => name), ...sources.map(({ outlet }) => outlet.is)];
const lastNames = entities.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name.split(' ').at(-1) ?? []);
// a name is a word of its own: "Bilder" is none
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...names, ...lastNames].map(escapeForPattern).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Words that are names of the data elsewhere, and what they are here. */
const otherMeanings: readonly (readonly [path: string, name: string, meaning: string])[] = [
  ['src/drafting/passages/furniture.ts', 'Google', 'a reader of news, in what stands around an article'],
  ['src/drafting/passages/lineEdges.ts', 'Bild', 'a picture'],
  ['src/drafting/passages/lineKinds.ts', 'Bild', 'a picture'],
  ['src/knowledge/text/sentences.ts', 'Bild', 'a name with a mark that ends no sentence'],
  ['src/drafting/speakers/pronouns.ts', 'USA', 'letters that are no shouting'],
  ['src/knowledge/text/calendar.ts', 'X', 'ten'],
  ['src/store/writing/owner.ts', 'X', 'the state of a process'],
];

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isJsxText(node);

/** Where the program speaks of itself, by the name of its package. */
const ownPlaces = [
  'src/cli/calls/commandLine.ts',
  'src/cli/import.ts',
  'src/doors/settingForms.ts',
  'src/knowledge/facts/shapes/story.ts',
  'src/main.ts',
  'src/mcp/server.ts',
  'src/operations/metrics.ts',
  'src/store/snapshotCache.ts',
];

test('the program’s own name stands where it speaks of itself, and in nothing that a story says', () => {
  const named = parseSources(readSourceTexts(root, 'src')).filter(({ nodes }) =>
    nodes.some((node) => isText(node) && /stargate/i.test(node.getText())),
  );
  expect(named.map(({ path }) => path)).toEqual(ownPlaces);
});

test('no file that the web page sends names an entity of the data', () => {
  const files = readdirSync(join(root, 'public'));
  expect(files).toContain('ask.js');
  const named = files.filter((file) => namePattern.test(readFileSync(join(root, 'public', file), 'utf8')));
  expect(named).toEqual([]);
});

test('no string in src names an entity of the data', () => {
  const found = parseSources(readSourceTexts(root, 'src')).flatMap(({ path, nodes }) =>
    nodes
      .filter(isText)
      .map((node) => node.getText())
      .flatMap((text) => namePattern.exec(text)?.[0] ?? [])
      .map((name) => `${path}: ${name}`),
  );
  expect(new Set(found)).toEqual(new Set(otherMeanings.map(([path, name]) => `${path}: ${name}`)));
});
