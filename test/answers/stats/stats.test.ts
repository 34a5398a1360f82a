/** What an editor sees of a fact base: how it is spread, and which questions go wrong. */
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';

import { countFacts } from '../../../src/answers/stats/counts.js';
import { checkGoldenQuestions } from '../../../src/answers/stats/golden.js';
import { checkOwnQuestions, isCitedFirst } from '../../../src/answers/stats/ownAsks.js';
import { collectStats } from '../../../src/answers/stats/stats.js';
import type { BaseContent } from '../../../src/knowledge/facts/base.js';
import type { Fact } from '../../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { createTinyBase, readShippedBase, tinyTexts } from '../../support/base.js';

const tiny = createTinyBase();
const shipped = buildLibrary(readShippedBase());

function createTinyLibrary(change: Partial<BaseContent> = {}) {
  return buildLibrary(createTinyBase(change));
}

function createFact(id: string, ...matters: string[]): Fact {
  return { id: `blatt-2025-01-22/${id}`, at: 0, quote: id, claims: matters.map((matter) => ({ matter, says: id })) };
}

describe('the facts that are served are counted', () => {
  const counts = countFacts(tiny);

  test('by source and by the month of its publication', () => {
    expect(counts.facts).toBe(7);
    expect(counts.sources.map(({ id, facts, date }) => [id, facts, date])).toEqual([
      ['blatt-2025-01-22', 5, '2025-01-22'],
      ['bote-2025-02', 2, '2025-02'],
    ]);
    expect(counts.months).toEqual([
      { id: '2025-01', facts: 5 },
      { id: '2025-02', facts: 2 },
    ]);
  });

  test('by topic and by speaker, with those that have none', () => {
    expect(counts.topics.map(({ id, facts }) => [id, facts])).toEqual([
      ['funding', 1],
      ['doubts', 1],
    ]);
    expect(counts.withoutTopic).toBe(5);
    expect(counts.speakers).toEqual([
      { id: 'elon-musk', facts: 2, voices: 2, name: 'Elon Musk', named: true, outlet: null },
      { id: 'wall-street-journal', facts: 1, voices: 1, name: 'Wall Street Journal', named: true, outlet: null },
    ]);
    expect(counts.withoutSpeaker).toBe(4);
    expect(counts.severalVoices).toBe(1);
  });

  test('companies speak like people, and somebody without a name is counted under the outlet', () => {
    const called = { de: 'Analysten', en: 'analysts', plural: true } as const;
    const createSpoken = (id: string): Fact => ({
      id,
      at: 0,
      quote: `Analysten zweifeln. ${id}`,
      voices: [{ speaker: { called, shownBy: 'Analysten' }, speech: 'report', shownBy: 'zweifeln' }],
    });
    const facts = ['blatt-2025-01-22/a', 'blatt-2025-01-22/b', 'bote-2025-02/c'].map(createSpoken);
    expect(countFacts(createTinyBase({ facts })).speakers).toMatchObject([
      { name: 'Analysten', named: false, outlet: 'blatt-2025-01-22', facts: 2 },
      { name: 'Analysten', named: false, outlet: 'bote-2025-02', facts: 1 },
    ]);
    expect(countFacts(shipped.base).speakers.map(({ id }) => id)).toContain('openai');
  });

  test('by matter, with how many sources speak of it', () => {
    expect(counts.matters.map(({ id, facts, sources }) => [id, facts, sources])).toEqual([
      ['total', 2, 2],
      ['words', 2, 2],
      ['start', 2, 2],
    ]);
    const alone = countFacts(
      createTinyBase({ facts: [createFact('one', 'total', 'total'), createFact('two', 'total')] }),
    );
    expect(alone.matters[0]).toMatchObject({ facts: 2, sources: 1 });
    expect(alone.matters[1]).toMatchObject({ facts: 0, sources: 0 });
  });

  test('and drafts and withdrawn ones are named instead', () => {
    const withdrawn = [{ id: 'blatt-2025-01-22/gone', withdrawn: { date: '2025-10-01', why: 'Berichtigt.' } }];
    const { facts, ...kept } = countFacts(createTinyBase({ drafts: [createFact('later')], withdrawn }));
    expect(facts).toBe(7);
    expect(kept).toMatchObject({
      drafts: ['blatt-2025-01-22/later'],
      withdrawn: [{ id: 'blatt-2025-01-22/gone', date: '2025-10-01' }],
    });
  });

  test('whoever says most comes first, and months stand in their order', () => {
    const { speakers, months, facts, withoutSpeaker } = countFacts(shipped.base);
    const said = speakers.map((each) => each.facts);
    expect(said).toEqual([...said].sort((a, b) => b - a));
    // a sentence may have several speakers
    expect(said.reduce((sum, each) => sum + each, withoutSpeaker)).toBeGreaterThanOrEqual(facts);
    const voices = shipped.base.facts.flatMap((fact) => listSpokenVoices(fact));
    expect(speakers.reduce((sum, each) => sum + each.voices, 0)).toBe(voices.length);
    expect(months.map(({ id }) => id)).toEqual(months.map(({ id }) => id).sort());
  });
});

