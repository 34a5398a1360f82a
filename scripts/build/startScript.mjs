// Makes one chunk of a bundle a script whose compiled code can be kept: Node 20 keeps none of a module.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const inBuild = (file) => fileURLToPath(new URL(file, import.meta.url));

/** `chunk` stays the module that others import, and takes what it exports from the script. */
export function makeStartScript({ chunk, exports, imports }, { target, folder }) {
  const needed = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  if (needed.length > 0) throw new Error(`${chunk} needs other chunks: a script cannot import them`);
  const { code } = transformSync(readFileSync(chunk, 'utf8'), {
    format: 'cjs',
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'address' },
  });
  writeFileSync(`${folder}/start.cjs`, `(({module,require,load,address})=>{${loadLater(code, imports)}})`);
  writeFileSync(chunk, `import{start}from"./loadStart.js";export const{${exports.join(',')}}=start;\n`);
  copyFileSync(inBuild('loadStart.mjs'), `${folder}/loadStart.js`);
}

// a script may not import by itself: what is loaded late, the module beside it loads
function loadLater(code, imports) {
  const late = new Set(
    imports
      .filter(({ kind }) => kind === 'dynamic-import')
      .map(({ path, external }) => (external ? path : `./${basename(path)}`)),
  );
  return [...late].reduce((text, path) => text.replaceAll(`import("${path}")`, `load("${path}")`), code);
}

/** Of several kinds, so that what most questions need is compiled when it is kept. */
const questions = [
  'Wer bezahlt eigentlich das ganze Projekt?',
  'wer finanzirt das mit wiviel milliarden',
  'What did the critics say about the money?',
  'wann war das?',
];

/** Keeps the code that was compiled until some questions were answered. */
export function keepCompiledStart(folder) {
  const [main, loader, cache] = ['main.js', 'loadStart.js', 'start.cache'].map((file) => `${folder}/${file}`);
  const keeper = inBuild('keepCompiled.mjs');
  spawnSync(process.execPath, [keeper, main, loader, cache], {
    input: questions.join('\n'),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}
