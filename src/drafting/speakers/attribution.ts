/** Who speaks in each sentence, once pronouns and continued speech are resolved. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';

/** Words that show something, with the sentence in which they stand. */
export interface ShownEntity {
  entity: Entity;
  shownBy: string;
  sentence: AnalysedSentence;
}

export interface Attribution {
  speaker: ShownEntity | null;
  via: ShownEntity[];
  channel: ShownEntity | null;
  /** The sentence has a speaker other than the outlet, whether or not it is known who. */
  reported: boolean;
  /** The attribution's verb, and what kind it is. */
  verb: { text: string; kind: 'say' | 'announce' | 'deny' | 'think' | 'report' } | null;
  /** The words that say that it was reported: "wie Gizmodo berichtet". */
  relay: string | null;
  inherited: boolean;
  notes: string[];
}

/** Of the sentences that are read already. */
export type Attributions = ReadonlyMap<AnalysedSentence, Attribution>;

export const emptyAttribution: Attribution = {
  speaker: null,
  via: [],
  channel: null,
  reported: false,
  verb: null,
  relay: null,
  inherited: false,
  notes: [],
};

/** An outlet or reports of outlets relay what others say; they are never its speaker. */
export function isRelay({ kind, name }: Entity): boolean {
  return kind === 'medium' || /medien|presse/iu.test(name);
}
