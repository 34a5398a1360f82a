/** What languages are called in a language. */
import { lazy } from './lazy.js';

/** By the tag of a language; null where it is none, or not known. */
export function createLanguageNamer(locale: string): (language: string) => string | null {
  // their data are loaded where they are needed
  const loadNames = lazy(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));
  return (language) => {
    try {
      return loadNames().of(language) ?? null;
    } catch {
      return null;
    }
  };
}
