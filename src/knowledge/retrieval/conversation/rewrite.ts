/** A line that lacks something → the question that it means, as a text that is understood by itself. */
import { splitFoldedWords } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import { type Earlier, findLastSpeaker, listAskedEntities, listQuotedEntities, quoteSubject } from './earlier.js';
import { countLeadingWords, isAskingWord, isScope } from './interrogatives.js';
import type { ReadLine } from './lineReading.js';
import { renameQuestion } from './rename.js';
import { capitalize, cutWords, dropEnd, spliceWords } from './wordSplice.js';

export interface RewriteContext {
  earlier: Earlier;
  facts: FactIndex;
}

/** The new asking word before the old question: "wie viele Jobs soll Stargate schaffen", "wo denn?". */
export function rewriteEllipsis({ asked, scope }: AskedAnew, { earlier, facts }: RewriteContext): string {
  const { text, words, answerType } = earlier.question;
  const leading = countLeadingWords(words.map((word) => word.text));
  const rest = dropEnd(scope === '' ? cutWords(text, leading) : dropScope(cutWords(text, leading)));
  const found = answerType === 'person' && leading > 0 ? nameAnswer(earlier, facts) : '';
  return `${capitalize([asked, found, rest, scope].filter((piece) => piece !== '').join(' '))}?`;
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

// whoever was asked for is known now
function nameAnswer(earlier: Earlier, facts: FactIndex): string {
  const asked = listAskedEntities(earlier);
  const speaker = findLastSpeaker(earlier, facts);
  const [first] = [...(speaker ? [speaker] : []), ...listQuotedEntities(earlier, facts)].filter(
    (entity) => entity.kind === 'person' && !asked.includes(entity),
  );
  return first?.name ?? '';
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
  const leading = mayAsk(question) ? '' : listLeadingWords(earlier.question);
  const additions = [names, words].filter((each) => each !== '');
  return [...new Set(additions)].map((each) => `${leading} ${dropEnd(text)} ${each}?`.trimStart());
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
export function rewriteName({ question, asked }: ReadLine & { asked: string }, { earlier }: RewriteContext): string {
  const renamed = renameQuestion(question, earlier);
  if (asked === '') return renamed;
  const leading = countLeadingWords(splitFoldedWords(renamed));
  return leading === 0 ? renamed : capitalize(`${asked} ${cutWords(renamed, leading)}`);
}
