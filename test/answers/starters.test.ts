/** Whoever does not know what to ask is offered what several sources speak of, mixed by topic. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { suggestStarters } from '../../src/answers/suggest.js';
import { listStarterMatters } from '../../src/knowledge/facts/matters/starterMatters.js';
import { createTinyBase, readShippedBase } from '../support/base.js';

const library = buildLibrary(readShippedBase());
const { base } = library;

function topicOf(matter: string): string | undefined {
  const topics = base.facts
    .filter(({ claims = [] }) => claims.some((claim) => claim.matter === matter))
    .flatMap(({ topics: ids = [] }) => ids.slice(0, 1));
  const count = (topic: string) => topics.filter((each) => each === topic).length;
  return topics.toSorted((a, b) => count(b) - count(a))[0];
}

test('the first ones are of different topics', () => {
  const first = listStarterMatters(base).slice(0, 4);
  expect(new Set(first.map(({ id }) => topicOf(id))).size).toBe(4);
});

test.each(['de', 'en'] as const)('matters come first, then questions of facts, none twice (%s)', (language) => {
  const all = suggestStarters(library, language, 200);
  const matters = base.matters.map(({ question }) => question[language]);
  expect(new Set(all.slice(0, matters.length))).toEqual(new Set(matters));
  expect(all.length).toBeGreaterThan(matters.length);
  expect(new Set(all).size).toBe(all.length);
  expect(suggestStarters(library, language)).toEqual(all.slice(0, 3));
});

test('a base without matters offers the questions of its facts', () => {
  const bare = buildLibrary(createTinyBase({ matters: [] }));
  const asks = bare.base.facts.flatMap((fact) => fact.asks ?? []);
  for (const question of suggestStarters(bare, 'de')) expect(asks).toContain(question);
});

test.each([
  ['de', 'Was sagte Angela Merkel zu Stargate?'],
  ['en', 'What did Angela Merkel say about Stargate?'],
] as const)('whoever asks about somebody that no source names is offered them, too (%s)', (language, question) => {
  const { suggestions } = answerQuestion(question, library, { language });
  expect(suggestions).toEqual(suggestStarters(library, language, 2));
});

test.each([
  ['de', 'Wird Wasser verbraucht?'],
  ['de', 'Wie hoch ist die Mehrwertsteuer in Österreich?'],
  ['en', 'is there water usage?'],
  ['en', 'who won the super bowl'],
] as const)('so is whoever asks about something else (%s): %s', (language, question) => {
  expect(answerQuestion(question, library, { language })).toMatchObject({
    kind: 'unknown',
    suggestions: suggestStarters(library, language, 2),
  });
});

test.each([
  ['Wer hält 20 Prozent an Stargate?', 'Wie viel Prozent von Stargate sollen OpenAI gehören?'],
  ['how much power does it use?', 'How many gigawatts will the Louisiana project deliver?'],
])('whoever comes near is offered what is near: %s', (question, near) => {
  const language = question.startsWith('how') ? 'en' : 'de';
  expect(answerQuestion(question, library, { language })).toMatchObject({
    kind: 'unknown',
    suggestions: expect.arrayContaining([near]),
  });
});
