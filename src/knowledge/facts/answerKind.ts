/** Whether a fact has the kind of answer that a question asks for: an amount, the counted thing, a time, a town. */
import { readAmounts } from '../numbers.js';
import type { Entity, Fact } from '../schema.js';
import { offers } from '../search/intent.js';
import { findTerm } from '../search/lexicon.js';
import type { AskedWord } from '../search/resolve.js';
import type { SentenceIndex } from '../search/sentenceIndex.js';
import { synonymsFor } from '../search/synonyms.js';
import { foldedWordsOf, wordsOf } from '../search/words.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import type { Question } from './question.js';

export function lacksKind(question: Question, indexed: IndexedFact, facts: FactIndex): boolean {
  const { intent } = question;
  if (intent === 'time') return !indexed.fact.when && !offers(facts.index.offers[indexed.sentence] as number, 'time');
  if (intent === 'place') return lacksPlace(question, indexed, facts);
  if (wantsAge.test(question.text)) return !age.test(indexed.fact.quote);
  return intent === 'amount' && wantsFigure.test(question.text) && lacksFigure(question, indexed, facts);
}

// "wie lange" may be answered without a figure
const wantsFigure =
  /\b(?:wie ?viele?|wie hoch|how much|how many|was kostete?n?|what (?:did|does) .* cost)\b|prozent|percent/iu;
const wantsAge = /\b(?:wie alt|how old)\b/iu;
const age = /\d+[- ]?(?:jährig|Jahre alt)|\(\d{2}\)/iu;

function lacksFigure(question: Question, { fact, numbers }: IndexedFact, { index }: FactIndex): boolean {
  const has = (...units: (string | null)[]) => numbers.quoted().some(({ unit }) => units.includes(unit));
  if (/prozent|percent|%/iu.test(question.text)) return !has('percent');
  if (/kost|cost/iu.test(question.text)) return !has('USD', 'EUR', null);
  const counted = countedWords(question);
  if (counted.some(({ word }) => meansMoney(word.text, index))) return !has('USD', 'EUR', null);
  if (counted.length > 0) return !counted.some((word) => counts(fact, word, index));
  return !numbers.quoted().some(({ unit }) => unit !== 'year');
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

const reach = 4;

// an amount stands shortly before the counted thing: "100.000 Arbeitsplätze", "40 Prozent der Anteile"
function counts(fact: Fact, { matches }: AskedWord, { lexicons }: SentenceIndex): boolean {
  const wanted = new Set(matches.map(({ term }) => term));
  return (['de', 'en'] as const).some((language) => {
    const text = language === 'de' ? fact.quote : (fact.en ?? '');
    const starts = [...readAmounts(text, language).map(({ start }) => start), ...nonesIn(text)];
    const following = starts.map((start) => foldedWordsOf(text.slice(start)).slice(0, reach));
    return following.some((words) => words.some((word) => wanted.has(findTerm(lexicons[language], word) ?? -1)));
  });
}

// "noch kein einziger Vertrag": none is a number, too
function nonesIn(text: string): number[] {
  return [...text.matchAll(/(?<!\p{L})(?:kein\p{L}*|no|not a single)(?!\p{L})/giu)].map(({ index }) => index);
}

// "in welcher Stadt": what the role of a place must say to be one
const placeClasses: [asked: RegExp, role: RegExp][] = [
  [/\b(?:welche[rnms]?|which|what) (?:stadt|städte|city|cities|town|towns)\b/iu, /^Stadt/u],
  [/\b(?:welche[rnms]?|which|what) (?:bundesstaat|staat|state)/iu, /staat/u],
  [/\b(?:welche[rnms]?|which|what) (?:land|country)\b/iu, /^Land/u],
];

function lacksPlace({ text, entities }: Question, { fact }: IndexedFact, { findEntities }: FactIndex): boolean {
  const [, role] = placeClasses.find(([asked]) => asked.test(text)) ?? [];
  if (!role) return false;
  const named = new Set(entities.map(({ entity }) => entity.id));
  const fits = ({ id, kind, role: said }: Entity) => kind === 'place' && !named.has(id) && role.test(said.de);
  return !findEntities(wordsOf(fact.quote), () => true).some(({ entity }) => fits(entity));
}
