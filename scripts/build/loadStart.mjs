// What every start needs, as one script beside its compiled code: to compile it took a fifth of an answer from the command line.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const filename = fileURLToPath(new URL('start.cjs', import.meta.url));
const cacheFile = fileURLToPath(new URL('start.cache', import.meta.url));

/** V8 takes compiled code of its own version and flags alone, and compiles anew where there is none. */
export const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: readCompiled() });

const module = { exports: {} };
const load = (specifier) => import(specifier);
script.runInThisContext()({ module, require: createRequire(import.meta.url), load, address: import.meta.url });

/** What the other chunks import of it. */
export const start = module.exports;

// what is damaged would end the process: V8 checks no more than its length
function readCompiled() {
  const bytes = existsSync(cacheFile) ? readFileSync(cacheFile) : Buffer.alloc(0);
  const [sum, code] = [bytes.subarray(0, 32), bytes.subarray(32)];
  return createHash('sha256').update(code).digest().equals(sum) ? code : undefined;
}
