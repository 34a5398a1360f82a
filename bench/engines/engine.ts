/** What every engine of the bench is, and what the fair forms of the peers share: our words, our stems, the paragraph. */
import { isFunctionWord } from '../../src/knowledge/text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../src/knowledge/text/words.js';

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

/** A document with the whole text of its paragraph, which a peer may index as a second, weaker field. */
export interface ContextDocument {
  id: string;
  text: string;
  paragraph: string;
}

export function groupOf({ article, paragraph }: BenchDocument): string {
  return `${article}#${paragraph}`;
}

export function addParagraphs(documents: BenchDocument[]): ContextDocument[] {
  const texts = new Map<string, string[]>();
  for (const document of documents) {
    const group = groupOf(document);
    const paragraph = texts.get(group);
    if (paragraph) paragraph.push(document.text);
    else texts.set(group, [document.text]);
  }
  const paragraphs = new Map([...texts].map(([group, sentences]) => [group, sentences.join(' ')]));
  return documents.map((document) => ({
    id: document.id,
    text: document.text,
    paragraph: paragraphs.get(groupOf(document)) ?? '',
  }));
}

export function stemGerman(word: string): string {
  return stemWord(word, 'de');
}

export function stemWords(text: string): string[] {
  return splitFoldedWords(text).map(stemGerman);
}

/** The stems of the function words in a question: for the peers that can weigh single words. */
export function stemFunctionWords(question: string): ReadonlySet<string> {
  const words = splitFoldedWords(question).filter((word) => isFunctionWord(word, 'de'));
  return new Set(words.map(stemGerman));
}

/** For the peers that count every word alike: without the words that only hold a sentence together. */
export function stemContentWords(text: string): string[] {
  return splitFoldedWords(text)
    .filter((word) => !isFunctionWord(word, 'de'))
    .map(stemGerman);
}
