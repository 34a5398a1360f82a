/** The concepts that a text speaks of. */
import { groupBy } from '../../util/collections.js';
import { memoizeText } from '../../util/lazy.js';
import type { Language } from '../text/language.js';
import type { ConceptLexicon, Saying } from './lexicon.js';

/** `from` and `to` count words of the text. */
export interface ConceptMention {
  /** The number of the concept. */
  concept: number;
  /** The words mean it wherever they stand. */
  strict: boolean;
  from: number;
  to: number;
  /** Of its own words: what a gap leaves out is not among them. */
  places: number[];
}

const maxGapWords = 8;
const minStemLength = 4;
const minTailLength = 6;
const minHeadLength = 3;
/** What makes another verb of a verb, and seldom another noun of a noun: "feststellen" is no "Stellen". */
const verbPrefixPattern =
  /^(?:auf|aus|bei|bloss|dar|durch|ein|ent|fest|fort|gegen|heim|her(?:ab|an|auf|aus|ein|um|vor)?|hin(?:ab|aus|ein|zu)?|hoch|los|miss|mit|nach|uber|unter|ver|voll|vor(?:an|aus|bei)?|weg|weiter|wie?der|zer|zuruck|zusammen)$/u;
/** What a form may end with, and what the one that the lexicon gives has there. */
const endings: Record<Language, readonly (readonly [string, string])[]> = {
  de: ['n', 's', 'e', 'en', 'er', 'es', 'em', 'ns', 'nen', 'innen'].map((ending) => [ending, ''] as const),
  en: [
    ['ies', 'y'],
    ['s', ''],
    ['es', ''],
  ],
};

/** Folded words → what they mean, in order; words that belong to a longer phrase are read with it alone. */
export function readConcepts(words: string[], language: Language, lexicon: ConceptLexicon): ConceptMention[] {
  const found: ConceptMention[] = [];
  words.forEach((word, from) => {
    for (const saying of findSayings(word, language, lexicon)) {
      const [next] = saying.rest;
      if (typeof next === 'string' && words[from + 1] !== next) continue;
      const behind = matchRest(words, from + 1, saying.rest);
      if (behind) found.push(createMention(saying, [from, ...behind]));
    }
  });
  const read = new Set(found.flatMap(({ places }) => places));
  if (language === 'de')
    words.forEach((word, from) => {
      if (!read.has(from)) for (const saying of findTail(word, lexicon)) found.push(createMention(saying, [from]));
    });
  return found.some(({ places }) => places.length > 1) ? dropInner(found) : found;
}

/** For texts of the data alone, and nothing that a user types: what a word means there, in whatever form, is looked up once and kept. */
export function rememberSayings(lexicon: ConceptLexicon): ConceptLexicon {
  const remember = (language: Language) => ({
    get: memoizeText((word) => findSayings(word, language, lexicon)),
    keys: () => lexicon.sayings[language].keys(),
  });
  return { ...lexicon, sayings: { de: remember('de'), en: remember('en') } };
}

function createMention({ concept, strict }: Saying, places: number[]): ConceptMention {
  const [from = 0] = places;
  return { concept, strict, from, to: (places.at(-1) ?? from) + 1, places };
}

// only what begins so near that it may reach as far is compared: the cost grows with the length, not with its square
function dropInner(all: ConceptMention[]): ConceptMention[] {
  const byStart = groupBy(all, ({ from }) => from);
  const maxLength = all.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  return all.filter((mention) => {
    for (let start = Math.max(0, mention.to - maxLength); start <= mention.from; start += 1)
      if (byStart.get(start)?.some((other) => includesAll(other, mention))) return false;
    return true;
  });
}

function includesAll(longer: ConceptMention, { places }: ConceptMention): boolean {
  return longer.places.length > places.length && places.every((place) => longer.places.includes(place));
}

const noSayings: readonly Saying[] = [];

// the form itself, else the one that it is inflected from
function findSayings(word: string, language: Language, lexicon: ConceptLexicon): readonly Saying[] {
  const sayings = lexicon.sayings[language];
  const known = sayings.get(word);
  if (known) return known;
  for (const [ending, by] of endings[language]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length) + by;
    const sayingsOfBase = base.length < minStemLength ? undefined : sayings.get(base);
    if (sayingsOfBase) return sayingsOfBase;
  }
  return noSayings;
}

// where the words behind the first stand; null where they do not follow
function matchRest(words: string[], from: number, rest: (string | null)[]): number[] | null {
  const next = rest[0];
  if (next === undefined) return [];
  if (next === null) return matchBehindGap(words, from, rest.slice(1));
  const behind = words[from] === next ? matchRest(words, from + 1, rest.slice(1)) : null;
  return behind && [from, ...behind];
}

function matchBehindGap(words: string[], from: number, rest: (string | null)[]): number[] | null {
  for (let start = from; start <= from + maxGapWords && start < words.length; start += 1) {
    const behind = matchRest(words, start, rest);
    if (behind) return behind;
  }
  return null;
}

// "Kanzlerrücktritt" is a "Rücktritt", but "verzweifeln" is not quite "zweifeln"
function findTail(word: string, lexicon: ConceptLexicon): readonly Saying[] {
  for (let start = minHeadLength; start + minTailLength <= word.length; start += 1) {
    const single = findSayings(word.slice(start), 'de', lexicon).filter(({ rest }) => rest.length === 0);
    if (single.length === 0) continue;
    return verbPrefixPattern.test(word.slice(0, start)) ? single.map((each) => ({ ...each, strict: false })) : single;
  }
  return noSayings;
}
