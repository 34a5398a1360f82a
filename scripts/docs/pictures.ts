/** The pictures that the documents show. */
import type { Library } from '../../src/answers/library.js';
import { answerTimeline } from '../../src/answers/timeline.js';
import { type Chart, drawFigureChart } from '../../src/charts/figure/figureChart.js';
import { renderPng } from '../../src/charts/png.js';
import { drawTimelineChart } from '../../src/charts/timeline/timelineChart.js';
import { createMatterView } from '../../src/knowledge/facts/matters/matterView.js';
import { formatHeading } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/wordingFor.js';

export const pictureWidth = 720;
export const pictureFiles = ['compare-light.png', 'timeline-dark.png'] as const;

export async function drawnPictures(library: Library): Promise<Record<(typeof pictureFiles)[number], Uint8Array>> {
  const [compare, timeline] = await Promise.all([comparePicture(library), storyPicture(library)]);
  return {
    'compare-light.png': await renderPng(compare.svg, pictureWidth),
    'timeline-dark.png': await renderPng(timeline.svg, pictureWidth),
  };
}

function comparePicture({ base }: Library): Promise<Chart> {
  const view = createMatterView('softbank.money-per-musk', base);
  if (!view) throw new Error('nothing to compare on softbank.money-per-musk');
  return drawFigureChart(view, { language: 'de', theme: 'light', base });
}

function storyPicture(library: Library): Promise<Chart> {
  const answer = answerTimeline({ topic: null, matter: null, language: 'de' }, library);
  if (answer.kind !== 'found') throw new Error('no fact says when it was');
  const title = formatHeading(answer.heading, library.base, pickWording('de')) ?? '';
  const moments = answer.cited.flatMap(({ moment }) => moment ?? []);
  return drawTimelineChart(moments, { title, language: 'de', theme: 'dark', base: library.base });
}
