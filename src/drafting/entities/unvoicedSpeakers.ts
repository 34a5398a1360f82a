/** Served sentences in which somebody speaks who had no entry when they were kept. */

import type { Base } from '../../knowledge/facts/base.js';
import { createNameFinder } from '../../knowledge/facts/names.js';
import { createHeardTest } from '../../knowledge/facts/voices/parties.js';
import { listSpeakerIds } from '../../knowledge/facts/voices/voices.js';
import { analyseSentences } from '../cues/analysedSentence.js';
import { splitPassages } from '../passages/passages.js';
import { attributeSpeakers } from '../speakers/attributeSpeakers.js';

export interface UnvoicedSpeaker {
  fact: string;
  name: string;
  shownBy: string;
}

/** Entities whom nobody quotes: to whoever asks, they have said nothing. */
export function listSilentIds(base: Base): Set<string> {
  const isHeard = createHeardTest(base);
  return new Set(base.entities.filter((entity) => !isHeard({ kind: 'entity', entity })).map(({ id }) => id));
}

/** Each fact whose own words say that one of these speaks, and that has no voice of theirs. */
export function listUnvoicedSpeakers(ids: ReadonlySet<string>, base: Base): UnvoicedSpeaker[] {
  const findNames = createNameFinder(base.entities);
  return base.facts.flatMap((fact) => {
    if (!findNames(fact.quote).some(({ entity }) => ids.has(entity.id))) return [];
    const sentences = analyseSentences(fact.quote, splitPassages(fact.quote, true), findNames);
    return [...attributeSpeakers(sentences).values()].flatMap(({ speaker }) => {
      const { who, shownBy = '' } = speaker ?? {};
      const isMissing = who && who.kind !== 'unnamed' && ids.has(who.id) && !listSpeakerIds(fact).includes(who.id);
      return isMissing ? [{ fact: fact.id, name: who.name, shownBy }] : [];
    });
  });
}
