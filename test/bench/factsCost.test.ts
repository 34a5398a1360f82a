/** `npm run bench -- --facts`: the base that grows, the words that are typed into `said`, and the rows of figures. */
import { describe, expect, test } from 'vitest';
import { growBase } from '../../bench/facts/grownBase.js';
import { pickNearRuns, pickRuns } from '../../bench/facts/saidTexts.js';
import { type Times, timeWays, toRows, type Way } from '../../bench/facts/ways.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { saidCommand } from '../../src/commands/said.js';
import { createTinyBase, readShippedBase } from '../support/base.js';

describe('the base', () => {
  const base = readShippedBase();

  test('filled up has so many facts, each of them its own, with quote, gloss and source', () => {
    const { facts, fact, source } = growBase(base, 400);
    expect([facts.length, fact.size]).toEqual([400, 400]);
    expect(facts.slice(0, base.facts.length)).toEqual(base.facts);
    for (const { id, quote, en } of facts.slice(base.facts.length))
      expect([source.has(id.split('/')[0] ?? ''), quote === '', en === '']).toEqual([true, false, false]);
    expect(growBase(base, base.facts.length)).toBe(base);
  });

  test('has the words that are typed to said: literally, nearly', () => {
    const library = buildLibrary(base);
    const listHows = (texts: string[]) =>
      texts.map((words) => {
        const answer = saidCommand.run({ words }, { library, language: 'de' });
        return 'heading' in answer && answer.heading.kind === 'words' ? answer.heading.how : answer.kind;
      });
    const [runs, nearRuns] = [pickRuns(base.facts), pickNearRuns(base.facts)];
    expect(runs.length).toBeGreaterThan(140);
    expect(new Set(listHows(runs))).toEqual(new Set(['literal']));
    expect(nearRuns.length).toBeGreaterThan(100);
    expect(listHows(nearRuns).filter((how) => how === 'near').length).toBeGreaterThan(0.9 * nearRuns.length);
  });
});

describe('the commands', () => {
  const library = buildLibrary(createTinyBase());
  const createWay = (engine: string, texts: string[], typed: string[] = []): Way => ({
    ...{ engine, texts },
    run: (text) => typed.push(`${engine}: ${text}`),
  });

  test('are given one text each in turn, in three passes over the longest list', () => {
    const typed: string[] = [];
    const texts = Array.from({ length: 12 }, (_, index) => String(index));
    const [ask, said] = [createWay('ask', texts, typed), createWay('said', ['a', 'b'], typed)];
    const times = timeWays([ask, said], library, Number.POSITIVE_INFINITY);
    expect([ask, said].map((way) => times.get(way)?.length)).toEqual([36, 36]);
    expect(typed.slice(0, 6)).toEqual(['ask: 0', 'said: a', 'ask: 1', 'said: b', 'ask: 2', 'said: a']);
    expect(timeWays([ask], library, 0).get(ask)?.length).toBe(30);
  });

  test('have a row each, and one for all ways of the second', () => {
    const ways = ['ask', 'said, words', 'said, near'].map((engine) => createWay(engine, []));
    const listTimes = (factor: number): Times =>
      new Map(ways.map((way, index) => [way, [1, 2, 3].map((ms) => factor * (ms + 10 * index))]));
    expect(toRows(listTimes(1), listTimes(2))).toEqual([
      { engine: 'ask', p50: 2, p99: 3, misspeltP50: 4 },
      { engine: 'said', p50: 13, p99: 23, misspeltP50: 26 },
      { engine: 'said, words', p50: 12, p99: 13, misspeltP50: 24 },
      { engine: 'said, near', p50: 22, p99: 23, misspeltP50: 44 },
    ]);
  });
});
