/** Matters whose facts a sentence is like: a figure that is surely the same becomes a claim, the others a note. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Claim, Matter } from '../../knowledge/facts/schema.js';
import { findBoundAhead } from '../../knowledge/text/bounds.js';
import { type Amount, parseAmounts } from '../../knowledge/text/figures/amounts.js';
import type { SimilarFact } from './tfIdf.js';

interface MatterProposal {
  claims: Claim[];
  notes: string[];
}

const minNoteSimilarity = 0.3;
const minClaimSimilarity = 0.35;
/** Enough where the sentence names all that the matter is about. */
const minNamedSimilarity = 0.2;

/** `named`: ids of everybody in the sentence, its speaker too. */
export function proposeClaims(
  quote: string,
  { matter }: Base,
  { similar, named }: { similar: SimilarFact[]; named: string[] },
): MatterProposal {
  const near = similar.filter(({ similarity }) => similarity >= minNamedSimilarity);
  const ids = [...new Set(near.flatMap(({ fact }) => (fact.claims ?? []).map((claim) => claim.matter)))];
  const candidates = ids.flatMap((id) => {
    const known = matter.get(id);
    if (!known) return [];
    const isNamed = known.about.every((one) => named.includes(one));
    const least = isNamed ? minNamedSimilarity : minClaimSimilarity;
    return [
      {
        matter: known,
        claim: findClaim(
          quote,
          known,
          near.filter(({ similarity }) => similarity >= least),
        ),
      },
    ];
  });
  const claims = candidates.flatMap(({ claim }) => claim ?? []);
  const notes = candidates
    .filter(({ claim, matter: { id } }) => !claim && isLike(id, near))
    .map(({ matter: { id, question } }) => `may answer ${id}: ${question.de}`);
  return { claims, notes };
}

function isLike(id: string, near: SimilarFact[]): boolean {
  return near.some(
    ({ fact, similarity }) => similarity >= minNoteSimilarity && fact.claims?.some((claim) => claim.matter === id),
  );
}

// the same figure in the same unit as a very like fact says on this matter
function findClaim(quote: string, { id, kind, unit }: Matter, near: SimilarFact[]): Claim | null {
  if (kind !== 'figure') return null;
  const values = near.flatMap(({ fact }) =>
    (fact.claims ?? []).filter((claim) => claim.matter === id).flatMap(({ value }) => value ?? []),
  );
  const amounts = parseAmounts(quote, 'de').filter((amount) => amount.unit === unit && values.includes(amount.value));
  const [amount, ...others] = amounts;
  return amount && others.length === 0 ? { matter: id, ...readClaimWords(quote, amount) } : null;
}

function readClaimWords(quote: string, { value, start, end }: Amount): Pick<Claim, 'says' | 'value' | 'bound'> {
  const { bound, words } = findBoundAhead(quote.slice(0, start));
  const says = quote.slice(start - words.length, end);
  // "100.000e Jobs" are several hundred thousand
  return { says, value, bound: /\de(?!\p{L})/u.test(says) ? 'more-than' : bound };
}
