/** What happened before or after a day: the sentences that say themselves when it was, in the order of the events. */

import { buildTimeline } from '../../knowledge/facts/matters/timeline.js';
import { listNameWords } from '../../knowledge/retrieval/question/names/nameParts.js';
import {
  isWithinPeriod,
  type Period,
  readPeriodRequest,
} from '../../knowledge/retrieval/question/requests/periodRequest.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import { suggestFrom } from '../suggest.js';

const maxFacts = 5;

/** Null where something else is asked, or no sentence tells of that time. */
export function answerPeriod(question: string, library: Library, language: Language): Answer | null {
  const newest = library.findNewestSource();
  const story = library.findStory();
  const names = story ? listNameWords(story).flat() : [];
  const period = newest && readPeriodRequest(question, { newest: newest.date.is, story: names });
  const facts = period ? listWithin(period, library) : [];
  if (!period || facts.length === 0) return null;
  // of what came before, the last is nearest to what is asked
  const shown = period.side === 'after' ? facts.slice(0, maxFacts) : facts.slice(-maxFacts);
  return {
    kind: 'found',
    heading: { kind: 'question' },
    cited: shown.map((fact) => library.cite(fact)),
    matter: null,
    unsaid: null,
    suggestions: suggestFrom(
      facts.filter((fact) => !shown.includes(fact)),
      library,
      language,
    ),
  };
}

function listWithin(period: Period, { base }: Library) {
  const dated = base.facts.filter(({ when }) => when !== undefined);
  return buildTimeline(dated, base).flatMap(({ fact, date }) => (isWithinPeriod(date, period) ? [fact] : []));
}
