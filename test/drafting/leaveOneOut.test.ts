/** How much of the curated facts the import proposes, each article drafted with the others' facts alone. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/drafting/draftFact.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import type { Fact, Source } from '../../src/knowledge/facts/schema.js';
import { readArticleTexts } from '../../src/store/files.js';
import { findProblems, readShippedBase } from '../support/base.js';

const folder = process.env.ARTICLES_DIR;
const unread = folder ? '' : ' [SKIPPED: set ARTICLES_DIR to the folder of the article texts]';
const all = readShippedBase();
const texts = folder ? readArticleTexts(folder, all) : new Map<string, string>();

interface Reached {
  facts: number;
  cut: number;
  spoken: number;
  right: number;
  proposed: number;
  wrong: number;
}

interface Trial {
  id: string;
  curated: Fact[];
  drafts: Draft[];
  problems: string[];
}

const trials = [...texts].map(([id, text]): Trial => {
  const others = all.facts.filter((fact) => sourceIdOf(fact.id) !== id);
  const base = createBase({ ...all, facts: others, lock: null }, 'others');
  const drafts = draftFacts({ text, source: all.source.get(id) as Source }, base);
  const whole = createBase({ ...base, facts: [...others, ...drafts.map(({ fact }) => fact)] }, 'whole');
  // days of the others that were reckoned from the article left out are no fault of the drafts
  const before = new Set(findProblems(base, texts).map((problem) => JSON.stringify(problem)));
  const problems = findProblems(whole, texts).map((problem) => JSON.stringify(problem));
  return {
    id,
    curated: all.facts.filter((fact) => sourceIdOf(fact.id) === id),
    drafts,
    problems: problems.filter((one) => !before.has(one)),
  };
});

function measureReached({ curated, drafts }: Trial): Reached {
  const pairs = curated.map((fact) => ({
    fact,
    draft: drafts.find((draft) => draft.fact.at === fact.at && draft.fact.quote === fact.quote)?.fact,
  }));
  const count = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length;
  return {
    facts: curated.length,
    cut: count(({ draft }) => draft !== undefined),
    spoken: count(({ fact }) => fact.speaker !== undefined),
    right: count(({ fact, draft }) => fact.speaker !== undefined && draft?.speaker?.is === fact.speaker.is),
    proposed: count(({ draft }) => draft?.speaker !== undefined),
    wrong: count(({ fact, draft }) => draft?.speaker !== undefined && draft.speaker.is !== fact.speaker?.is),
  };
}

describe.skipIf(!folder)(`left out, an article is drafted from the others${unread}`, () => {
  const reached = trials.map((trial) => ({ id: trial.id, ...measureReached(trial) }));
  const sum = (field: keyof Reached) => reached.reduce((total, one) => total + one[field], 0);

  test('the figures are told', () => {
    console.table(reached);
    expect(reached).toHaveLength(all.sources.length);
  });

  test('99 in 100 curated sentences are cut exactly', () => {
    expect(sum('cut') / sum('facts')).toBeGreaterThanOrEqual(0.99);
  });

  test('90 in 100 speakers are proposed, and none wrongly', () => {
    expect(sum('right') / sum('spoken')).toBeGreaterThanOrEqual(0.9);
    expect(sum('wrong')).toBe(0);
  });

  test.each(trials.map((trial): [string, Trial] => [trial.id, trial]))('no draft of %s breaks a rule', (_, trial) => {
    expect(trial.problems).toEqual([]);
  });

  test.each(trials.map((trial): [string, Trial] => [trial.id, trial]))(
    'no claim of %s has another value than the curated one',
    (_, { curated, drafts }) => {
      const wrong = drafts.flatMap(({ fact }) => {
        const same = curated.find(({ at }) => at === fact.at);
        return (fact.claims ?? []).filter(
          ({ matter, value }) => !same?.claims?.some((one) => one.matter === matter && one.value === value),
        );
      });
      expect(wrong).toEqual([]);
    },
  );
});
