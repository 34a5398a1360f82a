// Makes the chunk that every start needs a script: Node 20 keeps compiled code of no module.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const inBuild = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Of the output with the entry's code, as a metafile of esbuild has it. The chunk stays a module for those that import it. Returns the script's name. */
export function makeStartScript([chunk, output], { target, folder }) {
  const name = basename(chunk, '.mjs').replace('chunk', 'start');
  writeFileSync(join(folder, `${name}.cjs`), writeScript(chunk, output, target));
  writeFileSync(chunk, `import start from'./main.js';export const{${output.exports.join(',')}}=start;\n`);
  copyFileSync(inBuild('loadStart.cjs'), join(folder, 'loadStart.cjs'));
  const loading = `module.exports = require('./loadStart.cjs').loadStart('${name}', __filename);`;
  writeFileSync(join(folder, 'main.js'), `#!/usr/bin/env node\n${loading}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  rmSync(join(folder, 'main.mjs'));
  return name;
}

// strict, as a module is
function writeScript(chunk, { imports }, target) {
  const needed = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  if (needed.length > 0) throw new Error(`${chunk} needs other chunks, which a script cannot import`);
  const { code } = transformSync(readFileSync(chunk, 'utf8'), {
    format: 'cjs',
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': '__address' },
  });
  return `'use strict';(({module,require,__load,__address})=>{${loadLate(code, imports)}})`;
}

// a script may not import by itself: the file that runs it does
function loadLate(code, imports) {
  const late = imports.filter(({ kind }) => kind === 'dynamic-import');
  const paths = late.map(({ path, external }) => (external ? path : `./${basename(path)}`));
  const loading = paths.reduce((text, path) => text.replaceAll(`import("${path}")`, `__load("${path}")`), code);
  const [left] = /\bimport\([^)]*\)/.exec(loading) ?? [];
  if (left !== undefined) throw new Error(`a script cannot import by itself: ${left}`);
  return loading;
}

/** Of several kinds, so that what most questions need is compiled when it is kept. */
const questions = [
  'Wer bezahlt eigentlich das ganze Projekt?',
  'wer finanzirt das mit wiviel milliarden',
  'What did the critics say about the money?',
  'wann war das?',
];

/** Keeps the code that was compiled until some questions were answered, of nothing but the story that ships. */
export function keepCompiledStart(folder, name) {
  const place = resolve(folder);
  spawnSync(process.execPath, [inBuild('keepCompiled.cjs'), place, name], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH },
    input: questions.join('\n'),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (!existsSync(join(place, `${name}.cache`)))
    console.error('No compiled code is kept: each start compiles its own.');
}
