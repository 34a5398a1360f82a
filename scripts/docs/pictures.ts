/** The pictures that the documents show. */
import { answerCompare } from '../../src/answers/compared/compare.js';
import { answerTimeline } from '../../src/answers/compared/timeline.js';
import type { Library } from '../../src/answers/library.js';
import { listTimelineFacts } from '../../src/charts/chartFor.js';
import { type Chart, drawFigureChart } from '../../src/charts/figure/figureChart.js';
import { renderPng } from '../../src/charts/png.js';
import { drawTimelineChart } from '../../src/charts/timeline/timelineChart.js';
import { formatHeading } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/wordingFor.js';

const wording = pickWording('de');

export const pictureWidth = 720;
export const pictureFiles = ['compare-light.png', 'timeline-dark.png'] as const;

export async function drawnPictures(library: Library): Promise<Record<(typeof pictureFiles)[number], Uint8Array>> {
  const [compare, timeline] = await Promise.all([comparePicture(library), storyPicture(library)]);
  return {
    'compare-light.png': await renderPng(compare.svg, pictureWidth),
    'timeline-dark.png': await renderPng(timeline.svg, pictureWidth),
  };
}

function comparePicture(library: Library): Promise<Chart> {
  const answer = answerCompare('softbank.money-per-musk', library, 'de');
  if (answer.kind !== 'found' || !answer.matter) throw new Error('nothing to compare on softbank.money-per-musk');
  return drawFigureChart({ matter: answer.matter, cited: answer.cited }, { wording, theme: 'light' });
}

function storyPicture(library: Library): Promise<Chart> {
  const answer = answerTimeline({ topic: null, matter: null, language: 'de' }, library);
  if (answer.kind !== 'found') throw new Error('no fact says when it was');
  const title = formatHeading(answer.heading, wording) ?? '';
  return drawTimelineChart(listTimelineFacts(answer.cited), { title, wording, theme: 'dark' });
}
