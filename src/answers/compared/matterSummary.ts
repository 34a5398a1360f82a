/** What an answer tells of a matter: alone, beside a fact, in a comparison, over a topic. */
import type { Origins } from '../../knowledge/facts/matters/origin.js';
import type { Relation } from '../../knowledge/facts/matters/relation.js';
import type { Denial } from '../../knowledge/facts/matters/side.js';
import type { MatterKind, Precision, Source } from '../../knowledge/facts/schema.js';
import type { SpeakerName } from '../../knowledge/facts/voices/speakerName.js';
import type { CitedFact } from '../citedFact.js';
import type { Bilingual } from '../reason.js';

/** What the sources say on one matter, beside the fact that is quoted; in a comparison, beside nothing. */
export interface MatterSummary {
  id: string;
  kind: MatterKind;
  /** Of a figure; empty for the other kinds. */
  unit: string;
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
