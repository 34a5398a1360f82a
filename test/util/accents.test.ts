/** Cards, pictures, pages and the icon have one accent colour, so that one is known again at every door. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accents } from '../../src/util/accents.js';

test.each(['style.css', 'icon.svg'])('%s has the accent of cards and pictures, by day and by night', (file) => {
  const text = readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8');
  for (const accent of Object.values(accents)) expect(text).toContain(accent);
});
