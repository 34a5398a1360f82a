/** Which figure or date of a question stands in no source, as it was typed, and of what: "seven boats", not "seven". */
import { hasAmounts, hasDates } from '../../../knowledge/retrieval/index/factNumbers.js';
import type { Question } from '../../../knowledge/retrieval/question/question.js';
import { findTypedWords } from '../../../knowledge/retrieval/ranking/explain.js';
import type { FactHit } from '../../../knowledge/retrieval/ranking/factHit.js';
import type { Amount } from '../../../knowledge/text/figures/amounts.js';
import type { DateMention } from '../../../knowledge/text/figures/dates.js';
import { isFunctionWord } from '../../../knowledge/text/functionWords.js';
import type { Span } from '../../../util/spans.js';

/** The first that none of the sentences has, with those that it is set against; null where each stands in one of them. */
export function quoteMissingNumber(question: Question, near: FactHit[]): string | null {
  const asked = findMissing(question, near);
  if (!asked) return null;
  const { text, amounts } = question;
  const last =
    'either' in asked ? (amounts.findLast(({ either }) => either) ?? asked) : findRangeEnd(asked, amounts, text);
  const figure = text.slice(asked.start, last.end);
  const counted =
    'unit' in last && last.unit === null && last.value < minScaledValue ? findCounted(last, question) : '';
  return findNameBefore(asked, text) + findTypedWords(figure, question) + counted;
}

function findMissing({ amounts, dates }: Question, near: FactHit[]): Amount | DateMention | undefined {
  const firm = amounts.filter((amount) => amount.firm);
  const isMissing = ({ either: _, ...amount }: Amount) =>
    !near.some(({ indexed }) => hasAmounts(indexed.numbers, [amount]));
  return firm.find(isMissing) ?? dates.find((date) => !near.some(({ indexed }) => hasDates(indexed.numbers, [date])));
}

/** What is less and has no unit counts something. */
const minScaledValue = 1e6;
const rangePattern = /^\s*(?:bis|to|–|-)\s*$/u;

/** "3 to 4 billion" is one figure: its last part, which may be its only one. */
export function findRangeEnd<Mention extends Span>(first: Mention, amounts: Amount[], text: string): Mention | Amount {
  const next = amounts.find(({ start }) => start > first.start);
  return next && rangePattern.test(text.slice(first.end, next.start)) ? next : first;
}

// "H-2A": the figure is part of a name
function findNameBefore({ start }: Span, text: string): string {
  return /[\p{L}\d]+-$/u.exec(text.slice(0, start))?.[0] ?? '';
}

const wordAfterPattern = /^[ -]([\p{L}\d]+)/u;
const maxWordsAfter = 2;

// "ten new boats"
function findCounted({ end }: Span, { text, language }: Question): string {
  let to = end;
  for (let count = 0; count < maxWordsAfter; count += 1) {
    const [whole = '', word = ''] = wordAfterPattern.exec(text.slice(to)) ?? [];
    if (word === '' || isFunctionWord(word.toLowerCase(), language)) break;
    to += whole.length;
  }
  return text.slice(end, to);
}
