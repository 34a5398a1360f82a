/** Everything the bot says, as one shape that each language fills. */
import type { Relation } from '../knowledge/facts/matters/relation.js';
import type { MatterKind, Precision } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import type {
  ArticleWording,
  ButtonWording,
  FollowUpFormWording,
  HelpWording,
  McpWording,
  NewsWording,
  OriginNames,
  PictureWording,
  StateWording,
  StoryWording,
  TalkWording,
  TerminalWording,
  TopicWording,
} from './partWordings.js';
import type { ProvenanceWording, VoiceWording } from './quoteWording.js';
import type { WebWording } from './web/webWording.js';

export interface NameAndDescription {
  name: string;
  description: string;
}

export type CommandId =
  | 'ask'
  | 'who'
  | 'said'
  | 'compare'
  | 'timeline'
  | 'new'
  | 'fact'
  | 'sources'
  | 'about'
  | 'privacy'
  | 'help';
export type OptionId =
  | 'question'
  | 'person'
  | 'about'
  | 'words'
  | 'matter'
  | 'topic'
  | 'fact'
  | 'outlet'
  | 'since'
  | 'until'
  | 'hide';

export interface Wording extends VoiceWording, ProvenanceWording {
  locale: Language;
  story: StoryWording;
  commands: Record<CommandId, NameAndDescription>;
  options: Record<OptionId, NameAndDescription>;
  news: NewsWording;
  mcp: McpWording;
  states: StateWording;
  /** Words of whoever asks. */
  quoteTyped: (words: string) => string;
  noneLeft: string;
  /** Nothing can be quoted yet, and which command is next. */
  emptyBase: (drafts: number) => string;
  emptyQuestion: string;
  noFact: (sources: number) => string;
  /** The names in quotation marks already. */
  unknownNames: (names: string, sources: number) => string;
  notQuoted: (name: string, plural?: boolean) => string;
  noDirectQuote: (name: string) => string;
  /** "dpa: t-online, 23. Januar 2025 (mit Material von dpa, Reuters)" */
  withMaterialOf: (agencies: string) => string;
  noAgencies: string;
  /** `onThis`: elsewhere some source has it. */
  noSuchNumber: (asked: string, onThis: boolean) => string;
  noTopic: (asked: string) => string;
  noPerson: (asked: string) => string;
  noFactId: (asked: string) => string;
  noOutlet: (asked: string) => string;
  noDate: (asked: string) => string;
  noYear: (asked: string) => string;
  /** A day that no calendar has. */
  noSuchDate: (date: string) => string;
  newest: (date: string) => string;
  tryAsking: string;
  /** Of what somebody said about something; `about` is one of the two that follow. */
  personHeading: (heading: { name: string; plural: boolean; about: string | null }) => string;
  /** Of what an outlet writes in its own words. */
  outletHeading: (name: string, about: string | null) => string;
  aboutNamed: (name: string) => string;
  /** What was asked about has no name in the base. */
  aboutUnnamed: string;
  saidHeading: Record<'literal' | 'near', (words: string) => string>;
  /** Of a wording, only so much is read. */
  wordsCut: string;
  functionWordsOnly: string;
  noSuchWords: string;
  saidSimilar: string;
  wordingRelation: string;
  stateRelation: string;
  privacy: string;
  relations: Record<Exclude<Relation, 'same'>, string>;
  /** What all sources give: of a date, as fine as it is. */
  same: Record<Exclude<MatterKind, 'date'> | Precision, string>;
  /** How many others speak of the matter of an answer, and how many of them otherwise. */
  otherSources: (counts: { others: number; differing: number; areOutlets: boolean }) => string;
  /** Other renderings of one utterance. */
  variants: (count: number, areOutlets: boolean) => string;
  timelineHeading: (subject: string | null) => string;
  /** Sentences: how many and who, then what names nobody. */
  origins: (counts: OriginNames) => string[];
  /** An outlet that only describes whom it has something from; in German in the dative. */
  describing: (outlet: string, people: string) => string;
  /** Over those who contradict it. */
  deniedBy: (isPlural: boolean) => string;
  noMatter: (asked: string) => string;
  helpIntro: string;
  help: HelpWording;
  facts: (count: number) => string;
  noAddress: string;
  about: (counts: { facts: number; sources: number; newest: string; version: string; story: string }) => string;
  aboutOutlets: (articles: number, outlets: number, names: string) => string;
  /** How the quotes are kept from changing; and under which licence the program is. */
  checkedQuotes: string;
  licence: string;
  buttons: ButtonWording;
  followUpForm: FollowUpFormWording;
  /** Over what was before the announcement, in a timeline. */
  beforeOpening: (years: string, count: number) => string;
  page: (number: number, total: number) => string;
  noContext: string;
  sharedBy: (name: string) => string;
  notYours: string;
  outdatedButton: string;
  factGone: string;
  slowDown: (seconds: number) => string;
  checkStatement: string;
  /** What was checked, as typed. */
  checkedStatement: (statement: string) => string;
  checkedSame: string;
  checkedDiffering: string;
  nothingToCheck: string;
  nothingToCompare: string;
  picturesOnly: string;
  articles: ArticleWording;
  untitled: string;
  /** Of citations to copy, or to take into a reference manager. */
  citing: {
    within: string;
    online: string;
    availableAt: string;
    noTitle: string;
    /** Between the last two authors. */
    lastAuthor: string;
    statementBy: (who: string) => string;
    /** Of several voices: whose which piece is. */
    voices: (lines: string) => string;
    presumed: string;
    reckoned: string;
    relays: (original: string) => string;
    /** The same of an original in another language. */
    translated: (from: string, original: string) => string;
    agencies: (names: string) => string;
    /** Over a file with some citations. */
    inFile: (count: number, format: string) => string;
  };
  didYouMean: (ids: string) => string;
  /** The version of the fact base, under a citation. */
  collection: (version: string, newest: string | null) => string;
  failed: string;
  terminal: TerminalWording;
  chatBye: string;
  /** `near` may be what was meant; `known` are all names. */
  unknownCommand: (asked: string, offered: { near: string | null; known: string }) => string;
  /** Of what a command needs. */
  missingOption: (option: OptionId, example: string | null) => string;
  forExample: (described: string, example: string) => string;
  /** Of an outlet that is only presumed. */
  whyPresumed: (outlet: string) => string;
  pictures: PictureWording;
  talk: TalkWording;
  topic: TopicWording;
  web: WebWording;
}
