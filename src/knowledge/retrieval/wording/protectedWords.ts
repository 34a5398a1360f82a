/** Words of a wording that must be the very same: another number, name or negation makes it another statement. */
import { memoize } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import { listArticleNames } from '../../facts/names.js';
import { findScale } from '../../text/figures/scales.js';
import { articleWords, parseNumberWord } from '../../text/numberWords.js';
import { isGivenNameWord } from '../../text/typed/givenNames.js';
import { splitFoldedWords, splitWords } from '../../text/words.js';
import type { ProtectedWordTest } from './nearMatch.js';
import type { PlacedWord } from './placedWords.js';

const negationPattern =
  /^(?:nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|nichts|ohne|weder|nein|not|no|never|none|nobody|nothing|neither|nor|without|cannot|t|falsch|false)$/;
const monthPattern =
  /^(?:januar|jan|februar|feb|marz|april|mai|juni|juli|august|september|sept|oktober|okt|november|nov|dezember|dez|january|february|march|may|june|july|october|oct|december|dec|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|today|yesterday)s?$/;

type NamingBase = Pick<Base, 'entities' | 'sources' | 'outsiders'>;

/** `isKnown`: whether the index has a word; an unknown one with a capital may be anybody's name. */
export function createProtectedWordTest(base: NamingBase, isKnown: (word: string) => boolean): ProtectedWordTest {
  const names = listProtectedNames(base);
  return (word) => {
    const { raw, plain } = word;
    if (isNumber(word) || negationPattern.test(plain)) return true;
    return names.has(plain) || isGivenNameWord(plain) || (/^\p{Lu}/u.test(raw) && !isKnown(plain));
  };
}

const listProtectedNames = memoize(
  ({ entities, sources, outsiders }: NamingBase): ReadonlySet<string> =>
    new Set([
      ...entities.flatMap(listArticleNames).flatMap(listCapitalWords),
      ...sources.flatMap(({ outlet }) => splitFoldedWords(outlet.is)),
      ...outsiders.flatMap(splitFoldedWords),
    ]),
);

// of "head of OpenAI" only "OpenAI" names somebody
function listCapitalWords(name: string): string[] {
  return splitWords(name).flatMap(({ raw, text }) => (/^[\p{Lu}\d]/u.test(raw) || name === raw ? [text] : []));
}

function isNumber({ plain, raw }: PlacedWord): boolean {
  const lower = raw.toLowerCase();
  if (/\d/.test(plain) || monthPattern.test(plain)) return true;
  if (articleWords.has(lower)) return false;
  return parseNumberWord(lower) !== undefined || findScale(plain, 'de') !== undefined;
}
