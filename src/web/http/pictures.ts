/** The bars of a comparison as a file: what a shared address unfolds to in a chat. */
import type { Context, Hono } from 'hono';
import { answerCompare } from '../../answers/compared/compare.js';
import { type ChartJob, chooseChart } from '../../charts/chartFor.js';
import { createPictureRenderer } from '../../charts/pictures.js';
import type { View } from '../view/view.js';
import { createView, type Env, send, sendError } from './respond.js';

export function addPictures(app: Hono<Env>): void {
  const render = createPictureRenderer();
  app.get('/compare/:id/picture.png', async (c: Context<Env>) => {
    const job = choosePicture(c.req.param('id') ?? '', createView(c));
    if (!job) return sendError(c, { status: 404, headers: {} });
    const { png } = await render(job);
    return send({ body: new Uint8Array(png), type: 'image/png', headers: pictureHeaders });
  });
}

/** Other sites may show it: that is what it is for. */
const pictureHeaders = {
  'cache-control': 'public, no-cache',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'accept-language',
};

// a matter's question finds it too, but its address is made of its id
function choosePicture(id: string, { library, wording }: View): ChartJob | null {
  const answer = answerCompare(id, library, wording.locale);
  if (answer.kind !== 'found' || answer.matter?.id !== id) return null;
  return chooseChart(answer, { wording, version: library.version, theme: 'light', landscape: true });
}
