/** Whether a fact has the kind of answer that a question asks for: an amount, the counted thing, a time, a town. */

import type { AskedWord } from '../../search/queryTerms.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { synonymsFor } from '../../search/synonyms.js';
import { offers } from '../../text/answerType.js';
import { foldedWordsOf } from '../../text/words.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';

type Lacks = (indexed: IndexedFact) => boolean;

const lacksNothing: Lacks = () => false;

/** What tells of each fact whether it lacks the kind; the question is read once for all of them. */
export function lacksKindOf(question: Question, { index }: FactIndex): Lacks {
  const { intent } = question;
  const text = question.text.toLowerCase();
  if (intent === 'time') return ({ fact, sentence }) => !fact.when && !offers(index.offers[sentence] as number, 'time');
  if (intent === 'place') return lacksPlaceOf(question);
  if (wantsAge.test(text)) return ({ fact }) => !age.test(fact.quote);
  return intent === 'amount' && wantsFigure.test(text) ? lacksFigureOf(question, index) : lacksNothing;
}

// for lower case; "wie lange" may be answered without a figure
const wantsFigure =
  /\b(?:wie ?viele?|wie hoch|how much|how many|was kostete?n?|what (?:did|does) .* cost)\b|prozent|percent/u;
const wantsAge = /\b(?:wie alt|how old)\b/u;
const age = /\d+[- ]?(?:jährig|Jahre alt)|\(\d{2}\)/iu;

function lacksFigureOf(question: Question, index: SentenceIndex): Lacks {
  const text = question.text.toLowerCase();
  if (/prozent|percent|%/u.test(text)) return lacksUnits('percent');
  if (/kost|cost/u.test(text)) return lacksUnits('USD', 'EUR', null);
  const words = countedWords(question);
  if (words.some(({ word }) => meansMoney(word.text, index))) return lacksUnits('USD', 'EUR', null);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  if (words.length > 0) return ({ counted }) => !terms.some((term) => counted().has(term));
  return ({ numbers }) => !numbers.quoted().some(({ unit }) => unit !== 'year');
}

function lacksUnits(...units: (string | null)[]): Lacks {
  return ({ numbers }) => !numbers.quoted().some(({ unit }) => units.includes(unit));
}

// "wie viele neue Jobs", "how many employees", "wie viel Strom", "how much power does": the counted thing follows
const beforeCounted = [
  /\b(?:wie ?viele|how many)\s+(\S.*)$/iu,
  /\b[Ww]ie ?viel\s+(\p{Lu}.*)$/u,
  /\bhow much\s+(\p{L}+)\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can)\b/iu,
];

function countedWords({ text, asked }: Question): AskedWord[] {
  const after = beforeCounted.map((pattern) => pattern.exec(text)?.[1]).find((words) => words !== undefined) ?? '';
  const first = foldedWordsOf(after).slice(0, 2);
  const words = asked.filter(({ word, functionWord }) => first.includes(word.text) && !functionWord);
  return words[0]?.word.text === first[0] ? words : [];
}

function meansMoney(word: string, { synonyms }: SentenceIndex): boolean {
  return word === 'geld' || word === 'money' || synonymsFor('geld', 'de', synonyms).includes(word);
}

// "in welcher Stadt": what the role of a place must say to be one
const placeClasses: [asked: RegExp, role: RegExp][] = [
  [/\b(?:welche[rnms]?|which|what) (?:stadt|städte|city|cities|town|towns)\b/u, /^Stadt/u],
  [/\b(?:welche[rnms]?|which|what) (?:bundesstaat|staat|state)/u, /staat/u],
  [/\b(?:welche[rnms]?|which|what) (?:land|country)\b/u, /^Land/u],
];

function lacksPlaceOf({ text, entities }: Question): Lacks {
  const [, role] = placeClasses.find(([asked]) => asked.test(text.toLowerCase())) ?? [];
  if (!role) return lacksNothing;
  const named = new Set(entities.map(({ entity }) => entity.id));
  return ({ places }) => !places().some(({ id, role: said }) => !named.has(id) && role.test(said.de));
}
