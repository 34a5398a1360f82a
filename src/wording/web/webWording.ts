/** The words that only the web page needs. */

/** What a page for an error says; the number is its HTTP status. */
export type PageError = 400 | 404 | 405 | 410 | 413 | 414 | 429 | 500;

export interface WebWording {
  slogan: string;
  skip: string;
  nav: Record<'compare' | 'timeline' | 'who' | 'sources' | 'new' | 'about' | 'privacy', string>;
  otherLanguage: string;
  question: string;
  send: string;
  topics: string;
  /** Read out while suggestions are shown. */
  suggestionCount: (count: number) => string;
  /** Over its answer, and the title of that page: a label, since both are read as the site's own words. */
  questionTitle: (question: string) => string;
  /** Over what was found. */
  found: (sentences: string, outlets: number) => string;
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
  copyLink: string;
  /** Leads from a card to the page of its fact. */
  details: string;
  readIn: (outlet: string) => string;
  /** What is read out of a link that stands with every sentence: `line` says whose it is. */
  ofSentence: (label: string, number: number, line: string) => string;
  /** Of an article whose title is not known. */
  articleIn: (outlet: string) => string;
  titleUnknown: string;
  previousPage: string;
  nextPage: string;
  pages: string;
  filter: string;
  everyOutlet: string;
  since: string;
  until: string;
  /** A switch: the key may stand in somebody's way. */
  slashKey: string;
  /** How recent and how large the base is; in German in the dative. */
  asOf: (date: string, facts: string, sources: string) => string;
  articles: (count: number) => string;
  json: string;
  /** On the form of what is new. */
  changedSince: string;
  everyTopic: string;
  wholeStory: string;
  privacy: string;
  project: string;
  errors: Record<PageError, { title: string; message: string }>;
  /** On what leads to the feed, and its title. */
  feed: string;
  feedTitle: (story: string) => string;
}
