import { createCiting } from './base.js';
/** A matter as an answer carries it, made from its view. */

import type { MatterSummary } from '../../src/answers/answer.js';
import { citeClaim, createMatterSummarizer } from '../../src/answers/cite.js';
import type { CitedFact } from '../../src/answers/citedFact.js';
import type { Base } from '../../src/knowledge/facts/base.js';
import type { MatterView } from '../../src/knowledge/facts/matters/matterView.js';

/** What a comparison of it is drawn from. */
export function compareSides(view: MatterView, base: Base): { matter: MatterSummary; cited: CitedFact[] } {
  const cited = view.sides.map(({ fact, claim, source }) => ({
    ...citeClaim(fact, claim, createCiting(base)),
    source,
  }));
  return { matter: createMatterSummarizer(base.story)(view, null), cited };
}
