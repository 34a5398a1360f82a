/** What an article says somebody is, right beside their name: "Oracle-Chefin Safra Catz", "Piet van Loon, Analyst". */
import { parseRows } from '../lexicon/parseRows.js';
import type { EntityProposal } from './entityProposal.js';

export interface ShownRole {
  role: EntityProposal['role'];
  shownBy: string;
}

/** The ending of a noun | its English; "of" where what stands before it is led, founded or spoken for. */
const nouns = parseRows(`gründer|founder of
chef|head of
ceo|head of
boss|head of
sprecher|spokesperson for
anwalt|lawyer
anwält|lawyer
analyst|analyst
ökonom|economist
minister|minister
präsident|president
kanzler|chancellor
senator|senator
gouverneur|governor
bürgermeister|mayor
richter|judge
professor|professor
forscher|researcher
ingenieur|engineer
berater|adviser
experte|expert
expertin|expert
unternehmer|entrepreneur
milliardär|billionaire
investor|investor
direktor|director
manager|manager
anwohner|resident
konzern|company
hersteller|manufacturer
anbieter|provider
betreiber|operator
versorger|utility
versicherer|insurer
unternehmen|company
firma|company
bank|bank
magazin|magazine
zeitung|newspaper
sender|broadcaster
portal|news site
dienst|news service
agentur|agency
gewerkschaft|trade union
verband|association
partei|party
ministerium|ministry
behörde|authority
kommission|commission
stiftung|foundation
initiative|campaign group
gruppe|group
verein|association`);
const generic = {
  person: { de: 'im Artikel genannt', en: 'named in the article' },
  company: { de: 'Unternehmen', en: 'company' },
  medium: { de: 'Medium', en: 'news outlet' },
  place: { de: 'Ort', en: 'place' },
  group: { de: 'Organisation', en: 'organisation' },
};
const ownCompanyPattern = /^(?:Konzern|Firmen|Unternehmens|Vorstands|Vize|Ex|Co|Mit)-?$/u;

/** The name alone where the sentence says no more of it. */
export function findShownRole(name: string, kind: EntityProposal['kind'], quote: string): ShownRole {
  const start = quote.indexOf(name);
  const ahead = /(?<noun>\p{Lu}[\p{L}\d&.-]*) ["„“”«»‚‘]?$/u.exec(quote.slice(0, start))?.groups?.noun;
  const behind = /^["“”«»‘]?, (?:(?:der|die|das|ein|eine) )?(?<noun>\p{Lu}[\p{L}-]+)/u.exec(
    quote.slice(start + name.length),
  )?.groups?.noun;
  for (const noun of [ahead, behind]) {
    const en = noun && translateRole(noun, kind);
    // "des Netzbetreibers"
    if (noun && en)
      return { role: { de: noun.replace(/(?<=er)s$/u, ''), en }, shownBy: cutAround(quote, [noun, name]) };
  }
  return { role: generic[kind], shownBy: name };
}

// "OpenAI-Chef" → "head of OpenAI", "Konzernchef" → "head of the company"
function translateRole(noun: string, kind: EntityProposal['kind']): string | null {
  const plain = noun.toLowerCase().replace(/(?<=\p{L}{3})(?:in|en|s)$/u, '');
  const found = [...nouns].find(([ending]) => plain.endsWith(ending) || noun.toLowerCase().endsWith(ending));
  if (!found) return null;
  const [ending, en] = found;
  if (!/ (?:of|for)$/u.test(en)) return isFit(en, kind) ? en : null;
  const owner = noun.slice(0, noun.toLowerCase().lastIndexOf(ending)).replace(/-$/u, '');
  if (owner === '' && ending === 'sprecher') return 'spokesperson';
  return `${en} ${owner === '' || ownCompanyPattern.test(owner) ? 'the company' : owner}`;
}

// "Konzern" before the name of a person is no role of theirs
function isFit(en: string, kind: EntityProposal['kind']): boolean {
  const isThing = [...nouns.values()].indexOf(en) >= [...nouns.keys()].indexOf('konzern');
  return isThing === (kind !== 'person');
}

function cutAround(quote: string, pieces: string[]): string {
  const starts = pieces.map((piece) => quote.indexOf(piece));
  const ends = pieces.map((piece, index) => (starts[index] ?? 0) + piece.length);
  return quote.slice(Math.min(...starts), Math.max(...ends));
}
