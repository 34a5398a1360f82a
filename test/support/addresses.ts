/** The addresses of the site: one of each kind of page, and all there are. */

import type { Library } from '../../src/answers/library.js';
import { formatFactPath } from '../../src/citations/factPath.js';
import { createMatterView } from '../../src/knowledge/facts/matters/matterView.js';
import { listSpeakerIds } from '../../src/knowledge/facts/voices/voices.js';
import { formatMatterPath, formatPersonPath, formatTimelinePath, formatTopicPath } from '../../src/web/view/paths.js';

export const kindsOfPage = [
  ['the opening', '/'],
  ['the opening in English', '/?language=en'],
  ['an answer', '/?q=Wie viel Geld hat Softbank laut Musk?'],
  ['an answer in English', '/?q=Who doubts the money?'],
  ['an answer that is unsure', '/?q=Was kostet das Ganze den Steuerzahler?'],
  ['no answer', '/?q=Was sagte Angela Merkel zu Stargate?'],
  ['a topic', '/topic/funding'],
  ['the people', '/who'],
  ['a person', '/who/elon-musk'],
  ['the comparisons', '/compare'],
  ['a figure', '/compare/softbank.money-per-musk'],
  ['a figure in English', '/compare/stargate.total?language=en'],
  ['a wording', '/compare/musk.no-money'],
  ['the timeline', '/timeline'],
  ['the timeline of a topic', '/timeline?topic=openai'],
  ['the sources', '/sources'],
  ['the sentences of an article', '/sources/bild-2025-01?language=en'],
  ['a topic kept to an outlet', '/topic/funding?outlet=t3n-2025-07'],
  ['a topic of which nothing is left', '/topic/jobs?since=2026-01-01&language=en'],
  ['a reported fact', '/fact/bild-2025-01/first-buddy'],
  ['a fact at second hand', '/fact/boersen-zeitung-2025-01/altmans-2021-tweet-praising-hoffman'],
  ['a claim in English', '/fact/bild-2025-01/softbank-well-under-ten-billion?language=en'],
  ['a fact with a misprint', '/fact/boersen-zeitung-2025-01/who-stood-beside-trump'],
  ['about', '/about'],
  ['privacy', '/privacy'],
  ['a fact that is not there', '/fact/nothing/here'],
  ['a page that is not there', '/nothing'],
  ['too long a question', `/?q=${'a'.repeat(4100)}`],
] as const;

/** Of every topic, person, comparison and fact. */
export function listAddresses({ base }: Library): string[] {
  const speakers = new Set(base.facts.flatMap(listSpeakerIds));
  const open = base.matters.filter(({ id }) => createMatterView(id, base) !== null);
  return [
    ...kindsOfPage.map(([, path]) => path),
    ...base.topics.flatMap(({ id }) => [formatTopicPath(id), formatTimelinePath(id)]),
    ...[...speakers].map(formatPersonPath),
    ...open.map(({ id }) => formatMatterPath(id)),
    ...base.facts.map(({ id }) => formatFactPath(id)),
  ];
}
