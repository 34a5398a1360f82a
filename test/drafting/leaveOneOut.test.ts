/** How much of the curated facts the import proposes, each article drafted with the others' facts alone. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/drafting/draftFact.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import type { Fact, Source, SpokenVoice } from '../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../src/knowledge/facts/voices/voices.js';
import { readArticleTexts } from '../../src/store/files.js';
import { readShippedBase } from '../support/base.js';
import { findDraftProblems, nameShownSpeaker } from './draftText.js';

const folder = process.env.ARTICLES_DIR;
const unread = folder ? '' : ' [SKIPPED: set ARTICLES_DIR to the folder of the article texts]';
const all = readShippedBase();
const texts = folder ? readArticleTexts(folder, all) : new Map<string, string>();

interface Reached {
  facts: number;
  cut: number;
  /** Voices of the curated facts, without what an outlet inserts. */
  voices: number;
  /** Proposed with the right speaker; of those, also with the same words, speech, relays and status. */
  right: number;
  words: number;
  speech: number;
  via: number;
  status: number;
  proposed: number;
  wrong: number;
  /** Curated ones with a value and with a date, and those proposed rightly and otherwise. */
  figures: number;
  rightFigures: number;
  dates: number;
  rightDates: number;
  wrongDates: number;
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
  const facts = drafts.map(({ fact }) => fact);
  const problems = findDraftProblems(base, facts, texts).map(({ says }) => says);
  return {
    id,
    curated: all.facts.filter((fact) => sourceIdOf(fact.id) === id),
    drafts,
    problems,
  };
});

function measureReached({ curated, drafts }: Trial): Reached {
  const pairs = curated.map((fact) => ({ fact, draft: findDraft(fact, drafts) }));
  const proposals = pairs.flatMap(({ fact, draft }) =>
    (draft ? listSpokenVoices(draft) : []).map((voice) => ({ fact, voice })),
  );
  const matches = pairs.flatMap(({ fact, draft }) =>
    matchVoices(listSpokenVoices(fact), draft ? listSpokenVoices(draft) : []),
  );
  const dated = pairs.map(({ fact, draft }) => [fact.when?.date, draft?.when?.date]);
  const count = (isSame: (pair: VoicePair) => boolean) => matches.filter(isSame).length;
  return {
    facts: curated.length,
    cut: pairs.filter(({ draft }) => draft !== undefined).length,
    voices: curated.flatMap((fact) => listSpokenVoices(fact)).length,
    right: matches.length,
    words: count(({ voice, proposed }) => voice.words === proposed.words),
    speech: count(({ voice, proposed }) => voice.speech === proposed.speech),
    via: count(({ voice, proposed }) => JSON.stringify(listRelays(voice)) === JSON.stringify(listRelays(proposed))),
    status: count(({ voice, proposed }) => voice.status?.is === proposed.status?.is),
    proposed: proposals.length,
    wrong: proposals.filter(({ fact, voice }) => !listSpokenVoices(fact).some((one) => isSameSpeaker(one, voice)))
      .length,
    figures: curated.flatMap(listFigures).length,
    rightFigures: pairs.flatMap(({ fact, draft }) => {
      const proposed = draft ? listFigures(draft) : [];
      return listFigures(fact).filter((figure) => proposed.includes(figure));
    }).length,
    dates: dated.filter(([date]) => date !== undefined).length,
    rightDates: dated.filter(([date, proposed]) => date !== undefined && date === proposed).length,
    wrongDates: dated.filter(([date, proposed]) => proposed !== undefined && date !== proposed).length,
  };
}

function listFigures({ claims = [] }: Fact): string[] {
  return claims.flatMap(({ matter, value, bound }) => (value === undefined ? [] : `${matter} ${bound} ${value}`));
}

interface VoicePair {
  voice: SpokenVoice;
  proposed: SpokenVoice;
}

// each proposal stands for one voice, rather for the one with the same words
function matchVoices(voices: SpokenVoice[], proposals: SpokenVoice[]): VoicePair[] {
  const left = [...proposals];
  return voices.flatMap((voice) => {
    const same = left.filter((one) => isSameSpeaker(one, voice));
    const proposed = same.find(({ words }) => words === voice.words) ?? same[0];
    if (!proposed) return [];
    left.splice(left.indexOf(proposed), 1);
    return [{ voice, proposed }];
  });
}

function isSameSpeaker(a: SpokenVoice, b: SpokenVoice): boolean {
  return nameShownSpeaker(a.speaker) === nameShownSpeaker(b.speaker);
}

function listRelays({ via = [] }: SpokenVoice): string[] {
  return via.map(nameShownSpeaker);
}

function findDraft(fact: Fact, drafts: Draft[]): Fact | undefined {
  return drafts.find((draft) => draft.fact.at === fact.at && draft.fact.quote === fact.quote)?.fact;
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

  test('four in five voices are proposed, and no speaker wrongly', () => {
    expect(sum('right') / sum('voices')).toBeGreaterThanOrEqual(0.8);
    expect(sum('wrong')).toBe(0);
  });

  test('four in five figures and seven in ten dates are proposed, and no date wrongly', () => {
    expect(sum('rightFigures') / sum('figures')).toBeGreaterThanOrEqual(0.8);
    expect(sum('rightDates') / sum('dates')).toBeGreaterThanOrEqual(0.7);
    expect(sum('wrongDates')).toBe(0);
  });

  test('of those, nine in ten hold the same words, and as many are said in the same way', () => {
    for (const field of ['words', 'speech', 'via'] as const)
      expect(sum(field) / sum('right')).toBeGreaterThanOrEqual(0.9);
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
