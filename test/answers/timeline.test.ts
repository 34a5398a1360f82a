/** The story in order: the whole of it, of a topic, of a matter, or of both. */
import { describe, expect, test } from 'vitest';
import { citeMoment } from '../../src/answers/cite.js';
import { type AnswerTimelineOptions, answerTimeline } from '../../src/answers/compared/timeline.js';
import { buildTimeline } from '../../src/knowledge/facts/matters/timeline.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { library, listCited } from '../knowledge/retrieval/askLibrary.js';
import { createCiting } from '../support/base.js';

const { base } = library;
const timeline = (options: Partial<AnswerTimelineOptions> = {}) =>
  answerTimeline({ topic: null, matter: null, language: 'de', ...options }, library);
const ids = (facts: Fact[]) => facts.map(({ id }) => id).sort();
const on = (topic: string) => base.facts.filter(({ topics }) => topics?.includes(topic));
const claiming = (matter: string) =>
  base.facts.filter(({ claims }) => claims?.some((claim) => claim.matter === matter));

test('of the whole story it has exactly what says itself when it was, the earliest first', () => {
  const moments = buildTimeline(
    base.facts.filter(({ when }) => when),
    base,
  );
  const cited = moments.map((moment) => citeMoment(moment, createCiting(base)));
  const heading = { kind: 'timeline', topic: null, matter: null };
  expect(timeline()).toEqual({ kind: 'found', heading, cited, matter: null, unsaid: null, suggestions: [] });
  expect(cited.length).toBeGreaterThan(10);
});

test.each(['', '  \t'])('an empty filter "%s" is none', (blank) => {
  expect(timeline({ topic: blank, matter: blank })).toEqual(timeline());
});

describe.each(base.topics.map((topic) => [topic.id, topic] as const))('the topic %s', (id, { name, aliases }) => {
  test.each([id, name.de, name.en, ...aliases, ` ${name.de.toUpperCase()} `])('is called "%s"', (called) => {
    expect(timeline({ topic: called })).toMatchObject({
      kind: 'found',
      heading: { kind: 'timeline', topic: { id }, matter: null },
    });
  });

  test('has all that is on it, also what does not say when it was', () => {
    const facts = listCited(timeline({ topic: id }));
    expect(ids(facts)).toEqual(ids(on(id)));
    expect(facts).toEqual(buildTimeline(on(id), base).map(({ fact }) => fact));
  });
});

test.each([
  ['finanzirung', 'funding'],
  ['arbeitplätze', 'jobs'],
  ['streti', 'quarrel'],
  ['anouncement', 'announcement'],
])('the typo "%s" is %s', (typed, topic) => {
  expect(timeline({ topic: typed })).toEqual(timeline({ topic }));
});

test.each(['weather', 'xyzzy', '😀', '__proto__'])(
  '"%s" is no topic, which is said with two questions to ask',
  (asked) => {
    for (const matter of [null, 'stargate.total']) {
      const answer = timeline({ topic: asked, matter });
      expect(answer).toMatchObject({
        kind: 'unknown',
        reason: { kind: 'no-topic', asked },
        newest: { id: 'vietnam-vn-2025-09-29' },
      });
      expect(new Set(answer.suggestions).size).toBe(2);
    }
  },
);

describe('a matter', () => {
  test.each(base.matters.map((matter) => [matter.id, matter.question] as const))(
    '%s has all its claims',
    (id, { de, en }) => {
      const answer = timeline({ matter: id });
      expect(answer).toMatchObject({ kind: 'found', heading: { kind: 'timeline', topic: null, matter: { id } } });
      expect(ids(listCited(answer))).toEqual(ids(claiming(id)));
      for (const called of [de, en, ` ${id} `]) expect(timeline({ matter: called })).toEqual(answer);
    },
  );

  test.each(['Wetter', 'stargate.totl', '__proto__'])('"%s" is unknown, and three others are suggested', (asked) => {
    const answer = timeline({ matter: ` ${asked}`, topic: 'funding', language: 'en' });
    expect(answer).toMatchObject({ kind: 'unknown', reason: { kind: 'no-matter', asked } });
    expect(new Set(answer.suggestions).size).toBe(3);
    expect(
      answer.suggestions.filter((question) => !base.matters.some(({ question: { en } }) => en === question)),
    ).toEqual([]);
  });
});

describe('a topic and a matter together', () => {
  test('leave what is both on the topic and claims on the matter', () => {
    const both = timeline({ topic: 'Ankündigung', matter: 'stargate.partners' });
    const facts = on('announcement').filter((fact) => claiming('stargate.partners').includes(fact));
    expect(both).toMatchObject({
      heading: { kind: 'timeline', topic: { id: 'announcement' }, matter: { id: 'stargate.partners' } },
    });
    expect(ids(listCited(both))).toEqual(ids(facts));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(claiming('stargate.partners').length);
  });

  test('that share nothing find nothing, and say so', () => {
    const answer = timeline({ topic: 'jobs', matter: 'musk.lawsuit' });
    expect(answer).toMatchObject({ kind: 'unknown', reason: { kind: 'no-fact' } });
    expect(answer.suggestions).toHaveLength(2);
  });
});
