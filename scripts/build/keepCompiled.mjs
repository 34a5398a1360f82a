// `node keepCompiled.mjs MAIN LOADER CACHE`: answers the questions of its input, and keeps the code that was compiled for them.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [main, loader, cache] = process.argv.slice(2).map((file) => resolve(file));
process.argv.splice(1, process.argv.length, main, 'ask', '--json');
await import(pathToFileURL(main).href);
const { script } = await import(pathToFileURL(loader).href);
const code = script.createCachedData();
writeFileSync(cache, Buffer.concat([createHash('sha256').update(code).digest(), code]));
