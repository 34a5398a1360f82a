// Makes the chunk that every start needs a script: Node 20 keeps compiled code of no module.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const inBuild = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Of the output with the entry's code, as a metafile of esbuild has it. The chunk stays a module for those that import it. Returns the script's name. */
export function makeStartScript([chunk, { exports, imports }], { target, folder }) {
  const needed = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  if (needed.length > 0) throw new Error(`${chunk} needs other chunks, which a script cannot import`);
  const name = basename(chunk, '.mjs').replace('chunk', 'start');
  const { code } = transformSync(readFileSync(chunk, 'utf8'), {
    format: 'cjs',
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'address' },
  });
  writeFileSync(join(folder, `${name}.cjs`), `(({module,require,load,address})=>{${loadLate(code, imports)}})`);
  writeFileSync(chunk, `import start from'./main.js';export const{${exports.join(',')}}=start;\n`);
  copyFileSync(inBuild('loadStart.cjs'), join(folder, 'loadStart.js'));
  writeMain(folder, name);
  return name;
}

// a script may not import by itself: the file that runs it does
function loadLate(code, imports) {
  const late = imports.filter(({ kind }) => kind === 'dynamic-import');
  const paths = late.map(({ path, external }) => (external ? path : `./${basename(path)}`));
  return paths.reduce((text, path) => text.replaceAll(`import("${path}")`, `load("${path}")`), code);
}

function writeMain(folder, name) {
  const loading = `module.exports = require('./loadStart.js').loadStart('${name}', __filename).exports;`;
  writeFileSync(join(folder, 'main.js'), `#!/usr/bin/env node\n${loading}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  rmSync(join(folder, 'main.mjs'));
}

/** Of several kinds, so that what most questions need is compiled when it is kept. */
const questions = [
  'Wer bezahlt eigentlich das ganze Projekt?',
  'wer finanzirt das mit wiviel milliarden',
  'What did the critics say about the money?',
  'wann war das?',
];

/** Keeps the code that was compiled until some questions were answered. */
export function keepCompiledStart(folder, name) {
  const options = { input: questions.join('\n'), stdio: ['pipe', 'ignore', 'inherit'] };
  spawnSync(process.execPath, [inBuild('keepCompiled.cjs'), folder, name], options);
}
