/** The pictures that the documents show. */
import type { Library } from '../../src/answers/library.js';
import { timelineAnswer } from '../../src/answers/timeline.js';
import { figurePicture, type Picture } from '../../src/charts/figure/figureChart.js';
import { pngOf } from '../../src/charts/png.js';
import { timelinePicture } from '../../src/charts/timeline/timelineChart.js';
import { matterView } from '../../src/knowledge/facts/matters/matterView.js';
import { headingText } from '../../src/wording/answerText.js';
import { wordingFor } from '../../src/wording/wordingFor.js';

export const pictureWidth = 720;
export const pictureFiles = ['compare-light.png', 'timeline-dark.png'] as const;

export async function drawnPictures(library: Library): Promise<Record<(typeof pictureFiles)[number], Uint8Array>> {
  const [compare, timeline] = await Promise.all([comparePicture(library), storyPicture(library)]);
  return {
    'compare-light.png': await pngOf(compare.svg, pictureWidth),
    'timeline-dark.png': await pngOf(timeline.svg, pictureWidth),
  };
}

function comparePicture({ base }: Library): Promise<Picture> {
  const view = matterView('softbank.money-per-musk', base);
  if (!view) throw new Error('nothing to compare on softbank.money-per-musk');
  return figurePicture(view, { language: 'de', ground: 'light', base });
}

function storyPicture(library: Library): Promise<Picture> {
  const answer = timelineAnswer({ topic: null, matter: null, language: 'de' }, library);
  if (answer.kind !== 'found') throw new Error('no fact says when it was');
  const title = headingText(answer.heading, library.base, wordingFor('de')) ?? '';
  const moments = answer.cited.flatMap(({ moment }) => moment ?? []);
  return timelinePicture(moments, { title, language: 'de', ground: 'dark', base: library.base });
}
