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
import { isSmallWord, smallWords } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { parseNumberWord } from '../../text/numberWords.js';
import { listTranspositions } from '../../text/spelling.js';
import { isGivenNameWord } from '../../text/typed/givenNames.js';
import { isLightWord, lightWords } from '../../text/typed/lightWords.js';
import { accordingToWords, isSayingWord, sayingWords } from '../../text/typed/sayingWords.js';
import type { TypedWord } from '../../text/typed/typos.js';
import { createVocabulary, type Vocabulary } from '../../text/typed/vocabulary.js';
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
const plainPattern = /^[a-z]+$/;

export function createSlipReader(entities: Entity[], lookups: SlipLookups): SlipReader {
  const people = entities.filter(({ kind }) => kind === 'person');
  const names = new Set(people.flatMap(listNames).flatMap(splitFoldedWords));
  const isName = (word: string) => names.has(word) || names.has(stripGenitive(word));
  const vocabularies = createVocabularies(lookups);
  return ({ raw, word, isFirst }, language) => {
    const isCapital = !isFirst && /^\p{Lu}/u.test(raw);
    if (word.length < minLength[isCapital ? 'capital' : 'little'] || word.length > maxWordLength) return undefined;
    if (!plainPattern.test(word) || isWord(raw, word, lookups)) return undefined;
    const meant = findMeantWord(word, language, vocabularies);
    return meant === null || isName(meant) ? undefined : meant;
  };
}

interface Vocabularies {
  /** The small words of both languages. */
  little: Vocabulary;
  /** What the index and the lexicon have. */
  content: Record<Language, Vocabulary>;
}

function createVocabularies({ index, readLexicon }: SlipLookups): Vocabularies {
  const createContent = (language: Language) => {
    const { forms } = index.lexicons[language];
    const readSayings = () => readLexicon().sayings[language];
    return createVocabulary(
      (word) => forms.has(word) || readSayings().get(word) !== undefined,
      () => [...forms.keys(), ...readSayings().keys()],
    );
  };
  const littleWords = [...smallWords, ...lightWords, ...sayingWords, ...accordingToWords];
  return {
    little: createVocabulary(isLittleWord, () => littleWords),
    content: { de: createContent('de'), en: createContent('en') },
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

function findMeantWord(word: string, language: Language, { little, content }: Vocabularies): string | null {
  const meant = findFirst(listLittleForms(word), [little], language);
  if (meant !== null) return meant;
  const other = language === 'de' ? 'en' : 'de';
  const of = word.length < minLength.content ? [content[language]] : [content[language], content[other]];
  return findFirst(listContentForms(word), of, language);
}

/** The forms of the typed word that a vocabulary has. */
type ListForms = (vocabulary: Vocabulary) => string[];

// what may be several others is none for sure
function findFirst(groups: ListForms[], vocabularies: Vocabulary[], language: Language): string | null {
  for (const listForms of groups) {
    for (const vocabulary of vocabularies) {
      const found = [...new Set(listForms(vocabulary))];
      const stems = new Set(found.map((form) => stemWord(form, language)));
      if (stems.size > 0) return stems.size === 1 ? (found[0] ?? null) : null;
    }
  }
  return null;
}

/** The likeliest first. */
function listLittleForms(word: string): ListForms[] {
  const alike = [...listTranspositions(word), ...listDoubled(word), ...listSingle(word)];
  return [
    ({ has }) => [word.replace(/([aou])e/g, '$1')].filter(has),
    ({ has }) => alike.filter(has),
    ({ listLonger }) => listLonger(word, isVowel),
  ];
}

function listContentForms(word: string): ListForms[] {
  const isAtLeast = (min: number) => word.length >= min;
  const swapped = isAtLeast(minLength.content) ? listTranspositions(word) : [];
  const doubled = isAtLeast(minLength.doubled) ? [...listDoubled(word), ...listSingle(word)] : [];
  return [
    ({ has }) => [...swapped, ...doubled].filter(has),
    ({ listLonger }) => listLonger(word, isVowel),
    ({ listLonger }) => (isAtLeast(minLength.anyMissing) ? listLonger(word, isLetter) : []),
    ({ listShorter }) => (isAtLeast(minLength.anySpare) ? listShorter(word) : []),
  ];
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}

function isLetter(letter: string): boolean {
  return /[a-z]/.test(letter);
}

// nobody slips in the first letter
function listSingle(word: string): string[] {
  const forms: string[] = [];
  for (let place = 1; place < word.length; place += 1)
    if (word[place] === word[place - 1]) forms.push(word.slice(0, place) + word.slice(place + 1));
  return forms;
}

function listDoubled(word: string): string[] {
  const forms: string[] = [];
  for (let place = 1; place < word.length; place += 1) forms.push(word.slice(0, place) + word.slice(place - 1));
  return forms;
}
