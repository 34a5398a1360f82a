/** What the documents name is there: each path, function and npm script. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkReferences, readProject } from '../scripts/docs/references.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = readProject(root);
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const guides = readdirSync(`${root}docs`).filter((file) => file.endsWith('.md'));
const paths = [
  ...['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'BENCHMARKS.md', 'PRIVACY.md', 'TERMS.md'],
  ...['edge/README.md', 'data/README.md'],
  ...guides.map((file) => `docs/${file}`),
];

function listMissing(path: string, text: string): string[] {
  const missing = checkReferences({ path, text }, project).filter(({ isThere }) => !isThere);
  return missing.map(({ name }) => name);
}

test.each(paths)('a reader of %s finds whatever it names', (path) => {
  expect(listMissing(path, read(path))).toEqual([]);
});

// else the test above could pass because it sees nothing
test.each([
  ['README.md', 15],
  ['DESIGN.md', 80],
  ['CONTRIBUTING.md', 50],
  ['docs/operating.md', 10],
  ['docs/terminal.md', 20],
  ['docs/search.md', 10],
  ['docs/reading.md', 40],
  ['edge/README.md', 6],
  ['data/README.md', 15],
])('%s names at least %i things', (path, least) => {
  expect(checkReferences({ path, text: read(path) }, project).length).toBeGreaterThanOrEqual(least);
});

test.each([
  ['a path', 'See `src/answers/aks.ts`.', ['src/answers/aks.ts']],
  ['a folder', 'See `src/curate/`.', ['src/curate/']],
  ['a file beside the document', 'See `operating.md` and `opreating.md`.', ['opreating.md']],
  ['a path in a code block', '```\nsrc/discord/   gateway/ and gatewya/\n```\n', ['gatewya/']],
  ['a pattern of paths', '`data/facts/*.json` and `data/fact/<name>.json`', ['data/fact/<name>.json']],
  ['a file that no build writes', '`dist/main.js` and `dist/snapshot.dat`', ['dist/snapshot.dat']],
  ['a link', '[design](../DESIGN.md), [sketch](DESIGN.md)', ['DESIGN.md']],
  ['a picture', '<img src="discord.png"> <img src="discrod.png">', ['discrod.png']],
  [
    'a function of a file',
    '`answerQestion` in `src/answers/asked/ask.ts`',
    ['answerQestion', 'src/answers/asked/ask.ts'],
  ],
  [
    'a function in a table',
    '| `answerQuestion` | `src/answers/compared/compare.ts` |',
    ['answerQuestion', 'src/answers/compared/compare.ts'],
  ],
  ['a function anywhere', '`answerQuestion()` and `answerQestion()`', ['answerQestion()']],
  ['an npm script', '`npm run bench:against -- COMMIT`, `npm run bnech`, `npm test`', ['npm run bnech']],
])('%s that is not there is found', (_, text, missing) => {
  expect(listMissing('docs/planted.md', text)).toEqual(missing);
});

test('the README is read in one go, and so is the DESIGN', () => {
  const countLines = (path: string) => read(path).trimEnd().split('\n').length;
  expect(countLines('README.md')).toBeLessThanOrEqual(95);
  expect(countLines('DESIGN.md')).toBeLessThanOrEqual(100);
});

test('outside its tables, no line of the DESIGN is longer than a screen is wide', () => {
  const lines = read('DESIGN.md').split('\n');
  expect(lines.filter((line) => !line.startsWith('|') && line.length > 200)).toEqual([]);
});
