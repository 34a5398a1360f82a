/** Matters whose facts a sentence is like: a figure that is surely the same becomes a claim, the others a note. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Claim, Matter } from '../../knowledge/facts/schema.js';
import { type Amount, readAmounts } from '../../knowledge/text/amounts.js';
import type { Like } from './tfIdf.js';

export interface MatterFinding {
  claims: Claim[];
  notes: string[];
}

const alike = 0.3;
const claimable = 0.35;
const boundsAhead: [NonNullable<Claim['bound']>, RegExp][] = [
  ['up-to', /(?:bis zu|höchstens|maximal|nicht mehr als) $/iu],
  ['at-least', /(?:mindestens|wenigstens|nicht weniger als) $/iu],
  ['less-than', /(?:(?:deutlich |weit )?unter|weniger als) $/iu],
  ['more-than', /(?:mehr als|über) $/iu],
  ['about', /(?:rund|etwa|ungefähr|fast|knapp|circa|beinahe) $/iu],
];

export function matterClaims(quote: string, { matter }: Base, like: Like[]): MatterFinding {
  const near = like.filter(({ likeness }) => likeness >= alike);
  const ids = [...new Set(near.flatMap(({ fact }) => (fact.claims ?? []).map((claim) => claim.matter)))];
  const found = ids.flatMap((id) => {
    const known = matter.get(id);
    return known ? [{ matter: known, claim: claimOn(quote, known, near) }] : [];
  });
  const claims = found.flatMap(({ claim }) => claim ?? []);
  const notes = found
    .filter(({ claim }) => !claim)
    .map(({ matter: { id, question } }) => `may answer ${id}: ${question.de}`);
  return { claims, notes };
}

// the same figure in the same unit as a very like fact says on this matter
function claimOn(quote: string, { id, kind, unit }: Matter, near: Like[]): Claim | null {
  if (kind !== 'figure') return null;
  const values = near
    .filter(({ likeness }) => likeness >= claimable)
    .flatMap(({ fact }) =>
      (fact.claims ?? []).filter((claim) => claim.matter === id).flatMap(({ value }) => value ?? []),
    );
  const amounts = readAmounts(quote, 'de').filter((amount) => amount.unit === unit && values.includes(amount.value));
  const [amount, ...others] = amounts;
  return amount && others.length === 0 ? { matter: id, ...worded(quote, amount) } : null;
}

function worded(quote: string, { value, start, end }: Amount): Pick<Claim, 'says' | 'value' | 'bound'> {
  const ahead = quote.slice(0, start);
  for (const [bound, words] of boundsAhead) {
    const found = words.exec(ahead)?.[0];
    if (found) return { says: quote.slice(start - found.length, end), value, bound };
  }
  return { says: quote.slice(start, end), value, bound: 'exact' };
}
