/** The matter that stands beside an answer: the one that the question is about, if others speak of it too. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../../src/answers/asked/ask.js';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';

import { listComparableMatters } from '../../../../src/knowledge/facts/matters/matterView.js';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import { findAskedMatter } from '../../../../src/knowledge/retrieval/ranking/askedMatter.js';
import { findFacts } from '../../../../src/knowledge/retrieval/ranking/findFacts.js';
import { createTinyBase, readShippedBase } from '../../../support/base.js';

const library = buildLibrary(readShippedBase());
const { base, index } = library;
const two = base.fact.get('boersen-zeitung-2025-01/up-to-500-billion-in-four-years') as Fact;

test.each([
  ['the matter whose words the question shares', 'Wie viel Geld soll insgesamt in Stargate fließen?', 'stargate.total'],
  ['the other matter of the same sentence', 'Über wie viele Jahre läuft das?', 'stargate.period'],
  ['the same for an English question', 'over how many years', 'stargate.period'],
  ['no matter that it does not ask about', 'Wer ist Elon Musk?', undefined],
  ["no matter for the story's own name", 'Was ist Stargate?', undefined],
])('%s: %s', (_, question, id) => {
  expect(findAskedMatter(two, findFacts(question, index), index)?.matter.id).toBe(id);
});

test('a sentence without a claim, or of which no other source speaks, has nothing to compare', () => {
  const tiny = createTinyBase();
  expect(listComparableMatters(tiny.fact.get('blatt-2025-01-22/on-x') as Fact, tiny)).toEqual([]);
  const isBote = ({ id }: Fact) => id.startsWith('bote');
  const alone = createTinyBase({ facts: tiny.facts.filter(isBote) });
  expect(alone.facts.flatMap((fact) => listComparableMatters(fact, alone))).toEqual([]);
});

test('most of the phrasings of each matter find it, and each matter is found by one at least', () => {
  const file = new URL('../../../fixtures/questions.json', import.meta.url);
  const { matters } = JSON.parse(readFileSync(file, 'utf8')) as { matters: { matter: string; questions: string[] }[] };
  const shown = matters.map(({ matter, questions }) => {
    const found = questions.map((question) => answerQuestion(question, library, { language: 'de' }));
    return {
      matter,
      right: found.filter((answer) => 'matter' in answer && answer.matter?.id === matter).length,
    };
  });
  expect(matters.map(({ matter }) => matter).sort()).toEqual(base.matters.map(({ id }) => id).sort());
  expect(shown.filter(({ right }) => right === 0)).toEqual([]);
  expect(shown.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThanOrEqual(108);
});
