/** The lexicon as it ships, and what would be wrong with another. */
import { describe, expect, test } from 'vitest';
import { shippedConcepts } from '../../../src/knowledge/lexicon/conceptData.js';
import { type ConceptKind, conceptFiles } from '../../../src/knowledge/lexicon/conceptSchema.js';
import { buildConceptLexicon } from '../../../src/knowledge/lexicon/lexicon.js';
import { findLexiconFaults } from '../../../src/knowledge/lexicon/lexiconFaults.js';
import { createEvent, createFiles } from './smallLexicon.js';

describe('the shipped lexicon', () => {
  test.each(Object.keys(conceptFiles) as ConceptKind[])('has its %s concepts as the schema says', (kind) => {
    const parsed = conceptFiles[kind].safeParse(shippedConcepts[kind]);
    expect(parsed.error?.issues.slice(0, 3) ?? []).toEqual([]);
    expect(shippedConcepts[kind].length).toBeGreaterThan(10);
  });

  test('has no faults: ids once, opposites mutual and never said by one concept, no word strict in two, placeholders known', () => {
    expect(findLexiconFaults(shippedConcepts)).toEqual([]);
  });

  test('has every concept in both languages when it is built', () => {
    const { concepts, sayings } = buildConceptLexicon(shippedConcepts);
    for (const language of ['de', 'en'] as const) {
      const said = new Set([...sayings[language].values()].flat().map(({ concept }) => concept));
      expect(concepts.filter((_, number) => !said.has(number)).map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('a fault is found, with its concept and how to put it right', () => {
  const shut = createEvent('shut', ['schließen'], ['shut'], { opposite: 'open' });

  test.each([
    ['a German word, whatever its case', ['Schließen', 'öffnen'], ['open'], '"schließen"'],
    ['an English phrase', ['öffnen'], ['open', 'SHUT'], '"shut"'],
  ])('%s in two opposite concepts', (_, de, en, word) => {
    const faults = findLexiconFaults(createFiles([shut, createEvent('open', de, en, { opposite: 'shut' })]));
    expect(faults.map(({ id }) => id)).toEqual(['shut', 'open']);
    expect(faults[0]?.says.toLowerCase()).toContain(word);
    expect(faults[0]?.fix).toMatch(/"shut" and "open".*loose/u);
  });

  test('a phrase with a gap in two opposite concepts', () => {
    const closing = createEvent('shut', ['macht … zu'], ['shut'], { opposite: 'open' });
    const opening = createEvent('open', ['Macht …  zu'], ['open'], { opposite: 'shut' });
    expect(findLexiconFaults(createFiles([closing, opening]))).toHaveLength(2);
  });

  test('but a loose word may stand in both', () => {
    const opening = createEvent('open', ['öffnen'], ['open'], { opposite: 'shut', loose: { de: ['schließen'] } });
    expect(findLexiconFaults(createFiles([shut, opening]))).toEqual([]);
  });

  test.each([
    ['an id given twice', [createEvent('rise', ['a'], ['a']), createEvent('rise', ['b'], ['b'])], /twice/u, /rename/u],
    ['an opposite that is missing', [shut], /no concept "open"/u, /add "open"/u],
    ['a wider concept that is missing', [createEvent('a', ['a'], ['a'], { broader: ['b'] })], /"b"/u, /add "b"/u],
    ['a one-sided opposite', [shut, createEvent('open', ['auf'], ['open'])], /other way round/u, /opposite "shut"/u],
    [
      'a concept broader than its own opposite',
      [createEvent('open', ['auf'], ['open'], { opposite: 'shut', broader: ['shut'] }), shut],
      /"open" and its opposite "shut"/u,
      /"open" or "shut" out of .* "open"/u,
    ],
    [
      'two opposites said by one concept, be it by way of another',
      [
        createEvent('swing', ['schwingen'], ['swing'], { broader: ['slam', 'open'] }),
        createEvent('slam', ['knallen'], ['slam'], { broader: ['shut'] }),
        createEvent('open', ['auf'], ['open'], { opposite: 'shut' }),
        shut,
      ],
      /where "swing" is said/u,
      /broader than "swing"/u,
    ],
    [
      'an unknown placeholder',
      [createEvent('a', ['a'], ['a'], { unsaid: { de: 'Ob {gen} a', en: 'Whether {name} a' } })],
      /\{gen\} in "de"/u,
      /\{nom\}/u,
    ],
    [
      'a German placeholder in English',
      [createEvent('a', ['a'], ['a'], { unsaid: { de: 'Ob {nom} a', en: 'Whether {nom} a' } })],
      /\{nom\} in "en"/u,
      /\{name\}/u,
    ],
  ])('%s', (_, events, says, fix) => {
    const [fault, ...others] = findLexiconFaults(createFiles(events));
    expect(others).toEqual([]);
    expect(fault?.id).toBe(events[0]?.id);
    expect(fault?.says).toMatch(says);
    expect(fault?.fix).toMatch(fix);
  });
});
