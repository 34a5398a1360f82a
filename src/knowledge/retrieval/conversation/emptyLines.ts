/** Lines that ask nothing by themselves: nobody can tell what they are about. */
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import { meansSomebody } from './anaphora.js';
import type { LineReading, ReadLine } from './lineReading.js';
import { isAskingWord } from './words/interrogatives.js';
import { isBareWord } from './words/lineWords.js';

const maxStrangeWords = 3;

/** "purple monkey": a word or two that no article has, and nothing that asks. */
export function isStrange({ question }: ReadLine): boolean {
  const { queryWords, entities, parties, amounts, dates, words, text } = question;
  if (words.length > maxStrangeWords || entities.length + parties.length + amounts.length + dates.length > 0)
    return false;
  if (text.includes('?') || words.some((word) => isAskingWord(word.text) || /^\p{Lu}/u.test(word.raw))) return false;
  return queryWords.every(({ matches }) => matches.every(({ kind }) => kind === 'spelling'));
}

/** "und er?", "was meinte er dazu?": nobody can tell whose words are asked for. */
export function isBare({ question, anaphors }: ReadLine): boolean {
  const { words } = question;
  const asksForWords = anaphors.some(meansSomebody) && words.some(({ text }) => isWordOfSaying(text));
  return words.every(({ text }, index) => {
    if (asksForWords) return isWordOfSaying(text) || isBareWord(question, index);
    return isBareWord(question, index) && !isAskingWord(text);
  });
}

const wholePattern =
  /^(?:was|what|whats|wo|where|wheres|wann|when|(?:wie|how) (?:teuer|groß|gross|weit|lange?|viel|much|big|large|far|long|expensive))$/iu;

/** Whether it asks something of the story, where that is what "it" means: "what is it?", "wie teuer ist es?", "wer ist dabei?", but not "why is that?" */
export function isWhole({ asked, anaphors }: Extract<LineReading, { kind: 'ellipsis' }>): boolean {
  return wholePattern.test(asked) || anaphors.some(({ preposition }) => preposition === 'bei');
}
