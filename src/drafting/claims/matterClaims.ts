/** Matters that a sentence answers: a figure that is surely theirs becomes a claim, the others a note. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Claim, Fact } from '../../knowledge/facts/schema.js';
import { findBoundAhead } from '../../knowledge/text/bounds.js';
import type { Amount } from '../../knowledge/text/figures/amounts.js';
import { findFigure } from './findFigure.js';
import { listMatterFigures, type MatterFigures } from './matterFigures.js';
import { type ClaimHints, linkAbout, type MatterLink } from './matterLink.js';

export interface MatterProposal extends MatterLink {
  claims: Claim[];
  notes: string[];
}

export type ClaimProposer = (quote: string, hints: ClaimHints) => MatterProposal;

const exactly = { bound: 'exact', words: '' } as const;
const minNoteSimilarity = 0.3;
const minClaimSimilarity = 0.35;
/** Enough where the sentence names all that the matter is about. */
const minNamedSimilarity = 0.2;

/** Reads matters and facts once, for all sentences of an article. */
export function createClaimProposer(base: Base): ClaimProposer {
  const all = listMatterFigures(base);
  return (quote, hints) => {
    const found: Found[] = [];
    // those with companions last, so that these are known
    for (const figures of [...all].sort((a, b) => countYears(a) - countYears(b))) {
      const one = findAnswer(quote, figures, { base, hints, found });
      if (one) found.push(one);
    }
    const claims = found.map(({ claim }) => claim);
    const refers = [...new Map(found.flatMap((one) => one.refers).map((one) => [one.is, one])).values()];
    return { claims, refers, needsBefore: found.some((one) => one.needsBefore), notes: listNotes(claims, hints, base) };
  };
}

interface Found extends MatterLink {
  claim: Claim;
}

interface Known {
  base: Base;
  hints: ClaimHints;
  found: Found[];
}

function countYears({ matter }: MatterFigures): number {
  return matter.unit === 'years' ? 1 : 0;
}

function findAnswer(quote: string, figures: MatterFigures, { base, hints, found }: Known): Found | null {
  const { matter } = figures;
  const companion = found.find(({ claim }) => base.matter.get(claim.matter)?.about.join() === matter.about.join());
  const link = companion ?? linkAbout(quote, matter.about, { base, hints });
  if (!link) return null;
  const isNamed = link.refers.length === 0 && !link.needsBefore;
  if (!isNamed && hints.names.some((id) => base.entity.get(id)?.kind === 'company' && !figures.companies.has(id)))
    return null;
  const near = hints.similar.filter(
    ({ similarity }) => similarity >= (isNamed ? minNamedSimilarity : minClaimSimilarity),
  );
  const values = new Set(near.flatMap(({ fact }) => listValues(fact, matter.id)));
  const amount = findFigure(quote, figures, {
    values,
    isNamed,
    refers: link.refers,
    goesOn: link.needsBefore,
    hasCompanion: companion !== undefined,
    findNames: hints.findNames,
  });
  return (
    amount && {
      refers: link.refers,
      needsBefore: link.needsBefore,
      claim: { matter: matter.id, ...readClaimWords(quote, amount) },
    }
  );
}

function listValues({ claims = [] }: Fact, matter: string): number[] {
  return claims.filter((claim) => claim.matter === matter).flatMap(({ value }) => value ?? []);
}

function listNotes(claims: Claim[], { similar }: ClaimHints, { matter }: Base): string[] {
  const near = similar.filter(({ similarity }) => similarity >= minNoteSimilarity);
  const ids = new Set(near.flatMap(({ fact }) => (fact.claims ?? []).map((claim) => claim.matter)));
  return [...ids]
    .filter((id) => !claims.some((claim) => claim.matter === id))
    .map((id) => `may answer ${id}: ${matter.get(id)?.question.de ?? ''}`);
}

function readClaimWords(quote: string, { value, start, end }: Amount): Pick<Claim, 'says' | 'value' | 'bound'> {
  const ahead = quote.slice(0, start);
  // "verfügt über zehn Milliarden" is no bound
  const { bound, words } =
    /verfüg\p{L}*(?=.* über $)/iu.test(ahead) || /^[^,;]* verfüg/u.test(quote.slice(end))
      ? exactly
      : findBoundAhead(ahead);
  const says = quote.slice(start - words.length, end);
  // "100.000e Jobs" are several hundred thousand
  return { says, value, bound: /\de(?!\p{L})/u.test(says) ? 'more-than' : bound };
}
