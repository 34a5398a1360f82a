/** Draws pictures as PNG and keeps them. */

import type { Answer } from '../../answers/answer.js';
import { type ChartJob, chooseChart } from '../../charts/chartFor.js';
import { createPromiseCache } from '../../util/lazy.js';
import type { Rendering } from './rendering.js';

interface RenderedPicture {
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
  const [{ svg, alt }, { renderPng }] = await Promise.all([order.draw(), import('../../charts/png.js')]);
  return { png: await renderPng(svg, pictureWidthPx), alt };
}

/** Most people read Discord on a dark ground; the picture brings its own. */
const pictureTheme = 'dark';

/** On the first page only, since the next ones go on with the quotes. */
export function choosePicture(answer: Answer, { wording, version, page }: Rendering): ChartJob | null {
  return page > 0 ? null : chooseChart(answer, { wording, version, theme: pictureTheme, landscape: true });
}
