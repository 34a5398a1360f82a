/** Draws pictures as PNG and keeps them: one is made once, however many ask for it at the same time. */
import type { PictureOrder } from './picture.js';

export interface Drawn {
  png: Uint8Array;
  alt: string;
}

export type Drawing = (order: PictureOrder) => Promise<Drawn>;

/** In pixels: sharp on a phone, and far below what Discord takes. */
const width = 1280;
const mostKept = 100;

export function createDrawing(): Drawing {
  const kept = new Map<string, Promise<Drawn>>();
  return (order) => {
    const known = kept.get(order.key);
    if (known) return known;
    const drawn = draw(order);
    // the oldest goes, and so does a failed one, so that the next asker gets another try
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
    kept.set(order.key, drawn);
    drawn.catch(() => kept.delete(order.key));
    return drawn;
  };
}

async function draw(order: PictureOrder): Promise<Drawn> {
  const [{ svg, alt }, { pngOf }] = await Promise.all([order.draw(), import('../raster/png.js')]);
  return { png: await pngOf(svg, width), alt };
}
