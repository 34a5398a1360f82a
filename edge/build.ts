/** Writes dist/ of the story that `--data DIR` names, else DATA_DIR, else of the one that ships; says how large it is. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { errorMessage } from '../src/util/errors.js';
import { bundleWorker, folder, parts, shippedData } from './bundle.js';

try {
  const { data = process.env.DATA_DIR || shippedData } = parseArgs({ options: { data: { type: 'string' } } }).values;
  await bundleWorker(data);
  for (const part of parts) {
    const bytes = readFileSync(`${folder}/${part}`);
    console.log(`dist/${part}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
  }
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = 1;
}
