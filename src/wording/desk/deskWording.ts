/** What an editor reads and types at `review`, as one shape that each language fills. */

import type { Entity, Source, SpokenVoice, Status } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import type { ImportWording, UpdateWording } from './articleWording.js';
import type { Rewording } from './rewording.js';

/** What may be done with a draft. Each has a letter, the same in both languages, and words. */
export type DeskCommand =
  | 'keep'
  | 'drop'
  | 'edit'
  | 'next'
  | 'back'
  | 'undo'
  | 'cut'
  | 'add'
  | 'out'
  | 'assign'
  | 'source'
  | 'help'
  | 'quit'
  | DeskField;

/** What may be edited of a draft. */
export type DeskField =
  | 'speaker'
  | 'channel'
  | 'via'
  | 'status'
  | 'topics'
  | 'about'
  | 'matter'
  | 'refers'
  | 'when'
  | 'before'
  | 'english'
  | 'questions';

export type SourceField = 'title' | 'outlet' | 'date' | 'url' | 'authors' | 'agencies';

/** Why a question is none. */
export type QuestionFault = 'no-question' | 'too-short' | 'double' | 'sentence' | 'language';

/** What an editor can do about a problem. */
export interface DeskProblem {
  says: string;
  command: DeskCommand | null;
}

export interface DeskWording {
  locale: Language;
  /** The letter, then the words that do the same, then what it does. */
  commands: Record<DeskCommand, { key: string; words: string[]; does: string }>;
  fields: Record<DeskField, string>;
  sourceFields: Record<SourceField, string>;
  statuses: Record<Status['is'], string>;
  speeches: Record<SpokenVoice['speech'], string>;
  kinds: Record<Entity['kind'], string>;
  bases: Record<Source['outlet']['basis'] | Source['date']['basis'], string>;
  place: (number: number, total: number) => string;
  theSentence: string;
  theOutlet: string;
  nothing: string;
  onChannel: (name: string) => string;
  viaRelay: (name: string) => string;
  inList: (entry: { name: string; kind: string; role: string; shownBy: string }) => string;
  isAdded: (name: string) => string;
  isOutsider: (name: string) => string;
  leavesOutsiders: (name: string) => string;
  refersOffer: (words: string, name: string) => string;
  /** Over the sentences that are shown with their speakers. */
  speakersFound: string;
  speakersOffer: (count: number) => string;
  speakersTaken: (count: number) => string;
  tooLateForVoices: string;
  speaksElsewhere: (fact: string, name: string, shownBy: string) => string;
  pick: (what: string) => string;
  pickMore: (count: number) => string;
  pickNothing: (typed: string) => string;
  pickNone: string;
  pickPiece: (what: string) => string;
  noPiece: string;
  whichVoice: string;
  whichWordsShow: string;
  whichWordsTheirs: string;
  nobodySpeaks: string;
  notNamed: (name: string) => string;
  whoseWords: (quotation: string) => string;
  isNobody: (typed: string) => string;
  wordsTwice: string;
  english: string;
  noRendering: string;
  englishPiece: (words: string) => string;
  englishIs: (words: string, piece: string) => string;
  question: (language: 'de' | 'en' | null, number: number, total: number) => string;
  questionFaults: Record<QuestionFault, string>;
  notKept: string;
  nothingToUndo: string;
  undone: (what: string) => string;
  tooLate: (id: string) => string;
  noText: string;
  cutHelp: string;
  cutApart: string;
  cutDone: (count: number) => string;
  matterFigure: (says: string) => string;
  noFigure: string;
  which: (what: string) => string;
  state: string;
  nothingToAdd: string;
  noBefore: string;
  served: string;
  /** What a draft lacks that only its own words would find. */
  unlisted: Record<'topics' | 'about', string>;
  isServed: string;
  mended: (field: string) => string;
  value: (field: string) => string;
  noSource: (id: string) => string;
  broken: Record<'cut' | 'older', (file: string) => string>;
  inputEnded: (id: string) => string;
  sum: (counts: { kept: number; dropped: number; left: number }) => string;
  /** Behind the last draft. */
  atEnd: (left: number) => string;
  noDrafts: string;
  noDraftsOf: (source: string) => string;
  helpHead: string;
  helpWords: string;
  /** Of `create`. */
  create: {
    name: (proposed: string) => string;
    command: (proposed: string) => string;
    done: (folder: string, formatCall: (words: string) => string) => string;
  };
  import: ImportWording;
  update: UpdateWording;
  /** Fields of the data in words; one that is missing stands by its name. */
  fieldNames: Readonly<Record<string, string>>;
  /** A proposal that broke a rule; `why` is in words of this language. */
  takenBack: (why: string, field: string | null) => string;
  /** Of what the verbs say, and why they refuse. */
  messages: readonly Rewording[];
  /** Of notes of the import. */
  notes: readonly Rewording[];
  /** Of findings of the rules; null where they stand as they are, but for names in place of ids. */
  problems: readonly { pattern: RegExp; command: DeskCommand | null; says: Rewording['says'] | null }[];
}
