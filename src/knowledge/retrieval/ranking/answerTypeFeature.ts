/** Whether a fact has the kind of answer that a question asks for: an amount, the counted thing, a time, a town. */

import type { Base } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import type { QueryWord } from '../../search/queryTerms.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { findSynonyms } from '../../search/synonyms.js';
import { asksForName, asksForPurpose, hasAnswerType } from '../../text/answerType.js';
import { isLightWord } from '../../text/typed/lightWords.js';
import { splitFoldedWords } from '../../text/words.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import type { FactNumbers } from '../index/factNumbers.js';
import type { Question } from '../question/question.js';

type FactPredicate = (indexed: IndexedFact) => boolean;

const lacksNothing: FactPredicate = () => false;

/** Returns a predicate: does a fact lack that kind of answer? The question is read once for all facts. */
export function createLacksAnswerType(question: Question, { index, base }: FactIndex): FactPredicate {
  const { answerType, lower } = question;
  if (clockQuestionPattern.test(lower)) return ({ fact }) => !clockPattern.test(fact.quote);
  if (answerType === 'time')
    return ({ fact, sentence }) => !fact.when && !hasAnswerType(index.answerTypes[sentence] ?? 0, 'time');
  if (answerType === 'place') return createLacksPlace(question);
  if (answerType === 'reason') return ({ givesReason }) => !givesReason();
  if (asksForPurpose(lower)) return (indexed) => !indexed.givesPurpose();
  if (asksForName(lower)) return ({ givesName }) => !givesName();
  if (answerType === 'person') return createLacksPerson(question, base);
  if (sizePattern.test(lower)) return createLacksSize(question);
  if (wantsAgePattern.test(lower)) return ({ fact }) => !agePattern.test(fact.quote);
  if (durationPattern.test(lower)) return ({ fact, numbers }) => !tellsDuration(fact.quote, numbers);
  if (answerType !== 'amount' || !wantsFigurePattern.test(lower)) return lacksNothing;
  const lacksFigure = createLacksFigure(question, index);
  return wholeSumPattern.test(lower) ? (indexed) => tellsPart(indexed.fact.quote) || lacksFigure(indexed) : lacksFigure;
}

const wholeSumPattern =
  /(?<!\p{L})(?:insgesamt|gesamte?n?|alles in allem|in total|total|altogether|all in all|overall)(?!\p{L})/u;

// for lower case; "wie lange" may be answered without a figure
const wantsFigurePattern =
  /\b(?:wie ?viele?|wie hoch|how much|how many|was kostete?n?|what (?:did|does) .* cost)\b|prozent|percent|(?:what|which|wie ?viele?|how many|how much) ?%/u;
const clockQuestionPattern = /\b(?:(?:at )?what time|wie ?viel uhr|welcher uhrzeit)\b/u;
const clockPattern = /\d Uhr|\d:\d\d/u;
const wantsAgePattern = /\b(?:wie alt|how old)\b/u;
const agePattern = /\d+[- ]?(?:jährig|Jahre alt)|\(\d{2}\)/iu;

const durationPattern = /(?<!\p{L})(?:wie lange?|how long)(?!\p{L})/u;
const spanPattern =
  /(?<!\p{L})(?:bis|seit|ab|solange|dauer\p{L}*|halten|ewig|kurz\p{L}*|schnell|(?:jahr|monat|woche|tag|stunde|jahrzehnt)\p{L}*|mittlerweile)(?!\p{L})|jährig/iu;

function tellsDuration(quote: string, numbers: FactNumbers): boolean {
  return (
    spanPattern.test(quote) || numbers.listQuotedAmounts().some(({ unit }) => unit === 'years' || unit === 'months')
  );
}

const sizePattern = /(?<!\p{L})(?:wie (?:groß|gross)|how (?:big|large|tall))(?!\p{L})/u;

// how big somebody or a place is, no sum of money tells; how big the whole is, neither a share nor a part that comes first
function createLacksSize({ entities, queryWords }: Question): FactPredicate {
  const isThing = entities.every(({ entity }) => entity.kind === 'company');
  const named = new Set(entities.flatMap(({ words }) => words));
  const others = queryWords.filter(({ word, functionWord }) => !functionWord && !named.has(word.text));
  const isOfWhole = others.every(({ word }) => wholePattern.test(word.text) || isLightWord(word.text));
  const isTold = (unit: string | null) =>
    unit !== 'year' && (isThing ? !isOfWhole || unit !== 'percent' : unit !== null && !moneyUnits.has(unit));
  return ({ numbers, fact }) =>
    (isOfWhole && tellsPart(fact.quote)) || !numbers.listQuotedAmounts().some(({ unit }) => isTold(unit));
}

const moneyUnits = new Set<string | null>(['USD', 'EUR', 'percent', 'years']);
const wholePattern =
  /^(?:gross|big|large|tall|huge|projekt\w*|project|vorhaben|programme?|plan|initiative|invest\w+|summe|sum|deal|whole|ganze)$/u;
