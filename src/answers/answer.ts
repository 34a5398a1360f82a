/** An answer is a value: every door renders the same one. */
import type { Origins } from '../knowledge/facts/matters/origin.js';
import type { Relation } from '../knowledge/facts/matters/relation.js';
import type { Denial } from '../knowledge/facts/matters/side.js';
import type { MatterKind, Precision, Source } from '../knowledge/facts/schema.js';
import type { PartyName } from '../knowledge/facts/voices/parties.js';
import type { ArticleQuestion } from '../knowledge/retrieval/question/requests/articlePatterns.js';
import type { ReadingView } from '../knowledge/retrieval/ranking/readingView.js';
import type { CitedFact, SaidWords } from './citedFact.js';
import type { Bilingual, NearFigure, Reason } from './reason.js';
import type { Turn } from './turn.js';

/** A topic as a link shows it. */
export interface TopicLabel {
  id: string;
  label: Bilingual;
}

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
  | {
      kind: 'unknown';
      reason: Reason;
      near: NearFigure[];
      suggestions: string[];
      newest: Source | null;
    }
  | { kind: 'info'; info: Info; suggestions: string[] };

export type CitedAnswer = Extract<Answer, { cited: CitedFact[] }>;

/** What a list stands under; a plain answer to a question needs no heading. */
export type Heading =
  | { kind: 'question' }
  /** A fact asked for by its id is shown with all that is known of it. */
  | { kind: 'fact'; topics: TopicLabel[]; matters: ComparedMatter[]; article?: AskedOfArticle | null }
  | { kind: 'topic'; id: string; name: Bilingual; says: Bilingual }
  /** What somebody said, or what an outlet writes in its own words. */
  | { kind: 'person' | 'outlet'; party: PartyName; about: AskedSubject | null }
  /** `words` are those of the first quote, or of its gloss: the ones typed stand nowhere. `cut`: more was typed than is read. */
  | { kind: 'words'; words: string | null; how: SaidWords['how']; cut: boolean }
  | { kind: 'check'; same: number }
  | { kind: 'matter'; question: Bilingual }
  | { kind: 'timeline'; topic: { id: string; says: Bilingual } | null; matter: TimelineMatter | null }
  /** Two or more of whom each is heard on the same; whoever has no facts is silent on it. */
  | { kind: 'sides'; sides: ComparedSide[] };

/** Of a fact that was asked after: what was asked of its article beside. */
export interface AskedOfArticle {
  asks: ArticleQuestion;
  articles: AskedArticle[];
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

/** An article, and how many facts are from it. */
export interface CountedSource {
  source: Source;
  facts: number;
}

/** An article that was asked about, and how many of its facts were corrected or withdrawn here. */
export interface AskedArticle {
  source: Source;
  corrected: number;
  withdrawn: number;
}

/** A line of the bot's own that quotes nothing. */
export type TalkLine = 'hello' | 'thanks' | 'bye' | 'insult' | 'latest' | 'summary' | 'no-context' | 'no-more';

/** Somebody who may be meant, with the question in which they are. */
export interface Choice {
  name: Bilingual;
  question: string;
}

export type Info =
  | { kind: 'help' }
  | { kind: 'talk'; says: TalkLine; newest: Source | null }
  /** Two fit equally: which is meant? */
  | { kind: 'which'; choices: Choice[] }
  /** Every matter on which sources differ, or that has changed. */
  | { kind: 'disputed'; matters: ComparedMatter[] }
  | { kind: 'privacy' }
  | { kind: 'sources'; sources: CountedSource[] }
  /** The news agencies that articles name, with those articles. */
  | { kind: 'agencies'; agencies: { name: string; sources: CountedSource[] }[] }
  /** Who wrote an article, when it appeared … */
  | { kind: 'article'; asks: ArticleQuestion; articles: AskedArticle[] }
  | { kind: 'about'; facts: number; sources: number; newest: Source | null; version: string };
