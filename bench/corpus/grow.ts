/**
 * A corpus filled up with made-up sentences, the same in every run. Words come as often as in the corpus, and one in
 * twenty is new: a vocabulary that stopped growing would flatter every index.
 */
import type { BenchDocument } from '../engines/engine.js';
import { newWords } from './newWords.js';
import { between, pick, type Random, randomFrom } from './random.js';

const seed = 1;
const words = { fewest: 8, most: 28 };
const newWordIn = 20;
const sentencesInParagraph = { fewest: 3, most: 7 };
const paragraphsInArticle = 20;

export function grown(documents: BenchDocument[], size: number): BenchDocument[] {
  const random = randomFrom(seed);
  const sentence = sentenceMaker(documents, random);
  const all = [...documents];
  for (let paragraph = 0; all.length < size; paragraph += 1) {
    const article = `made-up-${Math.floor(paragraph / paragraphsInArticle)}`;
    const length = between(random, sentencesInParagraph.fewest, sentencesInParagraph.most);
    for (let count = 0; count < length && all.length < size; count += 1)
      all.push({ id: `made-up-${all.length}`, article, paragraph: String(paragraph), text: sentence() });
  }
  return all;
}

function sentenceMaker(documents: BenchDocument[], random: Random): () => string {
  const seen = documents.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const letterWords = seen.filter((word) => /^\p{L}+$/u.test(word));
  const newWord = newWords(letterWords, random);
  const word = () => (random() < 1 / newWordIn ? newWord() : pick(random, seen));
  return () => `${Array.from({ length: between(random, words.fewest, words.most) }, word).join(' ')}.`;
}
