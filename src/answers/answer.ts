/** An answer is a value: every door renders the same one. */
import type { BaseChange } from '../knowledge/facts/changes/listChanges.js';
import type { MatterKind, Source } from '../knowledge/facts/schema.js';
import type { PartyName } from '../knowledge/facts/voices/parties.js';
import type { ArticleQuestion } from '../knowledge/retrieval/question/requests/articlePatterns.js';
import type { ReadingView } from '../knowledge/retrieval/ranking/readingView.js';
import type { CitedFact, ComparedMatter, MatterSummary, NewsItem, SaidWords, TopicMatter } from './citedFact.js';
import type { Bilingual, NearFigure, Reason } from './reason.js';
import type { AskedArticle, Info, Turn } from './turn.js';

export type { ComparedMatter, MatterSummary, TopicMatter } from './citedFact.js';
export type { AskedArticle, BaseCounts, Choice, CountedSource, Info, TalkLine } from './turn.js';

/** A topic as a link shows it. */
export interface TopicLabel {
  id: string;
  label: Bilingual;
}

export type Answer = AnswerContent & { turn?: Turn; reading?: ReadingView };

type AnswerContent =
  | {
      kind: 'found' | 'unsure';
      cited: CitedFact[];
      heading: Heading;
      matter: MatterSummary | null;
      /** What is asked and not said; stands over the quotes. Null where nothing is missing. */
      unsaid: Bilingual | null;
      suggestions: string[];
    }
  | UnknownAnswer
  | { kind: 'info'; info: Info; suggestions: string[] };

export interface UnknownAnswer {
  kind: 'unknown';
  reason: Reason;
  near: NearFigure[];
  suggestions: string[];
  /** What the base does speak of, and how recent it is. */
  topics: TopicLabel[];
  newest: Source | null;
}

export type CitedAnswer = Extract<Answer, { cited: CitedFact[] }>;

/** What a list stands under; a plain answer to a question needs no heading. */
export type Heading =
  | { kind: 'question' }
  /** A fact asked for by its id is shown with all that is known of it. */
  | { kind: 'fact'; topics: TopicLabel[]; matters: ComparedMatter[]; article?: AskedOfArticle | null }
  /** `overview`: the questions that it begins with; empty where it is kept to an outlet or to days. */
  | { kind: 'topic'; id: string; name: Bilingual; says: Bilingual; overview: TopicMatter[] }
  /** Who somebody or what something is. */
  | { kind: 'entity'; name: Bilingual; role: Bilingual }
  /** What somebody said, or what an outlet writes in its own words. */
  | { kind: 'person' | 'outlet'; party: PartyName; about: AskedSubject | null }
  /** `words` are those of the first quote, or of its gloss: the ones typed stand nowhere. `cut`: more was typed than is read. */
  | { kind: 'words'; words: string | null; how: SaidWords['how']; cut: boolean }
  /** The beginning of what was checked, as typed, and each of its details that sentences speak of. */
  | { kind: 'check'; statement: string; details: CheckedDetail[] }
  | { kind: 'matter'; question: Bilingual }
  | { kind: 'timeline'; topic: { id: string; says: Bilingual } | null; matter: TimelineMatter | null }
  /** What was added, corrected or withdrawn, newest first: `items` tell it by day and article. */
  | ({ kind: 'new' } & News)
  /** Two or more of whom each is heard on the same; whoever has no facts is silent on it. */
  | { kind: 'sides'; sides: ComparedSide[] };

/** A figure, a date or a name of a statement, with ids of the answer's facts. */
export interface CheckedDetail {
  label: string;
  same: string[];
  differing: string[];
}

/** Of a fact that was asked after: what was asked of its article beside. */
export interface AskedOfArticle {
  asks: ArticleQuestion;
  articles: AskedArticle[];
}

export interface News {
  changes: BaseChange[];
  items: NewsItem[];
  /** From which day or instant on; null where none was asked for. */
  since: string | null;
  /** The one that the list is kept to. */
  article: Source | null;
}

export interface ComparedSide {
  party: PartyName;
  /** Ids of the answer's facts. */
  facts: string[];
}

/** What a list was asked about: a topic or an entity by its own name, or something that has none; never as typed. */
export interface AskedSubject {
  name: Bilingual | null;
}

export interface TimelineMatter {
  id: string;
  kind: MatterKind;
  question: Bilingual;
}
