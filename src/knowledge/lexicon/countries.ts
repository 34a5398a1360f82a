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

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

const listNames = lazy(() => {
  const names = new Map(Object.entries(everydayNames));
  for (const language of ['de', 'en'])
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of codes) {
        const name = display.of(code);
        if (name && name.length >= minNameLength && !unions.has(code))
          names.set(splitFoldedWords(name).join(' '), findCurrentCode(code));
      }
    }
  return names;
});

/** How many words the longest name has that begins with a word. */
const listFirstWords = lazy(() => {
  const lengths = new Map<string, number>();
  for (const name of listNames().keys()) {
    const [first = '', ...rest] = name.split(' ');
    lengths.set(first, Math.max(lengths.get(first) ?? 0, rest.length + 1));
  }
  return lengths;
});

// the list has codes that were given up, too: "UK" beside "GB", "DD" beside "DE"
function findCurrentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** The codes of those that a text names, in any case, but for what names an entity. */
export function findCountries(text: string, named: readonly string[] = []): string[] {
  const words = splitFoldedWords(text).filter((word) => !named.includes(word));
  const found = words.flatMap((_, from) => findCountryAt(words, from) ?? []);
  return [...new Set([...found, ...(/\bUSA?\b/u.test(text) && !named.includes('usa') ? ['US'] : [])])];
}

function findCountryAt(words: string[], from: number): string | null {
  const maxLength = listFirstWords().get(words[from] ?? '') ?? 0;
  for (let to = Math.min(words.length, from + maxLength); to > from; to -= 1) {
    const name = words.slice(from, to).join(' ');
    const code = ambiguousNames.has(name) ? undefined : listNames().get(name);
    if (code !== undefined) return code;
  }
  return null;
}

export function nameCountry(code: string, language: 'de' | 'en'): string {
  return new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(code) ?? fold(code);
}
