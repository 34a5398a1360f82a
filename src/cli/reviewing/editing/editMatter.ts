/** What a draft says on a matter: the words are found where they are a figure or a date, else picked by their ends. */

import type { Claim, Fact, Matter } from '../../../knowledge/facts/schema.js';
import { findBoundAhead } from '../../../knowledge/text/bounds.js';
import { parseAmounts } from '../../../knowledge/text/figures/amounts.js';
import { parseDate } from '../../../knowledge/text/figures/dates.js';
import { addUnitWords } from '../../../knowledge/text/figures/units.js';
import type { ReviewSession } from '../../desk/session.js';
import { pickFromList } from '../picking/pickList.js';
import { pickPiece } from '../picking/pickPiece.js';
import { type Edit, omitFields } from './edit.js';

/** A matter that is claimed on already is taken out. */
export const editMatter: Edit = async ({ fact }, typed, session) => {
  const { wording, base } = session;
  const { claims = [] } = fact;
  const choices = base.read().matters.map((matter) => ({
    label: `${claims.some((claim) => claim.matter === matter.id) ? '✓ ' : ''}${matter.question[wording.locale]}`,
    value: matter,
    names: [matter.id, matter.question.de, matter.question.en],
  }));
  const picked = await pickFromList(choices, { what: wording.fields.matter, typed }, session);
  const [matter] = picked.kind === 'picked' ? picked.values : [];
  if (picked.kind === 'none') return omitFields(fact, ['claims']);
  if (!matter) return null;
  if (claims.some((claim) => claim.matter === matter.id))
    return setClaims(
      fact,
      claims.filter((claim) => claim.matter !== matter.id),
    );
  const claim = await createClaim(fact, matter, session);
  return claim && addClaim(fact, claim, matter);
};

// the fact is about what its matters are about
function addClaim(fact: Fact, claim: Claim, matter: Matter): Fact {
  const about = [...new Set([...(fact.about ?? []), ...matter.about])];
  return { ...fact, about, claims: [...(fact.claims ?? []), claim] };
}

function setClaims(fact: Fact, claims: Claim[]): Fact {
  return claims.length > 0 ? { ...fact, claims } : omitFields(fact, ['claims']);
}

async function createClaim({ quote }: Fact, matter: Matter, session: ReviewSession): Promise<Claim | null> {
  if (matter.kind === 'figure') return createFigure(quote, matter, session);
  const says = await pickPiece(quote, matter.question[session.wording.locale], session);
  if (says === null) return null;
  if (matter.kind === 'date') {
    const date = parseDate(says, undefined);
    return { matter: matter.id, says, ...(date ? { date } : {}) };
  }
  const state = await pickState(matter, session);
  return { matter: matter.id, says, ...(state ? { state } : {}) };
}

async function createFigure(quote: string, matter: Matter, session: ReviewSession): Promise<Claim | null> {
  const { dialogue, wording } = session;
  const amounts = parseAmounts(quote, 'de', addUnitWords(session.base.read().story.units)).filter(
    ({ unit }) => unit === null || unit === matter.unit,
  );
  const figures = amounts.map(({ value, start, end }) => {
    const { bound, words } = findBoundAhead(quote.slice(0, start));
    return { matter: matter.id, says: quote.slice(start - words.length, end), value, bound };
  });
  const [only] = figures;
  if (!only) {
    dialogue.say(wording.noFigure);
    return null;
  }
  if (figures.length === 1) return only;
  const choices = figures.map((claim) => ({ label: wording.matterFigure(claim.says), value: claim }));
  const picked = await pickFromList(choices, { what: matter.question[wording.locale] }, session);
  return picked.kind === 'picked' ? (picked.values[0] ?? null) : null;
}

async function pickState({ states = {} }: Matter, session: ReviewSession): Promise<string | null> {
  const choices = Object.entries(states).map(([id, says]) => ({ label: says[session.wording.locale], value: id }));
  if (choices.length === 0) return null;
  const picked = await pickFromList(choices, { what: session.wording.state }, session);
  return picked.kind === 'picked' ? (picked.values[0] ?? null) : null;
}
