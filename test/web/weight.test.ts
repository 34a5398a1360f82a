/** How much comes over the line. */
import { get } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { addLanguage } from '../../src/web/view/paths.js';
import { listAddresses } from '../support/addresses.js';
import { dataFolder } from '../support/base.js';
import { startSite } from '../support/startSite.js';

/** In bytes, with style, script and icon: for those who pay for each, or wait in a tunnel. */
const heaviest = 50_000;

const library = loadLibrary(dataFolder);
const { url, stop } = await startSite(library);
afterAll(stop);

test('no page weighs more than 50 kB, its picture and all that comes with it included', async () => {
  const beside = await Promise.all(['/style.css', '/ask.js', '/icon.svg'].map(measureWeight));
  const room = heaviest - beside.reduce((sum, bytes) => sum + bytes);
  const heavy: string[] = [];
  for (const path of listAddresses(library)) {
    const bytes = await measureWeight(addLanguage(encodeURI(decodeURI(path)), 'en', { folder: '' }));
    if (bytes > room) heavy.push(`${path}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});

/** As browsers ask, and before anything unpacks it. */
function measureWeight(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
