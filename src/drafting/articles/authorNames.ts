/** Authors as pages write them → one by one: "Von Erika Beispiel und Max Muster, dpa". */
import { spellAuthor } from '../../knowledge/facts/authors.js';
import type { ArticleAuthor } from '../../knowledge/facts/schema.js';

const leadPattern =
  /^\s*(?:Von|VON|By|BY|(?:[Ee]ine? )?(?:Text|Autor(?:in|en)?|Author|Interview|Analyse|Kommentar|Gastbeitrag|Reportage)(?: von)?:?)\s+/u;
const joinPattern = /\s*(?:[;|/•·]|\s(?:und|and|&|\+|u\.)\s)\s*/iu;
const suffixPattern = /^(?:Jr|Sr|II|III|IV|Ph\.?D|MdB|MdL|M\.A|LL\.M)\.?$/u;
const agencyPattern =
  /^(?:dpa(?:-\w+)*|AFP|Reuters|AP|APA|sid|epd|KNA|SDA|Keystone-SDA|Bloomberg|dts|ots|awp|Dow Jones)$/iu;
const organisationPattern =
  /(?:agentur|redaktion|verlag|zeitung|magazin|nachrichten|presse|newsroom|newsdesk|rundfunk|team|agency|press|news|media|gmbh|\bag\b|\.(?:de|com|net|org|at|ch))/iu;

/** `isOrganisation`: the page says that it is one. Whoever is named twice stands once. */
export function readAuthorNames(written: string, isOrganisation = false): ArticleAuthor[] {
  const name = written.replace(/\s+/gu, ' ').trim();
  if (name === '' || /^https?:/iu.test(name)) return [];
  if (isOrganisation) return [{ literal: name }];
  return name.replace(leadPattern, '').split(joinPattern).flatMap(splitAtCommas).flatMap(readName);
}

export function uniteAuthors(authors: ArticleAuthor[]): ArticleAuthor[] {
  const seen = new Map(authors.map((author) => [spellAuthor(author).toLowerCase(), author]));
  return [...seen.values()];
}

// "Beispiel, Erika" is one; "Erika Beispiel, Berlin" has a place; "Erika Beispiel, Max Muster" are two; "Robert Muster, Jr." is one
function splitAtCommas(names: string): string[] {
  const parts = names.split(/\s*,\s*/u).filter((part) => part !== '');
  const [first = '', second = '', ...more] = parts;
  if (second !== '' && suffixPattern.test(second)) return [`${first} ${second}`, ...more.flatMap(splitAtCommas)];
  const isTurned = more.length === 0 && isFamilyName(first) && isGivenName(second);
  if (isTurned) return [`${second} ${first}`];
  const persons = parts.filter((part) => part.includes(' ') || agencyPattern.test(part));
  return persons.length > 0 ? persons : parts;
}

// "Beispiel", "von der Leyen", "Beispiel-Muster"
function isFamilyName(part: string): boolean {
  return !agencyPattern.test(part) && !organisationPattern.test(part) && /^(?:\p{Ll}+ )*\p{Lu}[\p{L}'’-]*$/u.test(part);
}

function isGivenName(part: string): boolean {
  return !agencyPattern.test(part) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(part);
}

function readName(name: string): ArticleAuthor[] {
  const bare = name.trim().replace(/[,;:]+$/u, '');
  if (bare === '') return [];
  return [agencyPattern.test(bare) || organisationPattern.test(bare) ? { literal: bare } : bare];
}
