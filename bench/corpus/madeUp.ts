/** What a corpus and its questions are changed into, the same in every run: more sentences, and typing errors. */
import { isFunctionWord } from '../../src/knowledge/text/functionWords.js';
import { fold } from '../../src/knowledge/text/words.js';
import type { BenchDocument } from '../engines/engine.js';
import { createRandom, drawBetween, pick, type Random } from '../statistics.js';
import type { Question } from './corpus.js';

const growthSeed = 1;
const minWords = 8;
const maxWords = 28;
const newWordShare = 1 / 20;
const minSentences = 3;
const maxSentences = 7;
const paragraphsPerArticle = 20;

const minLetters = 3;
const maxLetters = 24;
const wordStart = '^^';
const wordEnd = '$';

/**
 * Fills a corpus up with made-up sentences. Words come as often as in the corpus, and one in twenty is new, made letter
 * by letter: a vocabulary that stopped growing would flatter every index.
 */
export function growCorpus(documents: BenchDocument[], size: number): BenchDocument[] {
  const random = createRandom(growthSeed);
  const makeSentence = createSentenceMaker(documents, random);
  const all = [...documents];
  for (let paragraph = 0; all.length < size; paragraph += 1) {
    const article = `made-up-${Math.floor(paragraph / paragraphsPerArticle)}`;
    const length = drawBetween(random, minSentences, maxSentences);
    for (let count = 0; count < length && all.length < size; count += 1)
      all.push({ id: `made-up-${all.length}`, article, paragraph: String(paragraph), text: makeSentence() });
  }
  return all;
}

function createSentenceMaker(documents: BenchDocument[], random: Random): () => string {
  const words = documents.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const makeWord = createWordMaker(
    words.filter((word) => /^\p{L}+$/u.test(word)),
    random,
  );
  const drawWord = () => (random() < newWordShare ? makeWord() : pick(random, words));
  return () => `${Array.from({ length: drawBetween(random, minWords, maxWords) }, drawWord).join(' ')}.`;
}

/** A maker of words that are not among these, but could be: each letter is drawn by the two before it. */
function createWordMaker(words: string[], random: Random): () => string {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const followers = collectFollowers(known);
  return () => {
    for (;;) {
      const word = drawWordFrom(followers, random);
      if (word.length >= minLetters && !known.has(word)) return word;
    }
  };
}

// the letters seen after each pair, as often as seen: drawing one draws by frequency
function collectFollowers(words: Iterable<string>): Map<string, string> {
  const followers = new Map<string, string>();
  for (const word of words) {
    const letters = wordStart + word + wordEnd;
    for (let index = 2; index < letters.length; index += 1) {
      const pair = letters.slice(index - 2, index);
      followers.set(pair, (followers.get(pair) ?? '') + letters.charAt(index));
    }
  }
  return followers;
}

function drawWordFrom(followers: Map<string, string>, random: Random): string {
  let word = wordStart;
  while (word.length < maxLetters) {
    const letter = pick(random, followers.get(word.slice(-2)) ?? wordEnd);
    if (letter === wordEnd) break;
    word += letter;
  }
  return word.slice(wordStart.length);
}

const misspellingSeed = 3;
/** A shorter word is hardly ever mistyped. */
const minMisspeltLetters = 5;

/** Questions as people type them: one letter of one content word swapped with the next, dropped or doubled. */
export function misspellQuestions(questions: Question[]): Question[] {
  const random = createRandom(misspellingSeed);
  return questions.map(({ question, gold }) => ({ question: misspellQuestion(question, random), gold }));
}

function misspellQuestion(question: string, random: Random): string {
  const words = [...question.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => word.length >= minMisspeltLetters && !isFunctionWord(fold(word), 'de'),
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
