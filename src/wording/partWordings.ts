/** The words of single parts: the web page, and whose words a sentence holds. */

/** What a page for an error says; the number is its HTTP status. */
export type PageError = 400 | 404 | 405 | 410 | 413 | 414 | 429 | 500;

/** The words that only the web page needs. */
export interface WebWording {
  slogan: string;
  lead: string;
  skip: string;
  nav: Record<'compare' | 'timeline' | 'who' | 'sources' | 'about' | 'privacy', string>;
  otherLanguage: string;
  question: string;
  send: string;
  topics: string;
  /** Read out while suggestions are shown. */
  suggestionCount: (count: number) => string;
  answerHeading: (question: string) => string;
  /** Of the page with its answer: a label, since a title is read as the site's own words. */
  questionTitle: (question: string) => string;
  compared: string;
  people: string;
  /** Over those of whom a source gives a description only. */
  unnamed: string;
  saidAbout: (name: string) => string;
  statement: string;
  speaker: string;
  /** The words of the article that show whose a piece is. */
  shownBy: (words: string[]) => string;
  outlet: string;
  published: string;
  time: string;
  path: string;
  status: string;
  address: string;
  id: string;
  table: string;
  /** What "vermutlich" and "(errechnet)" mean. */
  marks: string;
  elsewhere: string;
  history: string;
  copy: string;
  copied: string;
  wholeStory: string;
  privacy: string;
  project: string;
  errors: Record<PageError, { title: string; message: string }>;
}

/** Whose words these are, where and through whom. */
export interface VoiceWording {
  onPlatform: (platform: string) => string;
  toMedium: (medium: string) => string;
  accordingTo: (relays: string) => string;
  /** Of somebody who only repeats it, such as in a repost. */
  passedOnBy: (relays: string) => string;
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
  speeches: { direct: string; indirect: string; report: (outlet: string, isPresumed: boolean) => string };
  newsroomWords: (outlet: string) => string;
  /** "Hedgefonds-Manager (Börsen-Zeitung, Januar 2025)": who calls somebody so, and since when it is known. */
  roleAsOf: (role: string, outlet: string, date: string) => string;
}
