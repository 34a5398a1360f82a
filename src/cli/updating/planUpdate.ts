/** A newer text of an article beside its facts: what became of each, and the drafts of what is new. */
import type { Draft } from '../../drafting/draftFact.js';
import type { draftFacts } from '../../drafting/draftFacts.js';
import { isDraftable, type Passage } from '../../drafting/passages/passage.js';
import { type ComparedFact, compareTexts } from '../../drafting/updates/compareTexts.js';
import { type Base, createBase, sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact, Source } from '../../knowledge/facts/schema.js';

export interface NewText {
  text: string;
  passages: Passage[];
  sha256: string;
}

/** What became of a fact or a draft; of a changed one, with what its new sentence would be drafted as. */
export type Became = ComparedFact<Fact>;

export interface UpdatePlan {
  source: Source;
  became: Became[];
  /** Of sentences that nobody has decided on. */
  fresh: Draft[];
}

interface Drafting {
  /** What was dropped of it is not asked about again; null where it is not at hand. */
  oldText: string | null;
  draft: typeof draftFacts;
}

export function planUpdate(
  base: Base,
  old: Source,
  { text, passages, sha256, oldText, draft }: NewText & Drafting,
): UpdatePlan {
  const source = { ...old, text: { sha256, length: text.length } };
  const own = [...base.facts, ...base.drafts].filter(({ id }) => sourceIdOf(id) === old.id);
  const sentences = passages.filter(isDraftable).map(({ text: quote, offset: at }) => ({ quote, at }));
  const { facts: compared, fresh } = compareTexts(own, text, sentences);
  const drafts = draft({ text, source }, setAside(base, source, compared), { passages });
  const draftAt = new Map(drafts.map((draft) => [draft.fact.at, draft]));
  const became = compared.map((each): Became => {
    if (each.kind !== 'changed') return each;
    const drafted = draftAt.get(each.now.at)?.fact;
    return { ...each, now: { ...drafted, ...each.now, id: each.fact.id } };
  });
  const wanted = fresh.filter(({ quote }) => !oldText?.includes(quote)).flatMap(({ at }) => draftAt.get(at) ?? []);
  return {
    source,
    became,
    fresh: wanted.map((each) => ({ ...each, fact: keepKnownReferences(each.fact, became, wanted) })),
  };
}

// the drafting sees what stays of the article at its new places, and nothing of what changed
function setAside(base: Base, source: Source, compared: ComparedFact<{ quote: string; at: number }>[]): Base {
  const places = new Map(compared.flatMap((each) => ('at' in each ? [[each.fact.id, each.at] as const] : [])));
  const move = (facts: Fact[]) =>
    facts.flatMap((fact) => {
      if (sourceIdOf(fact.id) !== source.id) return [fact];
      const at = places.get(fact.id);
      return at === undefined ? [] : [{ ...fact, at }];
    });
  const sources = base.sources.map((each) => (each.id === source.id ? source : each));
  // the ids stay taken
  const gone = compared
    .filter(({ fact }) => !places.has(fact.id))
    .map(({ fact: { id } }) => ({ id, withdrawn: { date: '2000', why: '-' } }));
  const withdrawn = [...base.withdrawn, ...gone];
  return createBase({ ...base, sources, facts: move(base.facts), drafts: move(base.drafts), withdrawn }, base.version);
}

// a draft may lean on one that is not there in the end
function keepKnownReferences(fact: Fact, became: Became[], fresh: Draft[]): Fact {
  const known = new Set([...became.map((each) => each.fact.id), ...fresh.map((each) => each.fact.id)]);
  const { refers, when, ...rest } = fact;
  const isWhole = (refers ?? []).every(({ from }) => known.has(from));
  const isDated = when?.reckonedFrom === undefined || known.has(when.reckonedFrom) || !when.reckonedFrom.includes('/');
  if (isWhole && isDated) return fact;
  const { about: _, ...bare } = rest;
  return { ...(isWhole ? { ...rest, ...(refers ? { refers } : {}) } : bare), ...(isDated && when ? { when } : {}) };
}
