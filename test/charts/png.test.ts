/** A PNG is a real one, as wide as asked, and has the letters of the font that travels with the program. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renderPng } from '../../src/charts/png.js';

function createPicture(text: string): string {
  const words = `<text x="10" y="40" font-size="30" fill="#000" font-family="&quot;Source Serif 4&quot;, serif">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60"><rect width="320" height="60" fill="#fff"/>${words}</svg>`;
}

function readBytes(png: Uint8Array): DataView {
  return new DataView(png.buffer, png.byteOffset, png.byteLength);
}

/** The bytes of all pixels, unpacked. */
function readPixels(png: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  for (let offset = 8; offset < png.length; ) {
    const length = readBytes(png).getUint32(offset);
    if (Buffer.from(png.subarray(offset + 4, offset + 8)).toString('latin1') === 'IDAT')
      parts.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

test('has the signature of a PNG and the width that was asked for', async () => {
  const png = await renderPng(createPicture('Stargate'), 640);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([readBytes(png).getUint32(16), readBytes(png).getUint32(20)]).toEqual([640, 120]);
});

test('words leave their mark, and no words leave none', async () => {
  const [words, none] = await Promise.all([renderPng(createPicture('Größe'), 320), renderPng(createPicture(''), 320)]);
  expect(readPixels(words).equals(readPixels(none))).toBe(false);
});

test.each([...'äöüß„“–→≥…±·$'])('the font has its own shape for %s', async (letter) => {
  const [drawn, missing] = await Promise.all([
    renderPng(createPicture(letter), 320),
    renderPng(createPicture('\u{e000}'), 320),
  ]);
  expect(readPixels(drawn).equals(readPixels(missing))).toBe(false);
  expect(readPixels(drawn).equals(readPixels(await renderPng(createPicture(''), 320)))).toBe(false);
});

test('the same picture gives the same bytes', async () => {
  const [one, other] = await Promise.all([
    renderPng(createPicture('500 Mrd.'), 640),
    renderPng(createPicture('500 Mrd.'), 640),
  ]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('what is no SVG is refused', async () => {
  await expect(renderPng('no picture', 640)).rejects.toThrow();
});
