/** The concepts that a text speaks of. */
import { groupBy } from '../../util/collections.js';
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
  /^(?:auf|aus|bei|dar|durch|ein|ent|fest|fort|gegen|heim|her(?:ab|an|auf|aus|ein|um|vor)?|hin(?:ab|aus|ein|zu)?|hoch|los|miss|mit|nach|uber|unter|ver|voll|vor(?:an|aus|bei)?|weg|weiter|wie?der|zer|zuruck|zusammen)$/u;
/** What a form may have behind the one that the lexicon gives. */
const endings: Record<Language, readonly string[]> = {
  de: ['n', 's', 'e', 'en', 'er', 'es', 'em', 'ns', 'nen', 'innen'],
  en: ['s', 'es'],
};

/** Folded words → what they mean, in order; words that belong to a longer phrase are read with it alone. */
export function readConcepts(words: string[], language: Language, lexicon: ConceptLexicon): ConceptMention[] {
  const found = words.flatMap((word, from) => findAt(words, from, findSayings(word, language, lexicon)));
  const read = new Set(found.flatMap(({ places }) => places));
  const tails =
    language === 'de' ? words.flatMap((word, from) => (read.has(from) ? [] : findTail(word, from, lexicon))) : [];
  return dropInner([...found, ...tails]);
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

// the form itself, else the one that it is inflected from
function findSayings(word: string, language: Language, { sayings }: ConceptLexicon): Saying[] {
  const known = sayings[language].get(word);
  if (known) return known;
  const bases = endings[language]
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  const plurals = language === 'en' && word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [];
  const base = [...plurals, ...bases].find((form) => form.length >= minStemLength && sayings[language].has(form));
  return (base === undefined ? undefined : sayings[language].get(base)) ?? [];
}

function findAt(words: string[], from: number, sayings: Saying[]): ConceptMention[] {
  return sayings.flatMap(({ concept, strict, rest }) => {
    const behind = matchRest(words, from + 1, rest);
    if (behind === null) return [];
    const places = [from, ...behind];
    return [{ concept, strict, from, to: (places.at(-1) ?? from) + 1, places }];
  });
}

// where the words behind the first stand; null where they do not follow
function matchRest(words: string[], from: number, rest: (string | null)[]): number[] | null {
  const [next, ...others] = rest;
  if (next === undefined) return [];
  if (next !== null) {
    const behind = words[from] === next ? matchRest(words, from + 1, others) : null;
    return behind && [from, ...behind];
  }
  for (let gap = 0; gap <= maxGapWords && from + gap < words.length; gap += 1) {
    const behind = matchRest(words, from + gap, others);
    if (behind) return behind;
  }
  return null;
}

// "Kanzlerrücktritt" is a "Rücktritt", but "verzweifeln" is not quite "zweifeln"
function findTail(word: string, from: number, lexicon: ConceptLexicon): ConceptMention[] {
  for (let start = minHeadLength; start + minTailLength <= word.length; start += 1) {
    const single = findSayings(word.slice(start), 'de', lexicon).filter(({ rest }) => rest.length === 0);
    const isCompound = !verbPrefixPattern.test(word.slice(0, start));
    if (single.length > 0)
      return single.map(({ concept, strict }) => ({
        concept,
        strict: strict && isCompound,
        from,
        to: from + 1,
        places: [from],
      }));
  }
  return [];
}
