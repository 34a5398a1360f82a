/** Whoever has no words in the sources, and stands in them all the same: the sentences that name them, and that they only do that. */
import { type Base, sourceOf } from '../../knowledge/facts/base.js';
import { createNameFinder } from '../../knowledge/facts/names.js';
import type { Fact, SpokenVoice } from '../../knowledge/facts/schema.js';
import type { PartyName } from '../../knowledge/facts/voices/parties.js';
import { listSpokenVoices } from '../../knowledge/facts/voices/voices.js';
import { compareDates } from '../../knowledge/text/calendar.js';
import { parseAmounts } from '../../knowledge/text/figures/amounts.js';
import { isWordOfSaying } from '../../knowledge/text/typed/sayingWords.js';
import { fold, splitFoldedWords } from '../../knowledge/text/words.js';
import { createSpan, overlaps, type Span } from '../../util/spans.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import { answerList, findEntity, type PersonOptions } from '../lists.js';

const maxMentions = 5;

/** Null where no sentence names them. What else is asked with it is asked of their words, and of those there are none. */
export function answerMentions({ person, about, filter, language }: PersonOptions, library: Library): Answer | null {
  const named = about?.trim() ? null : findNamed(person, library);
  if (!named) return null;
  const { name, facts } = named;
  const spoken = facts.filter((fact) => findVoice(name.de, fact));
  if (spoken.length > 0) {
    const heading = { kind: 'person' as const, party: name, about: null };
    const chooseVoice = (fact: Fact) => findVoice(name.de, fact);
    return answerList(spoken, { heading, filter, language, chooseVoice }, library);
  }
  const answer = answerList(facts, { heading: { kind: 'question' }, filter, language }, library);
  if (answer.kind !== 'found') return answer;
  return { ...answer, cited: answer.cited.slice(0, maxMentions), unsaid: sayOnlyNamed(name) };
}

function sayOnlyNamed({ de, en }: PartyName) {
  return {
    de: `${de} wird in meinen Quellen nur genannt und kommt nicht selbst zu Wort.`,
    en: `${en} is only mentioned in my sources, and not quoted.`,
  };
}

interface NamedFacts {
  /** As the sentences have it, never as it was typed. */
  name: PartyName;
  facts: Fact[];
}

function findNamed(person: string, library: Library): NamedFacts | null {
  const { base } = library;
  const entity = findEntity(person, library);
  const facts = sortByDate(entity ? base.facts.filter(createMentionTest(entity.id, base)) : [], base);
  if (entity)
    return facts.length > 0
      ? { name: { id: entity.id, de: entity.name, en: entity.en ?? entity.name, plural: false }, facts }
      : null;
  const places = findNamePlaces(person, base.facts);
  const [first] = places;
  if (!first) return null;
  const found = sortByDate([...new Set(places.map(({ fact }) => fact))], base);
  return { name: { id: null, de: first.written, en: first.written, plural: false }, facts: found };
}

function createMentionTest(id: string, { entities }: Base): (fact: Fact) => boolean {
  const findNames = createNameFinder(entities);
  return ({ quote }) => findNames(quote).some(({ entity }) => entity.id === id);
}

function sortByDate(facts: Fact[], base: Base): Fact[] {
  const dateOf = (fact: Fact) => sourceOf(fact, base).date.is;
  return [...facts].sort((a, b) => compareDates(dateOf(a), dateOf(b)));
}

interface NamePlace {
  fact: Fact;
  written: string;
}

/** Where the typed words stand as a name; none where they stand anywhere as a common noun does. */
function findNamePlaces(typed: string, facts: readonly Fact[]): NamePlace[] {
  const asked = splitFoldedWords(typed);
  if (asked.length === 0 || asked.join('').length < 2) return [];
  const places = facts.flatMap((fact) => {
    const words = listWords(fact.quote);
    return words.flatMap((word, index) => {
      const own = words.slice(index, index + asked.length);
      if (!own.every(({ text }, place) => isSameName(text, asked[place] ?? ''))) return [];
      const span = { start: word.start, end: own.at(-1)?.end ?? word.end };
      return own.length === asked.length ? [{ fact, own, before: words[index - 1]?.text ?? '', span }] : [];
    });
  });
  if (!places.every(isName)) return [];
  return places.map(({ fact, own }) => ({ fact, written: own.map(({ text }) => text).join(' ') }));
}

interface Place {
  fact: Fact;
  own: Word[];
  before: string;
  span: Span;
}

type Word = Span & { text: string };

function listWords(quote: string): Word[] {
  return [...quote.matchAll(/[\p{L}\p{N}&.-]*[\p{L}\p{N}&]/gu)].map(({ 0: text, index }) => ({
    text,
    ...createSpan(index, text),
  }));
}

// with the -s of the genitive, too
function isSameName(written: string, asked: string): boolean {
  return [written, written.replace(/s$/u, '')].some((form) => fold(form) === asked);
}

const shapePattern = /\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\d&]+$/u;
// what stands before a noun that is no name: an article, a number, an adjective
const beforeNounPattern =
  /^(?:der|die|das|den|dem|des|ein\p{L}*|kein\p{L}*|viele?|mehr|im|am|zum|zur|vom|beim|ins|\d\S*|\p{Ll}\p{L}*(?:e|en|er|es|em))$/u;

function isName({ fact, own, before, span }: Place): boolean {
  const isWritten = own.every(
    ({ text }, index) => /^\p{Lu}/u.test(text) || (index > 0 && /^(?:van|von|de|der|den|di|da|und)$/u.test(text)),
  );
  if (!isWritten || parseAmounts(fact.quote, 'de').some((amount) => overlaps(amount, span))) return false;
  if (own.some(({ text }) => shapePattern.test(text)) || own.length > 1 || isWordOfSaying(fold(before))) return true;
  return before !== '' && !beforeNounPattern.test(before);
}

// "sagte Oracle-Chefin Safra Catz": somebody who is only described, by words that name them
function findVoice(name: string, fact: Fact): SpokenVoice | null {
  const voices = listSpokenVoices(fact);
  return voices.find(({ speaker }) => 'called' in speaker && speaker.shownBy.includes(name)) ?? null;
}
