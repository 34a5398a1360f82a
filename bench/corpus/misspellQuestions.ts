/** Questions as people type them: one letter of one content word swapped with the next, dropped or doubled. */
import { isFunctionWord } from '../../src/knowledge/text/functionWords.js';
import { fold } from '../../src/knowledge/text/words.js';
import { createRandom, drawBetween, pick, type Random } from '../statistics.js';
import type { Question } from './corpus.js';

const misspellingSeed = 3;
const minLetters = 5;

export function misspellQuestions(questions: Question[]): Question[] {
  const random = createRandom(misspellingSeed);
  return questions.map(({ question, gold }) => ({ question: misspellQuestion(question, random), gold }));
}

function misspellQuestion(question: string, random: Random): string {
  const words = [...question.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => word.length >= minLetters && !isFunctionWord(fold(word), 'de'),
  );
  if (words.length === 0) return question;
  const { 0: word, index } = pick(random, words);
  return question.slice(0, index) + misspellWord(word, random) + question.slice(index + word.length);
}

// swapping two equal letters changes nothing: then another way or another place is drawn
function misspellWord(word: string, random: Random): string {
  for (;;) {
    const misspelling = pick(random, [swapLetters, dropLetter, doubleLetter])(
      word,
      drawBetween(random, 0, word.length - 1),
    );
    if (misspelling !== word) return misspelling;
  }
}

function swapLetters(word: string, index: number): string {
  return word.slice(0, index) + word.slice(index + 1, index + 2) + word.charAt(index) + word.slice(index + 2);
}

function dropLetter(word: string, index: number): string {
  return word.slice(0, index) + word.slice(index + 1);
}

function doubleLetter(word: string, index: number): string {
  return word.slice(0, index) + word.charAt(index) + word.slice(index);
}
