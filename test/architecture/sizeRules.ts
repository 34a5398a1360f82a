/** Bounds of folders, files and functions, and what a name may mean. */

import { listWithin } from './imports.js';
import type { Rule } from './rule.js';
import {
  findAny,
  findBaseUsers,
  findDefaultExports,
  findDoubleNames,
  findFullFolders,
  findLongFiles,
  findLongFunctions,
} from './size.js';

const maxLines = 200;
const maxFunctionLines = 40;
const renderers = ['discord', 'terminal', 'web', 'charts', 'wording', 'citations'].map((folder) => `src/${folder}/`);

function findBound(folder: string): number {
  if (folder === 'src/answers') return 16;
  if (folder.startsWith('test')) return 20;
  return folder.startsWith('src') || folder.startsWith('bench') ? 13 : Number.POSITIVE_INFINITY;
}

function plantFiles(folder: string, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/f${index}.ts`, '']));
}

export const sizeRules: readonly Rule[] = [
  {
    name: 'a folder has at most 13 files; src/answers 16, a folder of tests 20',
    check: (files) => findFullFolders(files, findBound),
    planted: {
      ...plantFiles('src/web', 14),
      ...plantFiles('src/answers', 17),
      ...plantFiles('bench', 14),
      ...plantFiles('test/web', 21),
      ...plantFiles('src/answers/stats', 13),
    },
    breaches: ['bench: 14', 'src/answers: 17', 'src/web: 14', 'test/web: 21'],
    scope: 'all',
  },
  {
    name: `a file has at most ${maxLines} lines`,
    check: (files) => findLongFiles(files, maxLines),
    planted: { 'src/a.ts': '//\n'.repeat(maxLines + 1), 'src/b.ts': '//\n'.repeat(maxLines) },
    breaches: [`src/a.ts: ${maxLines + 1}`],
  },
  {
    name: `a function has at most ${maxFunctionLines} lines`,
    check: (files) => findLongFunctions(files, maxFunctionLines),
    planted: {
      'src/a.ts': `function run() {${'\n'.repeat(maxFunctionLines)}}\nconst wait = () => {${'\n'.repeat(maxFunctionLines)}};`,
      'src/b.ts': `function run() {${'\n'.repeat(maxFunctionLines - 1)}}`,
    },
    breaches: [`src/a.ts run: ${maxFunctionLines + 1}`, `src/a.ts without a name: ${maxFunctionLines + 1}`],
  },
  {
    name: 'an exported name has one meaning',
    check: findDoubleNames,
    planted: {
      'src/a.ts': 'export interface Reply {} export const [first, { second }] = pair;',
      'src/b.ts': 'export type Reply = string; export function second() {}',
      'src/c.ts': "const first = 1; export { first }; export { Reply } from './a.js';",
    },
    breaches: ['Reply: src/a.ts, src/b.ts', 'first: src/a.ts, src/c.ts', 'second: src/a.ts, src/b.ts'],
  },
  {
    name: 'nothing is exported by default',
    check: findDefaultExports,
    planted: { 'src/a.ts': 'export default 1;', 'src/b.ts': 'export default function run() {}' },
    breaches: ['src/a.ts', 'src/b.ts'],
  },
  {
    name: 'nothing is any',
    check: findAny,
    planted: { 'src/a.ts': 'export const a: any[] = [];' },
    breaches: ['src/a.ts'],
  },
  {
    name: 'what renders an answer takes nothing from the base',
    check: (files) => findBaseUsers(renderers.flatMap((folder) => listWithin(files, folder))),
    planted: {
      'src/web/a.tsx': "import type { Base } from '../knowledge/facts/base.js'; const name = (base: Base) => base;",
      'src/discord/messages/b.ts': 'const { base } = library; const { facts } = bot.library.base;',
    },
    breaches: ['src/discord/messages/b.ts: 2', 'src/web/a.tsx: 2'],
  },
];
