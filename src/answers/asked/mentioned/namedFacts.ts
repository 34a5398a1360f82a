/** The sentences that name somebody, known or not. */
import { type Base, sourceOf } from '../../../knowledge/facts/base.js';
import type { Entity, Fact } from '../../../knowledge/facts/schema.js';
import type { PartyName } from '../../../knowledge/facts/voices/parties.js';
import type { NamePlace } from '../../../knowledge/retrieval/index/namePlaces.js';
import { compareDates } from '../../../knowledge/text/calendar.js';
import { parseAmounts } from '../../../knowledge/text/figures/amounts.js';
import { isWordOfSaying } from '../../../knowledge/text/typed/sayingWords.js';
import { fold, splitFoldedWords } from '../../../knowledge/text/words.js';
import { createSpan, overlaps, type Span } from '../../../util/spans.js';
import type { Library } from '../../library.js';

export interface NamedFacts {
  /** As the sentences have it, never as it was typed. */
  name: PartyName;
  /** The oldest first; where a sentence names them twice, both. */
  places: NamePlace[];
}

/** Somebody with an entry, or a name as it was typed. */
export type NamedPerson = { entity: Entity } | { typed: string };

/** Null where no sentence names them. */
export function findNamedFacts(named: NamedPerson, { base, index }: Library): NamedFacts | null {
  const entity = 'entity' in named ? named.entity : null;
  const found = 'entity' in named ? index.listNamePlaces(named.entity) : findNamePlaces(named.typed, base.facts);
  const places = sortByDate(found, base);
  const [first] = places;
  if (!first) return null;
  const written = first.fact.quote.slice(first.start, first.end);
  const { id = null, name: de = written, en = de } = entity ?? {};
  return { name: { id, de, en, plural: false }, places };
}

function sortByDate(places: NamePlace[], base: Base): NamePlace[] {
  const dateOf = ({ fact }: NamePlace) => sourceOf(fact, base).date.is;
  return [...places].sort((a, b) => compareDates(dateOf(a), dateOf(b)));
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
  return places.map(({ fact, span }) => ({ fact, ...span }));
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
