/** What a door prints: a quoted fact with all that is known of it, a matter with all that is said on it. */
import type { Hop, Origins } from '../knowledge/facts/matters/origin.js';
import type { Relation } from '../knowledge/facts/matters/relation.js';
import type { Denial } from '../knowledge/facts/matters/side.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Neighbours } from '../knowledge/facts/neighbours.js';
import type {
  Claim,
  Correction,
  Fact,
  MatterKind,
  Precision,
  Source,
  Speech,
  Status,
} from '../knowledge/facts/schema.js';
import type { StoryUnit } from '../knowledge/facts/shapes/storySchema.js';
import type { SpeakerName } from '../knowledge/facts/voices/speakerName.js';
import type { Explanation } from '../knowledge/retrieval/ranking/explain.js';
import type { Language } from '../knowledge/text/language.js';
import type { OpenEnds } from '../knowledge/text/quotations.js';
import type { Bilingual } from './reason.js';

export type { Neighbours } from '../knowledge/facts/neighbours.js';

/** One quoted fact with all that a door prints of it. `score` is how sure the answer is, 0 to 1; null in a list. */
export interface CitedFact {
  fact: Fact;
  source: Source;
  /** Whose words it holds, in its order; words in no voice are the outlet's own. */
  voices: CitedVoice[];
  /** The voice that answers; null where the outlet's own words do, or no single voice does. */
  voice: CitedVoice | null;
  /** How sure it is: of the voice that answers, else of the outlet's own words. */
  status: Status | null;
  /** From the origin of that voice to the outlet. */
  provenance: Hop[];
  /** Where words were asked for: those that were found. */
  said: SaidWords | null;
  /** The sentences that it is not understood without. */
  neighbours: Neighbours;
  /** Oldest first. */
  corrections: Correction[];
  score: number | null;
  /** Where a quotation in it runs on into a sentence that is not kept with it. */
  open: OpenEnds;
  /** In a comparison: the claim that is compared. */
  claim?: Claim;
  /** In a timeline: when it was. */
  moment?: CitedMoment;
  explain?: Explanation[];
}

/** Somebody's piece of a quote. */
export interface CitedVoice {
  /** Null: the outlet, which inserts something into the words of others. */
  speaker: SpeakerName | null;
  /** The piece of the quote and of its gloss; null: the whole sentence. */
  words: string | null;
  translation: string | null;
  /** Null for the outlet. */
  speech: Speech | null;
  channel: SpeakerName | null;
  /** Who passed it on, nearest to the outlet first. */
  via: SpeakerName[];
  status: Status | null;
  /** The words that show the speaker and the saying. */
  evidence: string[];
}

/** Words that were asked for, as the quote has them. */
export interface SaidWords {
  /** An exact piece of the quote, or of its gloss; null where only the sense is the same. */
  words: string | null;
  how: 'literal' | 'near' | 'sense';
  by: 'speaker' | 'outlet' | 'several';
}

export interface CitedMoment extends Pick<Moment, 'date' | 'basis'> {
  /** The story is announced: what was before is only how it came to that. */
  opens: boolean;
  later: LaterClaim[];
}

/** A fact in a timeline. */
export interface TimelineFact extends CitedFact {
  moment: CitedMoment;
}

/** What another source told later and otherwise. */
export interface LaterClaim {
  kind: MatterKind;
  fact: string;
  claim: Claim;
  source: Source;
}

/** `id` is empty where no figure is asked for; `names` are there where the unit is the story's own. */
export interface FigureUnit {
  id: string;
  names: Pick<StoryUnit, Language> | null;
}

/** What the sources say on one matter, beside the fact that is quoted; in a comparison, beside nothing. */
export interface MatterSummary {
  id: string;
  kind: MatterKind;
  unit: FigureUnit;
  question: Bilingual;
  relation: Relation;
  /** How fine a date is that all give; null for the other kinds. */
  precision: Precision | null;
  sources: number;
  /** How many have published those sources. */
  outlets: number;
  origins: Origins;
  /** Who contradicts it, and where. */
  denials: Denial[];
  /** How many other sources speak of it, and how many of them in all they say otherwise. */
  others: number;
  differing: number;
  /** Whether each of those is of an outlet of its own. */
  areOutlets: boolean;
  /** Of an utterance: its other renderings. */
  variants: { says: string; source: Source }[];
}

/** A matter with the other sides of it, each as a quote. */
export interface ComparedMatter {
  matter: MatterSummary;
  sides: CitedFact[];
}

/** A matter as a topic begins with it. */
export interface TopicMatter {
  matter: MatterSummary;
  /** The shortest whole sentence that answers it. */
  sentence: CitedFact;
  /** Every wording of an answer with those who put it so; that of the sentence first. */
  lines: WordingLine[];
}

/** Sentences that answer in the very same words of the same speaker. */
export interface WordingLine {
  /** An exact piece of each of them. */
  says: string;
  /** Its English, where that is given. */
  en: string | null;
  /** Null: the outlets themselves. */
  speaker: SpeakerName | null;
  /** In the order of publication. */
  sides: CitedFact[];
}

/** What became of one article's facts on one day: some are new, one was corrected, one is gone. */
export type NewsItem = { day: string; source: Source } & (
  | { kind: 'added'; count: number }
  /** `cited` is null where the article's entry was mended. */
  | { kind: 'corrected'; cited: CitedFact | null; field: string; was: ChangedValue; is: ChangedValue; why: string }
  | { kind: 'withdrawn'; why: string }
);

/** A field as it was or is, with names in place of ids. */
export type ChangedValue =
  | { kind: 'nothing' }
  | { kind: 'texts'; texts: Bilingual[] }
  | { kind: 'voices'; voices: CitedVoice[] };
