/** A PNG is a real one, as wide as asked, and has the letters of the font that travels with the program. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renderPng } from '../../src/charts/png.js';

function picture(text: string): string {
  const words = `<text x="10" y="40" font-size="30" fill="#000" font-family="&quot;Source Serif 4&quot;, serif">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60"><rect width="320" height="60" fill="#fff"/>${words}</svg>`;
}

function view(png: Uint8Array): DataView {
  return new DataView(png.buffer, png.byteOffset, png.byteLength);
}

/** The bytes of all pixels, unpacked. */
function pixels(png: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view(png).getUint32(at);
    if (Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1') === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

test('has the signature of a PNG and the width that was asked for', async () => {
  const png = await renderPng(picture('Stargate'), 640);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([view(png).getUint32(16), view(png).getUint32(20)]).toEqual([640, 120]);
});

test('words leave their mark, and no words leave none', async () => {
  const [words, none] = await Promise.all([renderPng(picture('Größe'), 320), renderPng(picture(''), 320)]);
  expect(pixels(words).equals(pixels(none))).toBe(false);
});

test.each([...'äöüß„“–→≥…±·$'])('the font has its own shape for %s', async (letter) => {
  const [drawn, missing] = await Promise.all([renderPng(picture(letter), 320), renderPng(picture('\u{e000}'), 320)]);
  expect(pixels(drawn).equals(pixels(missing))).toBe(false);
  expect(pixels(drawn).equals(pixels(await renderPng(picture(''), 320)))).toBe(false);
});

test('the same picture gives the same bytes', async () => {
  const [one, other] = await Promise.all([renderPng(picture('500 Mrd.'), 640), renderPng(picture('500 Mrd.'), 640)]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('what is no SVG is refused', async () => {
  await expect(renderPng('no picture', 640)).rejects.toThrow();
});
