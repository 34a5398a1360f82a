/** Draws pictures as PNG and keeps them. */

import type { Answer } from '../../answers/answer.js';
import { type PictureOrder, pictureOrder } from '../../charts/chartFor.js';
import { createKept } from '../../util/promiseCache.js';
import type { Rendering } from './rendering.js';

interface Drawn {
  png: Uint8Array;
  alt: string;
}

export type Drawing = (order: PictureOrder) => Promise<Drawn>;

/** In pixels: sharp on a phone, and far below what Discord takes. */
const width = 1280;
const mostKept = 100;

export function createDrawing(): Drawing {
  const kept = createKept<Drawn>(mostKept);
  return (order) => kept(order.key, () => draw(order));
}

async function draw(order: PictureOrder): Promise<Drawn> {
  const [{ svg, alt }, { pngOf }] = await Promise.all([order.draw(), import('../../charts/png.js')]);
  return { png: await pngOf(svg, width), alt };
}

/** Most people read Discord on a dark ground; the picture brings its own. */
const ground = 'dark';

/** On the first page only, since the next ones go on with the quotes. */
export function pictureOf(answer: Answer, { base, language, page }: Rendering): PictureOrder | null {
  return page > 0 ? null : pictureOrder(answer, { base, language, ground });
}
