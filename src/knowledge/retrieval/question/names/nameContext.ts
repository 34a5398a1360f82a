/** What stands around a name in a question: whether it is somebody's words that are asked for, whether a verb may follow. */

import { lazy } from '../../../../util/lazy.js';
import { isFunctionWord } from '../../../text/functionWords.js';
import { isSayingWord } from '../../../text/typed/sayingWords.js';
import type { Word } from '../../../text/words.js';
import {
  isAskedWho,
  isCopula,
  isDeterminer,
  isHelpingVerb,
  isQuotedBy,
  isSentenceWord,
  mayBeVerbInSecondPlace,
  mayPrecedeDoing,
} from './besideNames.js';
import type { QueryEntity } from './entityFinder.js';

type Place = Pick<QueryEntity, 'from' | 'to'>;

export interface NameContext {
  words: Word[];
  entities: QueryEntity[];
  /** What stands behind each word. */
  listGaps: () => string[];
  /** Whether every letter is a capital, which then says nothing. */
  isShouted: () => boolean;
  /** Whether the index has the word itself; and whether it has at least something like it. */
  isKnown: (word: string) => boolean;
  isLikely: (word: string) => boolean;
}

export function createNameContext(
  text: string,
  { words, entities, isKnown, isLikely }: Pick<NameContext, 'words' | 'entities' | 'isKnown' | 'isLikely'>,
): NameContext {
  return {
    words,
    entities,
    isKnown,
    isLikely,
    listGaps: lazy(() => listGaps(text, words)),
    isShouted: lazy(() => !/\p{Ll}/u.test(text)),
  };
}

export function isCapital({ raw }: Word, { isShouted }: NameContext): boolean {
  return /^\p{Lu}/u.test(raw) && !isShouted();
}

/** Whether nothing but a blank or a hyphen stands behind a word. */
export function isAdjacent(index: number, context: NameContext): boolean {
  return /^[\s-]{1,2}$/.test(context.listGaps()[index] ?? '');
}

/** Whether a name stands beside a word of saying: whose words are asked for. */
export function isAskedForWords({ from, to }: Place, { words }: NameContext): boolean {
  const [secondBefore = '', before = ''] = [words[from - 2]?.text, words[from - 1]?.text];
  if (isSayingWord(before) || isSayingWord(words[to + 1]?.text ?? '')) return true;
  return secondBefore === 'according' || isQuotedBy(secondBefore, before);
}

/** Whether nothing but the whole of a name has room there: "what did Sam Jobs say", "was sagte Sam Jobs über …". */
export function hasRoomForName({ from, to }: Place, { words }: NameContext): boolean {
  const [secondBefore = '', before = ''] = [words[from - 2]?.text, words[from - 1]?.text];
  const behind = words[to + 1]?.text;
  if (isHelpingVerb(before) && isSayingWord(behind ?? '')) return true;
  if (secondBefore === 'according') return isDeterminer(behind ?? '');
  if (behind !== undefined && !isSentenceWord(behind)) return false;
  if (isQuotedBy(secondBefore, before)) return true;
  const isAskedWhat = /^(?:was|what|wie|how)$/.test(secondBefore);
  if (isAskedWhat && isHelpingVerb(before)) return behind !== undefined && isSayingWord(words.at(-1)?.text ?? '');
  return (isAskedWhat && isSayingWord(before)) || isAskedWho(secondBefore, before);
}

/** "ausgegraben", "investiert", "verkauft". */
const participlePattern = /^\p{L}{0,5}ge\p{L}+(?:t|en)$|iert$|^(?:be|ver|er|ent|zer)\p{L}{3,}(?:t|en)$/u;

/** Whether a name and the word behind it stand where somebody does something: "hat Donald Glover Geld", "was denkt Sam Cuban". */
export function isSubject({ from, to }: Place, { words }: NameContext): boolean {
  const [before = '', next = '', behind] = [from - 1, to, to + 1].map((index) => words[index]?.text);
  if (!isHelpingVerb(before)) return mayBeVerbInSecondPlace(before, from - 1);
  if (behind !== undefined && !isSentenceWord(behind)) return !isDeterminer(behind);
  return isFunctionWord(before, 'de') && !participlePattern.test(next) && endsSentence(words.at(-1)?.text, behind);
}

function endsSentence(last = '', behind?: string): boolean {
  return behind === undefined || participlePattern.test(last);
}

/** Whether the word behind a name may say what they do: "hat Larry investiert", "did Jensen doubt the money". */
export function mayBeVerb({ from, to }: Place, context: NameContext): boolean {
  const { words, entities } = context;
  const before = words[from - 1]?.text ?? '';
  // "is Jensen smiling"
  if (isCopula(before) && words[to]?.text.endsWith('ing') === true) return true;
  const lead = isDeterminer(before) ? (words[from - 2]?.text ?? '') : before;
  if (!mayPrecedeDoing(lead)) return false;
  const behind = words[to + 1]?.text;
  const isLast = behind === undefined || !/^[\s-]+$/.test(context.listGaps()[to] ?? '');
  if (isLast) return mayEndWithVerb(lead, words[to]?.text ?? '');
  return isDeterminer(behind) || entities.some((other) => other.from === to + 1);
}

// "hat Larry investiert", "will Larry bauen", "warum Larry zweifelt", "does Larry own"
function mayEndWithVerb(lead: string, verb: string): boolean {
  if (!isFunctionWord(lead, 'de')) return !verb.endsWith('s');
  return (/^ha(?:t|be)/.test(lead) ? participlePattern : /(?:t|te|n)$/).test(verb);
}

/** "O’Brien": its first letter stands as a word of its own. */
export function isCutByApostrophe(index: number, context: NameContext): boolean {
  return context.words[index]?.text.length === 1 && /^['’]$/.test(context.listGaps()[index] ?? '');
}

function listGaps(text: string, words: Word[]): string[] {
  const ends: number[] = [];
  let offset = 0;
  const starts = words.map(({ raw }) => {
    const start = text.indexOf(raw, offset);
    offset = start + raw.length;
    ends.push(offset);
    return start;
  });
  return ends.map((end, index) => text.slice(end, starts[index + 1]));
}