describe("a fact's own questions are asked", () => {
  test('and those of the shipped facts all lead to it', () => {
    const { asked, failed, neverFound, withoutAsks } = checkOwnQuestions(shipped);
    expect(asked).toBeGreaterThan(2000);
    expect(failed.length).toBeLessThanOrEqual(asked / 100);
    expect([neverFound, withoutAsks]).toEqual([[], []]);
  });

  test('one that finds something else or nothing is told of, and so is a fact that none finds', () => {
    const facts = tiny.facts.map((each) =>
      each.id === 'bote-2025-02/day'
        ? { ...each, asks: ['Wie teuer ist Stargate?', 'Kostet Stargate 700 Milliarden Dollar?'] }
        : each,
    );
    const { asked, failed, neverFound } = checkOwnQuestions(createTinyLibrary({ facts }));
    expect(asked).toBe(4);
    expect(failed.filter(({ fact }) => fact === 'bote-2025-02/day')).toEqual([
      { fact: 'bote-2025-02/day', ask: 'Wie teuer ist Stargate?', first: 'blatt-2025-01-22/total', why: null },
      { fact: 'bote-2025-02/day', ask: 'Kostet Stargate 700 Milliarden Dollar?', first: null, why: 'no fact is near' },
    ]);
    expect(neverFound).toEqual(['bote-2025-02/day']);
  });

  test('a fact that one of its questions finds is not lost, and one without questions is no failure', () => {
    const facts = tiny.facts.map((each) =>
      each.id === 'blatt-2025-01-22/total'
        ? { ...each, asks: ['Wie teuer ist Stargate?', 'Kostet Stargate 700 Milliarden Dollar?'] }
        : each,
    );
    const { failed, neverFound, withoutAsks } = checkOwnQuestions(createTinyLibrary({ facts }));
    expect(failed.map(({ ask }) => ask)).toEqual(['Kostet Stargate 700 Milliarden Dollar?']);
    expect(neverFound).toEqual([]);
    expect(withoutAsks).toHaveLength(6);
  });

  const [own, sameMatter, other] = [
    createFact('own', 'total'),
    createFact('same', 'words', 'total'),
    createFact('other', 'start'),
  ];

  test.each<[need: string, cited: Fact[], leads: boolean]>([
    ['it is quoted first', [own, other], true],
    ['only facts on its matter are quoted before it', [sameMatter, own], true],
    ['a fact on another matter is quoted before it', [other, own], false],
    ['a fact on its matter is quoted, but not it', [sameMatter], false],
    ['nothing is quoted', [], false],
  ])('and whether %s decides', (_, cited, leads) => {
    expect(isCitedFirst(own, cited)).toBe(leads);
  });

  test('facts without a claim share no matter', () => {
    expect(isCitedFirst(createFact('own'), [createFact('other'), createFact('own')])).toBe(false);
  });
});

describe('a golden set', () => {
  const total = 'blatt-2025-01-22/total';
  const cat = 'Wo schläft die Katze?';

  test('fails where the wrong fact stands first, where nothing is found and where something is', () => {
    const questions = {
      answerable: [
        { question: 'Wie teuer ist Stargate?', answers: ['bote-2025-02/total', total] },
        { question: 'how expensive is stargate', answers: ['bote-2025-02/day'] },
        { question: cat, answers: [total] },
      ],
      unanswerable: [{ question: cat }, { question: 'Wie teuer ist Stargate?' }],
    };
    expect(checkGoldenQuestions(questions, createTinyLibrary())).toEqual({
      answerable: 3,
      unanswerable: 2,
      failed: [
        { question: 'how expensive is stargate', expected: ['bote-2025-02/day'], first: total, why: null },
        { question: cat, expected: [total], first: null, why: 'no fact is near' },
        { question: 'Wie teuer ist Stargate?', expected: [], first: total, why: null },
      ],
      unknownFacts: [],
    });
  });

  test('that expects a fact which is not there names it', () => {
    const questions = { answerable: [{ question: cat, answers: ['bote-2025-02/gone'] }], unanswerable: [] };
    expect(checkGoldenQuestions(questions, createTinyLibrary()).unknownFacts).toEqual(['bote-2025-02/gone']);
  });
});

describe('what is not given is not counted', () => {
  test('neither articles nor golden questions', () => {
    expect(collectStats(createTinyLibrary(), { texts: null, golden: null })).toMatchObject({
      articles: null,
      golden: null,
    });
  });

  test('but given, both are, and how far it has come is told', () => {
    const told: unknown[] = [];
    const golden = { answerable: [], unanswerable: [{ question: 'Wo schläft die Katze?' }] };
    const facts = tiny.facts.filter(({ id }) => id !== 'bote-2025-02/day');
    const counted = collectStats(createTinyLibrary({ facts }), {
      texts: tinyTexts,
      golden,
      onProgress: (...all) => told.push(all),
    });
    expect(counted.articles?.map(({ source, left }) => [source, left])).toEqual([
      ['blatt-2025-01-22', []],
      ['bote-2025-02', ['Am Dienstag stellte Trump es vor.']],
    ]);
    expect(counted.golden?.failed).toEqual([]);
    expect(told).toEqual([
      ['ownAsks', 1, 2],
      ['ownAsks', 2, 2],
      ['golden', 1, 1],
    ]);
  });
});
