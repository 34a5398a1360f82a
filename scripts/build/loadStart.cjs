// Runs what every start needs: one script beside its compiled code, since to compile it took a fifth of an answer from
// the command line; and no module, since Node takes longer to set up what loads modules than to load this.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** `name` is that of the script, beside this file. Returns what other chunks import of it. */
exports.loadStart = (name, mainFile) => {
  const filename = join(__dirname, `${name}.cjs`);
  const source = readFileSync(filename, 'utf8');
  const script = new Script(source, { filename, cachedData: readCompiled(name, source) });
  exports.script = script;
  const module = { exports: {} };
  const __load = (specifier) => import(specifier);
  script.runInThisContext()({ module, require, __load, __address: pathToFileURL(mainFile).href });
  return module.exports;
};

/** V8 itself looks at its version, its flags and some lengths: over damaged code, or that of another system, it ends the process. */
exports.sumOf = (source, code) =>
  createHash('sha256')
    .update(`${process.version} ${process.platform} ${process.arch}\n`)
    .update(source)
    .update(code)
    .digest();

// what does not fit is no compiled code: V8 compiles the source
function readCompiled(name, source) {
  try {
    const bytes = readFileSync(join(__dirname, `${name}.cache`));
    const [sum, code] = [bytes.subarray(0, 32), bytes.subarray(32)];
    return exports.sumOf(source, code).equals(sum) ? code : undefined;
  } catch {
    return undefined;
  }
}
