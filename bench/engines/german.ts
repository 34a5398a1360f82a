/** What the fair forms of the peers share: our folded words, our stems, and the paragraph around a sentence. */
import { isFunctionWord } from '../../src/knowledge/search/functionWords.js';
import { stemOf } from '../../src/knowledge/search/stem.js';
import { foldedWordsOf } from '../../src/knowledge/search/words.js';
import type { BenchDocument } from './engine.js';

/** A document with the whole text of its paragraph, which a peer may index as a second, weaker field. */
export interface ContextDocument {
  id: string;
  text: string;
  paragraph: string;
}

export function groupOf({ article, paragraph }: BenchDocument): string {
  return `${article}#${paragraph}`;
}

export function withParagraphs(documents: BenchDocument[]): ContextDocument[] {
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

export function germanStem(word: string): string {
  return stemOf(word, 'de');
}

export function stemsOf(text: string): string[] {
  return foldedWordsOf(text).map(germanStem);
}

/** The stems of the function words in a question: for the peers that can weigh single words. */
export function functionStemsOf(question: string): ReadonlySet<string> {
  const words = foldedWordsOf(question).filter((word) => isFunctionWord(word, 'de'));
  return new Set(words.map(germanStem));
}

/** For the peers that count every word alike: without the words that only hold a sentence together. */
export function contentStemsOf(text: string): string[] {
  return foldedWordsOf(text)
    .filter((word) => !isFunctionWord(word, 'de'))
    .map(germanStem);
}
