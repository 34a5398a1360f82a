/** How a sentence is tied to what a matter is about: it names it, has a word that means it, or goes on from the sentence that names it. */
import type { Base } from '../../knowledge/facts/base.js';
import type { NameFinder } from '../../knowledge/facts/names.js';
import type { Fact, Reference } from '../../knowledge/facts/schema.js';
import { parseAmounts } from '../../knowledge/text/figures/amounts.js';
import type { SimilarFact } from '../fields/tfIdf.js';
import { adverbs, isCapitalised, prepositions, sentenceOpeners } from '../lexicon/wordClasses.js';
import { findReference } from './references.js';

export interface MatterLink {
  /** What shows whom it is about, where the sentence does not name it. */
  refers: Reference[];
  /** The sentence before names it. */
  needsBefore: boolean;
}

/** Ids: `names` of the sentence, its `speaker`; drafts: the `last` one where it stands right before, and by whom they name. */
export interface ClaimHints {
  similar: SimilarFact[];
  names: string[];
  speaker: string | null;
  last: Fact | null;
  named: ReadonlyMap<string, Fact>;
  /** It needs the sentence before in any case. */
  pointsBack: boolean;
  findNames: NameFinder;
}

/** How the sentence shows all that a matter is about; null where it does not. */
export function linkAbout(
  quote: string,
  about: string[],
  { base, hints }: { base: Base; hints: ClaimHints },
): MatterLink | null {
  const { names, speaker, last, named } = hints;
  const isCompany = (id: string) => base.entity.get(id)?.kind === 'company';
  const people = about.filter((id) => base.entity.get(id)?.kind === 'person');
  if (people.length > 0 && speaker !== null && !people.includes(speaker)) return null;
  const missing = about.filter((id) => !names.includes(id) && id !== speaker);
  const refers = missing.flatMap((id) => findReference(quote, base.entity.get(id), named) ?? []);
  if (refers.length === missing.length) return { refers, needsBefore: false };
  const isNamedThere = last !== null && missing.every((id) => named.get(id) === last);
  const isNext =
    isNamedThere &&
    (hints.pointsBack || goesOnFrom(last, about, base) || (opensWithSum(quote) && !names.some(isCompany)));
  return isNext ? { refers: [], needsBefore: true } : null;
}

// "Im ersten Jahr sind es 100 Milliarden" behind the sentence that says how much it is in all
function goesOnFrom({ claims = [] }: Fact, about: string[], { matter }: Base): boolean {
  return claims.some((claim) => about.every((id) => matter.get(claim.matter)?.about.includes(id)));
}

// "Insgesamt sollen 500 Milliarden fließen": nobody stands before it, nor right behind the verb
function opensWithSum(quote: string): boolean {
  const [amount] = parseAmounts(quote, 'de');
  const [first = '', ...rest] = quote
    .slice(0, amount?.start ?? 0)
    .trim()
    .split(/\s+/u);
  const opens =
    first === '' ||
    /^(?:Mindestens|Wenigstens|Höchstens|Rund|Etwa|Fast|Knapp|Mehr|Weniger|Allein)$/u.test(first) ||
    isOpening(first);
  const behind = quote.slice(amount?.end ?? 0);
  return amount !== undefined && opens && !rest.some(isCapitalised) && !/^ \p{Ll}+ \p{Lu}/u.test(behind);
}

function isOpening(word: string): boolean {
  const small = word.toLowerCase();
  return prepositions.has(small) || sentenceOpeners.has(small) || adverbs.has(small);
}
