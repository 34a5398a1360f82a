/** What was said and happened, in the order of the events and not of the articles. */

import { compareDates, isEarlier } from '../../text/calendar.js';
import { type Base, sourceOf } from '../base.js';
import type { Fact, MatterKind, Source } from '../schema.js';
import { createMatterView } from './matterView.js';
import { compareClaims, isConflict } from './relation.js';
import { dateClaim, type Side } from './side.js';

export interface Moment {
  fact: Fact;
  source: Source;
  /** YYYY, YYYY-MM or YYYY-MM-DD: of the event where the fact gives it, else of the article. */
  date: string;
  basis: 'stated' | 'reckoned' | 'published';
  /** What was later reported differently on the same matter; the moment stays in the timeline all the same. */
  later: LaterSide[];
}

export interface LaterSide {
  kind: MatterKind;
  side: Side;
}

/** Earliest first; of one that is known less finely, its beginning counts. Equal ones keep their order. */
export function buildTimeline(facts: Fact[], base: Base): Moment[] {
  const moments = facts.map((fact) => createMoment(fact, base));
  return moments.sort((a, b) => compareDates(a.date, b.date));
}

function createMoment(fact: Fact, base: Base): Moment {
  const source = sourceOf(fact, base);
  const basis = fact.when ? (fact.when.reckonedFrom ? 'reckoned' : 'stated') : 'published';
  return { fact, source, date: fact.when?.date ?? source.date.is, basis, later: findLaterChanges(fact, source, base) };
}

// other words for one utterance are nothing else
function findLaterChanges(fact: Fact, { date: { is: publishedOn } }: Source, base: Base): LaterSide[] {
  return (fact.claims ?? []).flatMap((claim) => {
    const view = createMatterView(claim.matter, base);
    if (!view || view.matter.kind === 'wording') return [];
    const { kind } = view.matter;
    // a figure may be reported differently later; a state that already held before is no later state
    const isLater = ({ fact: { when }, source }: Side) =>
      isEarlier(publishedOn, (kind === 'state' && when?.date) || source.date.is);
    const differs = (side: Side) => isConflict(compareClaims(kind, { claim, publishedOn }, dateClaim(side)));
    return view.sides
      .filter((side) => isLater(side) && differs(side) && !isRetold(side, base))
      .map((side) => ({ kind, side }));
  });
}

// an utterance that another source had printed before is not news when it is printed again
function isRetold({ fact, source }: Side, base: Base): boolean {
  return (fact.claims ?? []).some(({ matter }) => {
    const view = base.matter.get(matter)?.kind === 'wording' ? createMatterView(matter, base) : null;
    return view?.sides.some((side) => isEarlier(side.source.date.is, source.date.is)) ?? false;
  });
}
