/** What of the gold the drafts have, field by field, and each proposal that is wrong. */
import { listSpokenVoices } from '../../src/knowledge/facts/voices/voices.js';
import type { GoldFact, GoldPair } from './goldArticle.js';

export interface FieldFigures {
  proposed: number;
  right: number;
  wrong: number;
  missed: number;
  /** Of what is proposed, and of what should be; null where there is nothing. */
  precision: number | null;
  recall: number | null;
}

export interface WrongProposal {
  field: FieldName;
  quote: string;
  proposed: string;
  should: string[];
}

export type FieldName = 'cut' | 'speaker' | 'status' | 'when' | 'claims' | 'topic';

/** What is proposed and what should be, of one sentence and field. */
interface Compared {
  proposed: string[];
  should: string[];
}

const comparisons: Record<FieldName, (pair: GoldPair) => Compared> = {
  cut: ({ gold, draft }) => ({ proposed: draft ? [gold.quote] : [], should: [gold.quote] }),
  speaker: (pair) => compareSpeakers(pair),
  status: ({ gold, draft }) => {
    const should = listGoldStatus(gold);
    const voiced = draft ? listSpokenVoices(draft).flatMap(({ status }) => status?.is ?? []) : [];
    const proposed = [...new Set([...voiced, ...(draft?.status ? [draft.status.is] : [])])];
    return { proposed: should.length > 0 ? proposed.slice(0, 1) : [], should };
  },
  when: ({ gold, draft }) => ({ proposed: listOne(draft?.when?.date), should: listOne(gold.when) }),
  claims: ({ gold, draft }) => ({
    proposed: [...new Set((draft?.claims ?? []).flatMap(({ value }) => (value === undefined ? [] : String(value))))],
    should: (gold.claims ?? []).flatMap(({ value }) => (value === undefined ? [] : String(value))),
  }),
  topic: ({ gold, draft }) => ({
    proposed: gold.topic === undefined ? [] : listOne(draft?.topics?.[0]),
    should: listOne(gold.topic),
  }),
};

export const fieldNames = Object.keys(comparisons) as FieldName[];

export function countField(field: FieldName, pairs: GoldPair[]): FieldFigures & { faults: WrongProposal[] } {
  const compared = pairs.map((pair) => ({ ...comparisons[field](pair), quote: pair.gold.quote }));
  const faults = compared.flatMap(({ proposed, should, quote }) =>
    subtract(proposed, should).map((one) => ({ field, quote, proposed: one, should })),
  );
  const sum = (count: (one: Compared) => number) => compared.reduce((total, one) => total + count(one), 0);
  const [all, expected] = [sum(({ proposed }) => proposed.length), sum(({ should }) => should.length)];
  const right = all - faults.length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    proposed: all,
    right,
    wrong: faults.length,
    missed: expected - right,
    precision: share(right, all),
    recall: share(right, expected),
    faults,
  };
}

/** The sentences where something should have been proposed, and what was. */
export function listMissed(
  field: FieldName,
  pairs: GoldPair[],
): { field: FieldName; quote: string; missed: string[] }[] {
  return pairs.flatMap((pair) => {
    const { proposed, should } = comparisons[field](pair);
    const missed = subtract(should, proposed);
    return missed.length > 0 ? [{ field, quote: pair.gold.quote, missed }] : [];
  });
}

// somebody who is only described is no speaker of the list
function compareSpeakers({ gold, draft }: GoldPair): Compared {
  const proposed = draft ? listSpokenVoices(draft).flatMap(({ speaker }) => ('is' in speaker ? speaker.is : [])) : [];
  const should = (gold.voices ?? []).flatMap(({ speaker }) => speaker ?? []);
  return { proposed: [...new Set(proposed)], should: [...new Set(should)] };
}

function listGoldStatus({ status, voices = [] }: GoldFact): string[] {
  return listOne(status ?? voices.find((voice) => voice.status)?.status);
}

function listOne(value: string | undefined | null): string[] {
  return value ? [value] : [];
}

function subtract(some: string[], others: string[]): string[] {
  return some.filter((one) => !others.includes(one));
}
