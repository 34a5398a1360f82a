/** Another asking word before an old question, in the order that people write: "wo soll Stargate Jobs schaffen?" */
import type { Question } from '../../question/question.js';
import { isAskingWord } from '../words/interrogatives.js';
import { listNameRanges } from '../words/lineWords.js';
import { auxiliaryVerbPattern, copulaVerbPattern, splitVerb } from '../words/verbForms.js';
import { takeWords } from '../words/wordSplice.js';

export interface Anew {
  question: Question;
  /** How many words of it ask. */
  leading: number;
  asked: string;
  /** Whoever was asked for, where it is known by now. */
  found: string;
}

/** The old question without its asking words, to stand behind the new ones. */
export function orderBehind(anew: Anew): string {
  const parts = readParts(anew);
  const pieces =
    askForSomebody(anew, parts) ??
    moveNoun(parts) ??
    nameSomebody(anew, parts) ??
    nameThing(anew, parts) ??
    keepOrder(parts);
  return pieces.filter((piece) => piece !== '').join(' ');
}

export interface Parts {
  /** What was counted, before the verb: "jobs" of "how many jobs will …". */
  noun: string;
  /** Small, where it is an auxiliary. */
  verb: string;
  /** Folded. */
  verbWord: string;
  /** The name behind the verb. */
  subject: string;
  /** Folded, of the next two words; they stand at the beginning of `tail`. */
  next: string[];
  tail: (from?: number, to?: number) => string;
  isEnglish: boolean;
}

const countingPattern = /^(?:viele?[nr]?|much|many|welche[rsnm]?|which)$/;
const articlePattern = /^(?:der|die|das|the)$/;
const maxNounWords = 4;

export function readParts({ question, leading, asked }: Omit<Anew, 'found'>): Parts {
  const { text, words, language } = question;
  const counts = countingPattern.test(words[leading - 1]?.text ?? '') && !isCounting(asked);
  const behind = words
    .slice(leading, leading + maxNounWords)
    .findIndex(({ text: word }) => auxiliaryVerbPattern.test(word));
  const at = leading + (counts ? Math.max(behind, 0) : 0);
  const first = at + (articlePattern.test(words[at + 1]?.text ?? '') ? 2 : 1);
  const end = findListEnd(question, first) ?? at + 1;
  const [word = '', raw] = [words[at]?.text, takeWords(text, at, at + 1)];
  // "What's": its end is the verb
  const verbWord = word === 's' ? 'is' : word;
  return {
    noun: takeWords(text, leading, at),
    verb: word === 's' ? 'is' : auxiliaryVerbPattern.test(word) ? raw.toLowerCase() : raw,
    verbWord,
    subject: takeWords(text, at + 1, end),
    next: words.slice(end, end + 2).map((each) => each.text),
    tail: (from = 0, to = words.length - end) => takeWords(text, end + from, end + to),
    isEnglish: language === 'en',
  };
}

// "did Bannon, Loomer and Musk"
function findListEnd(question: Question, from: number): number | undefined {
  const name = listNameRanges(question).find((each) => each.from === from);
  if (!name) return undefined;
  const { to } = name;
  if (/^(?:und|and)$/.test(question.words[to]?.text ?? '')) return findListEnd(question, to + 1) ?? to;
  return takeWords(question.text, to - 1, to + 1).includes(',') ? (findListEnd(question, to) ?? to) : to;
}

const isCounting = (asked: string) => countingPattern.test(asked.toLowerCase().split(' ').at(-1) ?? '');

// "Hat Musk gespendet?", "und wer noch?"
function askForSomebody({ leading, asked }: Anew, { verb, subject, tail }: Parts): string[] | null {
  return leading === 0 && subject !== '' && isAskingOfSomebody(asked) ? [verb, tail()] : null;
}

const keepOrder = ({ noun, verb, subject, tail }: Parts) => [noun, verb, subject, tail()];

// "how many jobs will Stargate create" → "where will Stargate create jobs"
function moveNoun({ noun, verb, subject, next, tail, isEnglish }: Parts): string[] | null {
  if (noun === '') return null;
  const isLast = isEnglish ? subject !== '' : articlePattern.test(next[0] ?? '');
  return isLast ? [verb, subject, tail(), noun] : [verb, subject, noun, tail()];
}

// "wer hat Altman beschimpft" → "wie hat Elon Musk Altman beschimpft"; "who sued" → "when did Elon Musk sue"
function nameSomebody({ question, leading, asked, found }: Anew, parts: Parts): string[] | null {
  const { verb, verbWord, subject, tail, isEnglish } = parts;
  const [who = ''] = question.words.map(({ text }) => text);
  if (leading !== 1 || !/^(?:wer|who|whos|we[nm]|whom)$/.test(who)) return null;
  const isObject = /^(?:we[nm]|whom)$/.test(who) || (isEnglish && /^(?:did|does|do)$/.test(verbWord));
  const whom = found === '' ? (isEnglish ? 'them' : who === 'wem' ? 'ihm' : 'ihn') : found;
  if (isObject) return isEnglish ? [verb, subject, tail(), whom] : [verb, subject, whom, tail()];
  const somebody = found === '' && !isAskingOfSomebody(asked) ? (isEnglish ? 'they' : 'man') : found;
  const split = isEnglish && somebody !== '' && !auxiliaryVerbPattern.test(verbWord) ? splitVerb(verbWord) : null;
  return split
    ? [
        somebody === 'they' ? split.auxiliary.replace('does', 'do') : split.auxiliary,
        somebody,
        split.base,
        subject,
        tail(),
      ]
    : [verb, somebody, subject, tail()];
}

const isAskingOfSomebody = (asked: string) => /^(?:wer|who)$/i.test(asked);

// it has lost its object: "was hat Bannon gesagt" → "wann hat Bannon das gesagt"
function nameThing({ question, leading, asked }: Anew, parts: Parts): string[] | null {
  const { verb, verbWord, subject, next, tail, isEnglish } = parts;
  if (leading !== 1 || !/^(?:was|what|whats)$/.test(question.words[0]?.text ?? '') || !asksBeside(asked)) return null;
  const isCopula = copulaVerbPattern.test(verbWord);
  if (!isEnglish) {
    const isOpen = subject !== '' || isFree(next[0]);
    return isCopula || !isOpen ? null : [verb, subject, 'das', tail()];
  }
  if (isCopula && !/ing$/.test(next[0] ?? '')) return null;
  if (subject === '' && auxiliaryVerbPattern.test(verbWord)) return isCopula ? [verb, 'that', tail()] : null;
  if (subject !== '') return [verb, subject, tail(0, 1), 'that', tail(1)];
  const split = splitVerb(verbWord);
  return split && [split.auxiliary, 'that', split.base, tail()];
}

const beside =
  /(?:^| )(?:wann|wo|warum|wieso|weshalb|wie|when|where|why|how|wem|whom|tag|day|jahr|year|monat|month|date|datum)$/i;

/** When, where, why of it. */
export const asksBeside = (asked: string) => beside.test(asked);

// nothing that a verb is said of stands there
const isFree = (word = '') =>
  word === '' || isAskingWord(word) || /^(?:in|im|an|am|auf|bei|mit|gegen|fur|uber|von|zu|zum|zur|dort|da)$/.test(word);
