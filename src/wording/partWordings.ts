/** The words of single parts, and whose words a sentence holds. */

import type { Claim, Precision, Source } from '../knowledge/facts/schema.js';

export type Bound = NonNullable<Claim['bound']>;

/** What is known of an article itself. */
export interface ArticleWording {
  line: (article: string, says: string) => string;
  more: (count: number) => string;
  /** The question points at an article without saying which. */
  which: (articles: string) => string;
  count: (articles: number, outlets: number, names: string) => string;
  author: (names: string, count: number) => string;
  noAuthor: string;
  agencies: (names: string, count: number) => string;
  noAgency: string;
  published: (date: string, precision: Precision) => string;
  /** Of a date without a day. */
  precise: string;
  dateBasis: Record<Source['date']['basis'], string>;
  title: (title: string) => string;
  noTitle: string;
  noAddress: string;
  outletBasis: Record<Source['outlet']['basis'], string>;
  /** `translation` as translatedFrom puts it; null where the original is in the language of the articles. */
  original: (translation: string | null, from: string) => string;
  noOriginal: string;
  changes: string;
  changedHere: (corrected: number, withdrawn: number) => string;
}

/** Of how many outlets, and whom what they say comes from: beside the named ones, what has no name to it. */
export interface OriginNames {
  outlets: number;
  named: string[];
  nameless: string[];
}

/** What a topic begins with. */
export interface TopicWording {
  /** How other outlets put the answer, each with whose words it is, outlet and date. */
  otherOutlets: (wordings: string) => string;
  /** Of whoever contradicts. */
  deny: (names: string, isPlural: boolean) => string;
  /** On what opens the sentences of one question. */
  sentences: string;
  /** Over, or on what opens, the sentences of all. */
  allSentences: (count: number) => string;
  moreQuestions: string;
}

/** The lines of a conversation. */
export interface TalkWording {
  thanks: string;
  bye: string;
  summary: string;
  noContext: string;
  noMore: string;
  /** Outlet and date. */
  latest: (source: string) => string;
  noLatest: string;
  which: (names: string) => string;
  /** Of a line that was read with the one before it. */
  understood: (question: string) => string;
  /** The question that the next one is read with. */
  after: (question: string) => string;
  endAfter: string;
  /** Of a line that is longer than what is read. */
  cut: string;
  /** A part of a double question too many. */
  leftOut: (part: string) => string;
  /** Of somebody who says nothing on what is compared. */
  silent: (name: string) => string;
  /** Of a part that is answered by the same quote as one before. */
  sameQuote: string;
  /** Over matters on which the sources differ, in place of them, and over those that a line may mean alike. */
  disputed: Record<'differ' | 'none' | 'either', string>;
}

/** What stands over what was found, is near, or in place of both. */
export interface StateWording {
  /** Behind what is missing. */
  closest: (sentences: number) => string;
  /** Where nothing is known to be missing. */
  unsure: (sentences: number) => string;
  /** Behind that the figure is named nowhere. */
  otherFigures: string;
  /** What may be asked about instead. */
  topics: (names: string) => string;
}

/** On the buttons under a message. */
export type ButtonWording = Record<
  | 'toSource'
  | 'details'
  | 'factPage'
  | 'compare'
  | 'cite'
  | 'citeAll'
  | 'itsSentences'
  | 'followUp'
  | 'askNext'
  | 'previousPage'
  | 'nextPage'
  | 'share'
  | 'reportError'
  | 'operator'
  | 'code'
  | 'remove',
  string
>;

/** The form in which one asks on, and where its button is. */
export interface FollowUpFormWording {
  label: string;
  placeholder: string;
  /** For whoever asks on without an answer to go on from. */
  hint: (button: string) => string;
  help: (button: string) => string;
}

/** Three ways in, instead of a list of everything. */
export interface HelpWording {
  ways: Record<'ask' | 'browse' | 'check', { title: string; text: string }>;
  /** On the menu of topics. */
  pickTopic: string;
  /** Before the other commands. */
  others: string;
}

/** What only the terminal says. */
export interface TerminalWording {
  /** Of a list: how many are left. */
  moreSentences: (count: number) => string;
  /** What the key shows that ends a line. */
  onEnter: (what: string) => string;
}

/** `short` stands at the axis, `long` in a sentence. */
export interface UnitName {
  short: string;
  long: string;
}

/** The words that only a picture needs. */
export interface PictureWording {
  /** As Vega wants it: how the figures of the axis are written. */
  numbers: { decimal: string; thousands: string; grouping: number[] };
  scales: (UnitName & { times: number })[];
  units: Record<string, UnitName>;
  /** What a bar says of its amount; nothing where the amount is stated without a bound. */
  bounds: Record<Bound, string>;
  stated: string;
  more: (count: number) => string;
  /** What the dots of a timeline mean: how its time is known. */
  dots: Record<'stated' | 'reckoned' | 'published', string>;
  /** The end of a timeline that goes on. */
  moreMoments: (count: number) => string;
}

/** What was added, corrected or withdrawn. */
export interface NewsWording {
  /** A list is asked for by the day of publication, what is new by the day in the collection. */
  sinceHelp: string;
  heading: string;
  since: (day: string) => string;
  added: (count: number) => string;
  corrected: (field: string) => string;
  /** What was corrected, by its name in the data. */
  fields: Readonly<Record<string, string>>;
  withdrawn: string;
  before: (says: string) => string;
  now: (says: string) => string;
  /** Where a field was, or is, not there. */
  nothing: string;
  /** Null: none was asked for, or there is none. */
  nothingNew: (days: { since: string | null; last: string | null }) => string;
  /** On what opens the sentences of one line. */
  show: string;
  /** On what opens all that is new. */
  open: string;
  /** Over an address to come back by. */
  keep: string;
}

/** What is said to assistants beside the quotes. */
export interface McpWording {
  instructions: (story: string) => string;
  citeThese: string;
  citeNothing: string;
  /** Something broke: why is for the log alone. */
  failed: string;
}

/** What is said of a story by its name, where its data have no words of their own. */
export type StoryWording = Record<
  'says' | 'greeting' | 'lead' | 'chatHello' | 'insult' | 'chatter',
  (name: string) => string
>;
