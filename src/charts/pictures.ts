/** Draws pictures as PNG and keeps them: for where a picture is a file of its own. */
import { createPromiseCache } from '../util/lazy.js';
import type { ChartJob } from './chartFor.js';

export interface RenderedPicture {
  png: Uint8Array;
  alt: string;
}

export type PictureRenderer = (order: ChartJob) => Promise<RenderedPicture>;

/** In pixels: sharp on a phone, and far below what Discord takes. */
const pictureWidthPx = 1280;
const maxCachedPictures = 100;

export function createPictureRenderer(): PictureRenderer {
  const findOrCreate = createPromiseCache<RenderedPicture>(maxCachedPictures);
  return (order) => findOrCreate(order.key, () => draw(order));
}

async function draw(order: ChartJob): Promise<RenderedPicture> {
  const [{ svg, alt }, { renderPng }] = await Promise.all([order.draw(), import('./png.js')]);
  return { png: await renderPng(svg, pictureWidthPx), alt };
}
