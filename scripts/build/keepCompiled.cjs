// `node keepCompiled.cjs FOLDER NAME`: answers the questions of its input, and keeps the code that was compiled for them.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [folder = '', name = ''] = process.argv.slice(2);
const mainFile = join(folder, 'main.js');
process.argv.splice(1, process.argv.length, mainFile, 'ask', '--json');
require(mainFile);
const { script, sumOf } = require(join(folder, 'loadStart.cjs'));
process.once('exit', () => {
  const code = script.createCachedData();
  const source = readFileSync(join(folder, `${name}.cjs`), 'utf8');
  writeFileSync(join(folder, `${name}.cache`), Buffer.concat([sumOf(source, code), code]));
});
