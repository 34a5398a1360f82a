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
