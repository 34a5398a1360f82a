// `node keepCompiled.cjs FOLDER NAME`: answers the questions of its input, and keeps the code that was compiled for them.
const { createHash } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const [folder = '', name = ''] = process.argv.slice(2);
const mainFile = resolve(folder, 'main.js');
process.argv.splice(1, process.argv.length, mainFile, 'ask', '--json');
const { script } = require(resolve(folder, 'loadStart.js')).loadStart(name, mainFile);
process.once('exit', () => {
  const code = script.createCachedData();
  writeFileSync(resolve(folder, `${name}.cache`), Buffer.concat([createHash('sha256').update(code).digest(), code]));
});
