/** Countries in both languages, from the platform's own list: https://tc39.es/ecma402/#intl-displaynames-objects */
import { lazy } from '../../util/lazy.js';
import { fold, splitFoldedWords } from '../text/words.js';

/** What people say, and the list lacks. */
const everydayNames: Record<string, string> = {
  holland: 'NL',
  england: 'GB',
  schottland: 'GB',
  scotland: 'GB',
  wales: 'GB',
  grossbritannien: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  amerika: 'US',
  america: 'US',
  tschechien: 'CZ',
  emirate: 'AE',
  emirates: 'AE',
};
/** Words that are names only in capitals, or mean something else as well. */
const ambiguousNames = new Set([
  'us',
  'man',
  'chad',
  'tschad',
  'jersey',
  'niger',
  'jordan',
  'georgia',
  'turkey',
  'oman',
  'mali',
  'togo',
  'cuba',
]);

/** Regions in the list that are no country. */
const unions = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
/** "UK" and the like are words in small letters. */
const minNameLength = 4;
const capitals: Record<string, string> = { US: 'US', USA: 'US', UK: 'GB', UAE: 'AE', VAE: 'AE' };
const capitalsPattern = new RegExp(`\\b(?:${Object.keys(capitals).join('|')})\\b`, 'gu');

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** By name, folded: its words with a blank between. Asking the platform for them takes longer than a hundred questions. */
export type CountryNames = ReadonlyMap<string, string>;

export function listCountryNames(): CountryNames {
  const names = new Map(Object.entries(everydayNames));
  for (const language of ['de', 'en'])
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of codes) {
        const name = display.of(code);
        if (name && name.length >= minNameLength && !unions.has(code))
          for (const form of new Set([name, bend(name)]))
            names.set(splitFoldedWords(form).join(' '), findCurrentCode(code));
      }
    }
  return names;
}

// "in den Niederlanden", "in den Vereinigten Arabischen Emiraten", "im Vereinigten Königreich"
function bend(name: string): string {
  return name.replace(/(?<=\p{Ll})es?(?= \p{Lu})/gu, 'en').replace(/(?<= .*|d)e$/u, 'en');
}

// the list has codes that were given up, too: "UK" beside "GB", "DD" beside "DE"
function findCurrentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** The codes of those that a text names, in any case, but for the folded words of what names somebody else. */
export type CountryFinder = (text: string, named?: readonly string[]) => string[];

/** The names are read at the first question. */
export function createCountryFinder(readNames: () => CountryNames): CountryFinder {
  const readLookup = lazy(() => createLookup(readNames()));
  return (text, named = []) => {
    const words = splitFoldedWords(text).filter((word) => !named.includes(word));
    const found = words.flatMap((_, from) => findCountryAt(words, from, readLookup()) ?? []);
    const inCapitals = (text.match(capitalsPattern) ?? []).filter((name) => !named.includes(name.toLowerCase()));
    return [...new Set([...found, ...inCapitals.flatMap((name) => capitals[name] ?? [])])];
  };
}

interface CountryLookup {
  names: CountryNames;
  /** How many words the longest name has that begins with a word. */
  maxLengths: ReadonlyMap<string, number>;
}

function createLookup(names: CountryNames): CountryLookup {
  const maxLengths = new Map<string, number>();
  for (const name of names.keys()) {
    const [first = '', ...rest] = name.split(' ');
    maxLengths.set(first, Math.max(maxLengths.get(first) ?? 0, rest.length + 1));
  }
  return { names, maxLengths };
}

function findCountryAt(words: string[], from: number, { names, maxLengths }: CountryLookup): string | null {
  const maxLength = maxLengths.get(words[from] ?? '') ?? 0;
  for (let to = Math.min(words.length, from + maxLength); to > from; to -= 1) {
    const name = words.slice(from, to).join(' ');
    const code = ambiguousNames.has(name) ? undefined : names.get(name);
    if (code !== undefined) return code;
  }
  return null;
}

export function nameCountry(code: string, language: 'de' | 'en'): string {
  return new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(code) ?? fold(code);
}
