/** A line that lacks something → the question that it means, as a text that is understood by itself. */

import { isSayingWord, isWordOfSaying } from '../../text/typed/sayingWords.js';
import { splitFoldedWords } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import { parseQuestion, type Question } from '../question/question.js';
import { type Earlier, listAskedEntities, quoteSubject } from './earlier.js';
import type { ReadLine } from './lineReading.js';
import { orderBehind } from './order/askAnew.js';
import { findAskedBefore } from './order/askedBefore.js';
import { stateQuestion } from './order/stateQuestion.js';
import { nameAnswer } from './referents.js';
import { renameQuestion } from './rename.js';
import { countLeadingWords, isAskingWord, isScope } from './words/interrogatives.js';
import { isBareWord } from './words/lineWords.js';
import { capitalize, cutWords, dropEnd, spliceWords } from './words/wordSplice.js';

export interface RewriteContext {
  earlier: Earlier;
  facts: FactIndex;
}

/** The new asking word before the old question: "wie viele Jobs soll Stargate schaffen", "wo denn?". */
export function rewriteEllipsis({ asked, scope }: AskedAnew, { earlier, facts }: RewriteContext): string {
  const { words, answerType } = earlier.question;
  const leading = countLeadingWords(words.map((word) => word.text));
  const found = answerType === 'person' && leading > 0 ? nameAnswer(earlier, facts) : '';
  const rest = orderBehind({ question: earlier.question, leading, asked, found });
  const kept = dropEnd(scope === '' ? rest : dropScope(rest));
  return `${capitalize([asked, kept, scope].filter((piece) => piece !== '').join(' '))}?`;
}

interface AskedAnew {
  asked: string;
  /** "insgesamt", "at first": in the place of the old one. */
  scope: string;
}

function dropScope(text: string): string {
  const words = splitFoldedWords(text);
  const isDropped = (index: number) =>
    isScope(words[index] ?? '') || (words[index] === 'at' && isScope(words[index + 1] ?? ''));
  const splices = words.flatMap((_, index) => (isDropped(index) ? [{ from: index, to: index + 1, by: '' }] : []));
  return spliceWords(text, splices);
}

/**
 * What a line that names nobody may mean, the likeliest first: it with the names before, and with what was asked of them;
 * what asks nothing by itself has the asking words of before, too.
 */
export function listAdditions(
  { text, question }: Pick<ReadLine, 'text' | 'question'>,
  { earlier }: Pick<RewriteContext, 'earlier'>,
): string[] {
  const asked = listAskedEntities(earlier);
  const story = earlier.story?.name ?? '';
  const names = asked.length > 0 ? asked.map(({ name }) => name).join(' ') : story;
  const words = quoteSubject(earlier);
  const counted = mayAsk(question) ? null : countAnother(text, earlier.question);
  if (counted !== null) return [counted];
  const leading = mayAsk(question) ? '' : listLeadingWords(earlier.question);
  const additions = [names, words].filter((each) => each !== '');
  return [...new Set(additions)].map((each) => `${leading} ${dropEnd(text)} ${each}?`.trimStart());
}

// "Wie viele Jobs schafft Meta?", "und Rechenzentren?"
function countAnother(text: string, question: Question): string | null {
  const { words } = question;
  const leading = countLeadingWords(words.map((word) => word.text));
  const counts = /^(?:viele?[nr]?|much|many)$/.test(words[leading - 1]?.text ?? '');
  const isNoun = words[leading] !== undefined && !isBareWord(question, leading) && splitFoldedWords(text).length === 1;
  return counts && isNoun ? spliceWords(question.text, [{ from: leading, to: leading + 1, by: dropEnd(text) }]) : null;
}

const maxPhraseWords = 4;

// "an Barem", "in euros" ask nothing
function mayAsk({ words, isYesNo }: Question): boolean {
  return isYesNo || words.length > maxPhraseWords || words.some(({ text }) => isAskingWord(text));
}

function listLeadingWords({ words }: Question): string {
  const leading = countLeadingWords(words.map(({ text }) => text));
  return words
    .slice(0, leading)
    .map(({ raw }) => raw)
    .join(' ');
}

/** The last question with another name in the place of one of its kind, else with this name beside it. */
export function rewriteName(
  { text, question, asked }: ReadLine & { asked: string },
  { earlier, facts }: RewriteContext,
): string {
  const before = asked === '' ? findAskedBefore(earlier.question) : null;
  if (before !== null) return renameQuestion(question, { ...earlier, question: parseQuestion(before, facts) });
  const stated = asksForWords(question) ? stateUnsaid(earlier, facts) : null;
  if (stated !== null) return `${dropEnd(text)} ${earlier.question.language === 'en' ? 'on that' : 'dazu'}: ${stated}?`;
  const renamed = renameQuestion(question, earlier);
  if (asked === '') return renamed;
  const leading = countLeadingWords(splitFoldedWords(renamed));
  return leading === 0 ? renamed : capitalize(`${asked} ${cutWords(renamed, leading)}`);
}

/** "und was sagt Nadella?": somebody's words, not what was asked before of another. */
export function asksForWords({ words, parties }: Question): boolean {
  const isAsked = /^(?:was|what)$/.test(words[0]?.text ?? '');
  return isAsked && parties.length === 0 && words.some(({ text }) => isWordOfSaying(text));
}

// what asked for words or was told by somebody is asked of another
function stateUnsaid(earlier: Earlier, facts: FactIndex): string | null {
  const isOfWords = earlier.question.words.some(({ text }) => isSayingWord(text));
  return isOfWords ? null : stateQuestion(earlier.question, nameAnswer(earlier, facts));
}
