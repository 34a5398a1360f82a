/** Writes dist/ and says how large it is. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleWorker, folder, parts } from './bundle.js';

await bundleWorker();
for (const part of parts) {
  const bytes = readFileSync(`${folder}/${part}`);
  console.log(`dist/${part}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
}
