// Runs what every start needs: one script beside its compiled code, since to compile it took a fifth of an answer from
// the command line; and no module, since Node takes longer to set up what loads modules than to load this.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** `name` is that of the script, beside this file. `exports` are what other chunks import of it. */
exports.loadStart = (name, mainFile) => {
  const filename = join(__dirname, `${name}.cjs`);
  // V8 takes compiled code of its own version and flags alone, and compiles anew where there is none
  const cachedData = readCompiled(join(__dirname, `${name}.cache`));
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
  const module = { exports: {} };
  const load = (specifier) => import(specifier);
  script.runInThisContext()({ module, require, load, address: pathToFileURL(mainFile).href });
  return { exports: module.exports, script };
};

// what is damaged would end the process: V8 checks no more than its length
function readCompiled(file) {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const [sum, code] = [bytes.subarray(0, 32), bytes.subarray(32)];
  return createHash('sha256').update(code).digest().equals(sum) ? code : undefined;
}
