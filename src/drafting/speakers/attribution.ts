/** Who speaks in each sentence, once pronouns and continued speech are resolved. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Cue } from '../cues/cue.js';
import type { Unnamed } from '../grammar/unnamedSpeaker.js';

/** Somebody with a name, or with a description only. */
export type Who = Entity | Unnamed;

/** Words that show something, with the sentence in which they stand. */
export interface ShownWords {
  shownBy: string;
  sentence: AnalysedSentence;
}

export interface Shown<Someone extends Who = Who> extends ShownWords {
  who: Someone;
}

export interface Attribution {
  speaker: Shown | null;
  /** Nearest to the outlet first. */
  via: Shown[];
  channel: Shown<Entity> | null;
  /** The sentence has a speaker other than the outlet, whether or not it is known who. */
  reported: boolean;
  /** Somebody says it of whom no name and no description is known. */
  isUnclear: boolean;
  /** It only says who said the sentence before: "Das berichtete das Magazin". */
  pointsBack: boolean;
  /** The place in the sentence itself that says whose words it holds. */
  cue: Cue | null;
  /** The words of saying. */
  saying: ShownWords | null;
  /** The attribution's verb, and what kind it is. */
  verb: { text: string; kind: Cue['kind'] } | null;
  /** The words that say that it was reported: "wie Gizmodo berichtet". */
  relay: string | null;
  inherited: boolean;
  /** Where several speak in it: nobody has all of it. */
  parts: SpokenPart[];
  notes: string[];
}

/** A part of a sentence, all else of it blank, and who speaks in it. */
export interface SpokenPart {
  sentence: AnalysedSentence;
  attribution: Attribution;
}

/** Of the sentences that are read already. */
export type Attributions = ReadonlyMap<AnalysedSentence, Attribution>;

export const emptyAttribution: Attribution = {
  speaker: null,
  via: [],
  channel: null,
  reported: false,
  isUnclear: false,
  pointsBack: false,
  cue: null,
  saying: null,
  verb: null,
  relay: null,
  inherited: false,
  parts: [],
  notes: [],
};

/** An outlet, or a report, passes on what others say; it speaks only where nobody else is named. */
export function isRelay(who: Who): boolean {
  return who.kind === 'unnamed' ? who.isMedia : who.kind === 'medium';
}
