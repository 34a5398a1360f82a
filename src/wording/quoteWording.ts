/** The words under a quote: whose it is, how sure, when, and through whom. */
import type { Status } from '../knowledge/facts/schema.js';

/** How somebody says something: the verb, or what stands in its place. */
export type SpeakerVerb = 'announced' | 'announcedIn' | 'planned' | 'according' | 'claims' | 'denied';

/** Whose words these are, where and through whom. */
export interface VoiceWording {
  onPlatform: (platform: string) => string;
  toMedium: (medium: string) => string;
  /** What stands before and behind the name of who says it; `place` comes with a blank before it, or is empty. */
  sayings: Record<SpeakerVerb, (said: { plural: boolean; place: string }) => [before: string, after: string]>;
  /** How sure it is where nobody is named; null where that needs no word. */
  unsigned: Record<Status['is'], string | null>;
  /** Before those through whom it came: `reported` behind another "laut"; `passedOn` of whoever only repeats it. */
  relayed: Record<'according' | 'reported' | 'passedOn', string>;
  outletAfter: (outlet: string, original: string) => string;
  /** By the tag of the language; null where it is not known. */
  nameLanguage: (language: string) => string | null;
  /** By its name. */
  translatedFrom: (language: string | null) => string;
  presumedOutlet: (outlet: string) => string;
  /** A piece of a sentence, in marks that do not stand in it already. */
  markPiece: (words: string) => string;
  /** All that is in no piece. */
  rest: string;
  moreVoices: (count: number) => string;
  /** How a sentence gives somebody's words; `report` in those of the outlet. */
  speeches: { direct: string; indirect: string; report: (outlet: string) => string };
  newsroomWords: (outlet: string) => string;
  /** "Hedgefonds-Manager (Börsen-Zeitung, Januar 2025)": who calls somebody so, and since when it is known. */
  roleAsOf: (role: string, outlet: string, date: string) => string;
}

/** When it was, how sure it is, and what was reported or mended later. */
export interface ProvenanceWording {
  months: string[];
  /** From Sunday on. */
  weekdays: string[];
  statuses: Record<'announced' | 'planned' | 'claimed' | 'denied' | 'reported' | 'happened', string>;
  reckoned: string;
  translation: string;
  withdrawal: (date: string, why: string) => string;
  correction: (date: string, field: string, why: string) => string;
  /** What the program itself gives as a reason, by its English, which the data has. */
  ownReasons: Readonly<Record<string, string>>;
  /** "geplant („sollen“)": the status and the words that show it. */
  status: (status: string, words: string) => string;
  when: (date: string) => string;
  reckonedFrom: (date: string, words: string) => string;
  reportedOn: (date: string) => string;
  laterContradiction: (says: string, who: string) => string;
  /** Of a state, which may have moved on without a contradiction. */
  laterReport: (says: string, who: string) => string;
  /** From origin to outlet. */
  chain: (hops: string) => string;
}
