/** What the documents say is what the code does. */
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf, questions, withBlocks } from '../scripts/docs/blocks.js';
import { type PagePicture, pagePictures } from '../scripts/docs/pagePictures.js';
import { renderMarkdown } from '../scripts/look/readme.js';
import { createCommands } from '../src/commands/index.js';
import { configSchema } from '../src/doors/config.js';
import { loadLibrary } from '../src/store/loadLibrary.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const library = loadLibrary('data');

test('the README lists every command as registered and shows what the bot answers (npm run docs writes it)', () => {
  const blocks = blocksOf(library);
  expect(withBlocks(read('README.md'), blocks)).toBe(read('README.md'));
  for (const question of Object.values(questions)) expect(blocks.example).toContain(`› ${question}\n`);
});

test('whoever reads the README on GitHub sees the commands as a table, with a row for each', () => {
  const { document } = parseHTML(`<html><body>${renderMarkdown(read('README.md'))}</body></html>`);
  const tables = Array.from(document.querySelectorAll('table'));
  const rows = tables.map((table) => table.querySelectorAll('tbody tr').length);
  expect(rows).toEqual([createCommands(library.base).length]);
  // a table that ended early would go on as text
  expect(document.body.textContent).not.toMatch(/\|.*\|/);
});

test('a document without the comments around a block is refused, not left as it was', () => {
  expect(() => withBlocks('# Stargate', { commands: '' })).toThrow('<!-- commands -->');
});

test.each(Object.entries<PagePicture>(pagePictures))('docs/%s shows what it is of', (file, { width, height }) => {
  const png = readFileSync(new URL(`../docs/${file}`, import.meta.url));
  expect(png.readUInt32BE(16)).toBe(width);
  if (height !== null) expect(png.readUInt32BE(20)).toBe(height);
  expect(png.length).toBeLessThan(150_000);
  expect(read('README.md')).toContain(`src="docs/${file}"`);
});

test('.env.example names exactly the variables that are read', () => {
  const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(configSchema.shape).sort());
});

test('.env.example says what a # does to a value, and so it is', () => {
  const remark = read('.env.example').replaceAll('\n# ', ' ');
  expect(remark).toContain('After a # the rest of a line is a remark, within a value too');
  const [, example = ''] = /as in (REPORT_URL="[^"]+#[^"]+")/.exec(remark) ?? [];
  const [whole, cut] = [parse(example), parse(example.replaceAll('"', ''))].map(({ REPORT_URL }) => REPORT_URL);
  expect([whole, cut]).toEqual(['https://example.org/new#top', 'https://example.org/new']);
});

test('the README begins with the two commands that do everything', () => {
  const readme = read('README.md');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command);
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'build', 'check:data']));
});

test('every promise in SECURITY.md names a test that there is', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| .* \| (.*) \|$/gm)].filter(([, shown]) => shown !== 'shown by');
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.flatMap(([row, shown = '']) => {
    const [, file, title] = /^`(test\/[\w./]+)`: "([^"]+)"$/.exec(shown) ?? [];
    const isThere = file !== undefined && title !== undefined && read(file).includes(title);
    return isThere ? [] : [row];
  });
  expect(missing).toEqual([]);
  expect(read('README.md')).toContain('(SECURITY.md)');
});
