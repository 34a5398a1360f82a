/** `npm run docs`: writes the README's blocks, data/schema/ and the pictures in docs/ anew from what the code does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { findChromium, withoutChromium } from '../../test/support/browser.js';
import { blocksOf, withBlocks } from './blocks.js';
import { photographedPages } from './pagePictures.js';
import { schemaTexts } from './schemas.js';

const library = loadLibrary('data');
const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withBlocks(readFileSync(readme, 'utf8'), blocksOf(library)));
const schemas = new URL('../../data/schema/', import.meta.url);
for (const [file, text] of Object.entries(schemaTexts())) writeFileSync(new URL(file, schemas), text);

const chromium = findChromium();
if (chromium === null) console.warn(`The pictures in docs/ stay as they are: ${withoutChromium}.`);
else
  for (const [file, png] of Object.entries(await photographedPages(library, chromium)))
    writeFileSync(new URL(`../../docs/${file}`, import.meta.url), png);
