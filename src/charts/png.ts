/** Draws an SVG as a PNG, with a font that travels with the program: no font of the machine is looked at. */
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const fonts = ['400Regular/SourceSerif4_400Regular.ttf', '600SemiBold/SourceSerif4_600SemiBold.ttf'];

/** `width` in pixels; the height follows. Drawn on another thread. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: findFontFiles(), defaultFontFamily: 'Source Serif 4' },
  });
  return image.asPng();
}

// found from the bundle in dist/ as well, since both look up node_modules the same way
function findFontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return fonts.map((file) => resolve(`@expo-google-fonts/source-serif-4/${file}`));
}
