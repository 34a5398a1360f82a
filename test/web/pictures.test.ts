/** A comparison that is shared in a chat unfolds to its bars. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { openSite } from './visit.js';

const publicUrl = 'https://example.org/stargate';
const { visit } = openSite({ publicUrl });
const path = '/compare/softbank.money-per-musk';

async function readImage(address: string, site = visit) {
  const { document } = parseHTML(await (await site(address)).text());
  return document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? null;
}

describe.each(['de', 'en'])('in %s', (language) => {
  test('the page of a figure names its picture, which is there', async () => {
    const image = await readImage(`${path}?language=${language}`);
    expect(image).toBe(`${publicUrl}${path}/picture.png?language=${language}`);
    const { pathname, search } = new URL(image ?? '');
    const response = await visit(`${pathname}${search}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const png = Buffer.from(await response.arrayBuffer());
    // its width and height stand at the beginning of the file; what is higher is shrunk by those who show it
    expect([png.readUInt32BE(16), png.readUInt32BE(20) <= (1280 * 7) / 11]).toEqual([1280, true]);
  });
});

test('what has no bars names none, nor does a site whose address nobody has said', async () => {
  expect(await readImage('/compare/stargate.financing')).toBeNull();
  expect(await readImage('/about')).toBeNull();
  expect(await readImage(path, openSite().visit)).toBeNull();
});

test.each(['/compare/nothing/picture.png', '/compare/stargate.financing/picture.png', '/timeline/picture.png'])(
  '%s is not there',
  async (missing) => {
    expect((await visit(missing)).status).toBe(404);
  },
);
