/** What every engine of the bench is: a name, how it was set up, and documents in, a search out. */

export interface BenchDocument {
  id: string;
  article: string;
  paragraph: string;
  text: string;
}

/** The ids of the best documents, best first. */
export type Search = (question: string, limit: number) => string[];

export interface Engine {
  name: string;
  /** How it was set up, in a sentence for the report. */
  setup: string;
  /** Growth beyond so many sentences is left out: it would take many minutes, or more memory than Node has. */
  growsTo?: number;
  build: (documents: BenchDocument[]) => Search;
}
