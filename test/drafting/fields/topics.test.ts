/** A sentence has a topic where its own words tell so: one word that it shares with a known one does not. */
import { describe, expect, test } from 'vitest';
import { createSimilarityFinder } from '../../../src/drafting/fields/tfIdf.js';
import { createTopicChooser } from '../../../src/drafting/fields/topics.js';
import { readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const choose = createTopicChooser(base);
const findSimilar = createSimilarityFinder(base.facts, base.entities);
const chooseFor = (text: string) => choose(text, { similar: findSimilar(text), about: [], last: [] });

describe('topics', () => {
  test.each([
    ['Am Standort entstehen 300 Arbeitsplätze in der Verwaltung.', 'jobs'],
    ['Die Kritik an dem Vorhaben wächst, die Skepsis auch.', 'doubts'],
  ])('%s: %s', (text, topic) => {
    expect(chooseFor(text)).toContain(topic);
  });

  test.each([
    'Der Verein hatte die Trikots am Dienstag vorgestellt.',
    'Wer das Rennen gewinnt, wird sich im Herbst zeigen.',
    'Die Aktie der Brauerei fiel um zwei Prozent.',
    'Die Entscheidung sei ein Sieg für niemanden, sagte sie.',
  ])('%s: none', (text) => {
    expect(chooseFor(text)).toEqual([]);
  });
});