// what comes first, or falls to each
function tellsPart(quote: string): boolean {
  return partPattern.test(quote);
}

const partPattern =
  /(?<!\p{L})(?:zunächst|vorerst|anfangs|anfänglich\p{L}*|im ersten Jahr|fürs Erste|jeweils|davon)(?!\p{L})/iu;

// who it was is somebody whom the question does not name
function createLacksPerson({ entities, lower }: Question, { entity: known, story }: Base): FactPredicate {
  // "A oder B?" names who it was
  if (/(?<!\p{L})(?:oder|or)(?!\p{L})/u.test(lower)) return lacksNothing;
  const named = new Set(entities.map(({ entity }) => entity.id));
  if (named.size === 0) return tellsNobody;
  // who does something at a place, neither another place tells nor the story
  const isOfPlace = entities.every(({ entity }) => entity.kind === 'place');
  const isSomebody = (id: string) => known.get(id)?.kind !== 'place' && !(isOfPlace && id === story.entity);
  // to whom it is done, a sentence need not begin with
  const asksForOther = /(?<!\p{L})(?:we[mn]|wessen|whom|whose)(?!\p{L})/u.test(lower);
  return (indexed) => {
    const passing = asksForOther ? [] : indexed.listNamedInPassing();
    const others = [...indexed.entities].filter((id) => !named.has(id) && !passing.includes(id) && isSomebody(id));
    return others.length === 0 && !isCalled(indexed.fact);
  };
}

function isCalled({ voices = [] }: Fact): boolean {
  return voices.some(({ speaker }) => speaker !== null && 'called' in speaker);
}

// "sie", or nobody at all
function tellsNobody({ listNamedInQuote, fact }: IndexedFact): boolean {
  return listNamedInQuote().length === 0 && !isCalled(fact);
}

function createLacksFigure(question: Question, index: SentenceIndex): FactPredicate {
  if (/prozent|percent|%/u.test(question.lower)) return createLacksUnits('percent');
  if (/kost|cost/u.test(question.lower)) return createLacksUnits('USD', 'EUR', null);
  const words = findCountedWords(question);
  if (words.some(({ word }) => meansMoney(word.text, index))) return createLacksUnits('USD', 'EUR', null);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  // "noch kein einziger Vertrag" is a number, too
  if (words.length > 0)
    return ({ listCountedTerms, fact }) =>
      !terms.some((term) => listCountedTerms().has(term)) && !nonePattern.test(fact.quote);
  return ({ numbers }) => !numbers.listQuotedAmounts().some(({ unit }) => unit !== 'year');
}

const nonePattern = /(?<!\p{L})kein\p{L}* einzig/iu;

function createLacksUnits(...units: (string | null)[]): FactPredicate {
  return ({ numbers }) => !numbers.listQuotedAmounts().some(({ unit }) => units.includes(unit));
}

// "wie viele neue Jobs", "how many employees", "wie viel Strom", "how much power does": the counted thing follows
const countedThingPatterns = [
  /\b(?:wie ?viele|how many)\s+(\S.*)$/iu,
  /\b[Ww]ie ?viel\s+(\p{Lu}.*)$/u,
  /\bhow much\s+(?!more\b|less\b)(\p{L}+)\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can)\b/iu,
];

// "wie viel Musk gespendet hat" counts nobody
function findCountedWords({ text, queryWords, entities }: Question): QueryWord[] {
  const named = entities.flatMap(({ words }) => words);
  const after =
    countedThingPatterns.map((pattern) => pattern.exec(text)?.[1]).find((words) => words !== undefined) ?? '';
  const first = splitFoldedWords(after).slice(0, 2);
  const words = queryWords.filter(({ word, functionWord }) => first.includes(word.text) && !functionWord);
  return words[0]?.word.text === first[0] && !named.includes(first[0] ?? '') ? words : [];
}

const moneyPattern = /^(?:geld|money|cash|liquidity|liquiditat|capital|kapital|mittel|barmittel|funds|funding)$/u;

function meansMoney(word: string, { synonyms }: SentenceIndex): boolean {
  return moneyPattern.test(word) || findSynonyms('geld', 'de', synonyms).includes(word);
}

// "in welcher Stadt": what the role of a place must say to be one
const placeClassPatterns: [asked: RegExp, role: RegExp][] = [
  [/\b(?:welche[rnms]?|which|what) (?:stadt|städte|city|cities|town|towns)\b/u, /^(?:Stadt|Ort)/u],
  [/\b(?:welche[rnms]?|which|what) (?:bundesstaat|staat|state)/u, /staat/u],
  [/\b(?:welche[rnms]?|which|what) (?:land|country)\b/u, /^Land/u],
];

function createLacksPlace({ lower, entities }: Question): FactPredicate {
  const [, role] = placeClassPatterns.find(([asked]) => asked.test(lower)) ?? [];
  if (!role) return lacksNothing;
  const namedIds = new Set(entities.map(({ entity }) => entity.id));
  return ({ listPlaces }) => !listPlaces().some((place) => !namedIds.has(place.id) && role.test(place.role.de));
}
