/**
 * Words with a slip of the finger → the word that is meant: "Bewertng", "ligt", "solte", "verklgat".
 * What is read as it was meant is read in full: its kind of answer, its concepts, its phrases. Few slips are sure to be one, since most words that
 * are a letter off another are words themselves ("kochen", "Knochen"), which no list here has: letters swapped, doubled or not, a vowel left out,
 * and any letter of a long word. Names stay as they are: whoever finds names tells them from other people's.
 */
import { listNames } from '../../facts/names.js';
import type { Entity } from '../../facts/schema.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { readConcepts } from '../../lexicon/readConcepts.js';
import { splitCompound } from '../../search/compounds.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { isSmallWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { parseNumberWord } from '../../text/numberWords.js';
import { listTranspositions } from '../../text/spelling.js';
import { isGivenNameWord } from '../../text/typed/givenNames.js';
import { isLightWord } from '../../text/typed/lightWords.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import type { TypedWord } from '../../text/typed/typos.js';
import { maxWordLength } from '../../text/wordLength.js';
import { splitFoldedWords, splitWords, stemWord } from '../../text/words.js';
import { stripGenitive } from './names/entityFinder.js';
import type { OutsiderFinder } from './outsiders.js';

/** Of a word that neither index knows: the one that is meant; undefined where it may be anything. */
export type SlipReader = (typed: TypedWord, language: Language) => string | undefined;

interface SlipLookups {
  index: SentenceIndex;
  readLexicon: () => ConceptLexicon;
  findOutsider: OutsiderFinder;
}

/** In letters. */
const minLength = { little: 4, content: 5, capital: 8, doubled: 6, anyMissing: 8, anySpare: 10 };
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const vowels = [...'aeiou'];
const plainPattern = /^[a-z]+$/;

export function createSlipReader(entities: Entity[], lookups: SlipLookups): SlipReader {
  const people = entities.filter(({ kind }) => kind === 'person');
  const names = new Set(people.flatMap(listNames).flatMap(splitFoldedWords));
  const isName = (word: string) => names.has(word) || names.has(stripGenitive(word));
  return ({ raw, word, isFirst }, language) => {
    const isCapital = !isFirst && /^\p{Lu}/u.test(raw);
    if (word.length < minLength[isCapital ? 'capital' : 'little'] || word.length > maxWordLength) return undefined;
    if (!plainPattern.test(word) || isWord(raw, word, lookups)) return undefined;
    const meant = findMeantWord(word, language, lookups);
    return meant === null || isName(meant) ? undefined : meant;
  };
}

// the index does not know it, but something else does
function isWord(raw: string, word: string, { index, readLexicon, findOutsider }: SlipLookups): boolean {
  if (isLittleWord(word) || isGivenNameWord(word) || parseNumberWord(word) !== undefined) return true;
  const lexicon = readLexicon();
  return (
    isOfLexicon(word, 'de', lexicon) ||
    isOfLexicon(word, 'en', lexicon) ||
    splitCompound(word, index.lexicons.de).length > 0 ||
    findOutsider(splitWords(raw), 0) > 0 ||
    lexicon.findCountries(raw).length > 0
  );
}

function isLittleWord(word: string): boolean {
  return isSmallWord(word) || isLightWord(word) || isSayingWord(word);
}

function isOfLexicon(word: string, language: Language, lexicon: ConceptLexicon): boolean {
  return lexicon.sayings[language].get(word) !== undefined || readConcepts([word], language, lexicon).length > 0;
}

function findMeantWord(word: string, language: Language, { index, readLexicon }: SlipLookups): string | null {
  const little = findFirst(listLittleForms(word), [isLittleWord], language);
  if (little !== null) return little;
  const { sayings } = readLexicon();
  const isWordOf = (of: Language) => (form: string) =>
    index.lexicons[of].forms.has(form) || sayings[of].get(form) !== undefined;
  const other = language === 'de' ? 'en' : 'de';
  const tests = word.length < minLength.content ? [isWordOf(language)] : [isWordOf(language), isWordOf(other)];
  return findFirst(listContentForms(word), tests, language);
}

type ListForms = () => string[];

// what may be several others is none for sure
function findFirst(groups: ListForms[], tests: ((form: string) => boolean)[], language: Language): string | null {
  for (const listForms of groups) {
    const forms = listForms();
    for (const isMeant of tests) {
      const found = [...new Set(forms.filter(isMeant))];
      const stems = new Set(found.map((form) => stemWord(form, language)));
      if (stems.size > 0) return stems.size === 1 ? (found[0] ?? null) : null;
    }
  }
  return null;
}

/** The likeliest first. */
function listLittleForms(word: string): ListForms[] {
  return [
    () => [word.replace(/([aou])e/g, '$1')],
    () => [...listTranspositions(word), ...listDoubled(word), ...listSingle(word)],
    () => listPutIn(word, vowels),
  ];
}

function listContentForms(word: string): ListForms[] {
  const { length } = word;
  const isAtLeast = (min: number, list: ListForms) => (length < min ? [] : list());
  return [
    () => [
      ...isAtLeast(minLength.content, () => listTranspositions(word)),
      ...isAtLeast(minLength.doubled, () => [...listDoubled(word), ...listSingle(word)]),
    ],
    () => listPutIn(word, vowels),
    () => isAtLeast(minLength.anyMissing, () => listPutIn(word, letters)),
    () => isAtLeast(minLength.anySpare, () => listLeftOut(word, () => true)),
  ];
}

function listSingle(word: string): string[] {
  return listLeftOut(word, (place) => word[place] === word[place - 1]);
}

function listDoubled(word: string): string[] {
  return listPlaces(word).map((place) => putIn(word, place, word[place - 1] ?? ''));
}

function listPutIn(word: string, some: string[]): string[] {
  return listPlaces(word).flatMap((place) => some.map((letter) => putIn(word, place, letter)));
}

function listLeftOut(word: string, isSpare: (place: number) => boolean): string[] {
  return listPlaces(word)
    .filter(isSpare)
    .map((place) => word.slice(0, place) + word.slice(place + 1));
}

// nobody slips in the first letter
function listPlaces(word: string): number[] {
  return Array.from(word, (_, place) => place).slice(1);
}

function putIn(word: string, place: number, letter: string): string {
  return word.slice(0, place) + letter + word.slice(place);
}
