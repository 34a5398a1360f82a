/** Questions as people type them: one letter of one content word swapped with the next, dropped or doubled. */
import { isFunctionWord } from '../../src/knowledge/search/functionWords.js';
import { fold } from '../../src/knowledge/search/words.js';
import type { Question } from './corpus.js';
import { between, pick, type Random, randomFrom } from './random.js';

const seed = 3;
const shortest = 5;

export function misspelt(questions: Question[]): Question[] {
  const random = randomFrom(seed);
  return questions.map(({ question, gold }) => ({ question: misspellOne(question, random), gold }));
}

function misspellOne(question: string, random: Random): string {
  const words = [...question.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => word.length >= shortest && !isFunctionWord(fold(word), 'de'),
  );
  if (words.length === 0) return question;
  const { 0: word, index } = pick(random, words);
  return question.slice(0, index) + misspellWord(word, random) + question.slice(index + word.length);
}

// swapping two equal letters changes nothing: then another way or another place is drawn
function misspellWord(word: string, random: Random): string {
  for (;;) {
    const wrong = pick(random, [swap, drop, double])(word, between(random, 0, word.length - 1));
    if (wrong !== word) return wrong;
  }
}

function swap(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.charAt(at) + word.slice(at + 2);
}

function drop(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function double(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at) + word.slice(at);
}
