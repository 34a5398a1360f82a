/** Fields by their path, into lists too: what is set can be read, and nothing else changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorrectionsFile, readField, setField } from '../../../../src/knowledge/facts/changes/corrections.js';

const fact = {
  id: 'blatt/a',
  topics: ['funding'],
  voices: [
    { words: 'a', speaker: { is: 'x', shownBy: 'X' }, speech: 'direct' },
    { words: 'b', speaker: null },
  ],
};

describe('a field is set by its path', () => {
  test.each<[string, unknown]>([
    ['en', 'New.'],
    ['voices.0.speaker.is', 'y'],
    ['voices.1.words', 'c'],
    ['voices.2', { words: 'd', speaker: null }],
    ['status.is', 'planned'],
    ['topics.1', 'doubts'],
    ['sic.0', 'slip'],
  ])('%s', (field, value) => {
    const changed = setField(fact, field, value);
    expect(readField(changed, field)).toEqual(value);
    expect(setField(changed, field, readField(fact, field) ?? null)).toEqual(
      field === 'status.is' ? { ...fact, status: {} } : fact,
    );
  });
});

test('an entry of a list is taken away, and so is a list without entries', () => {
  expect(readField(setField(fact, 'voices.0', null), 'voices')).toEqual([fact.voices[1]]);
  expect(setField(fact, 'topics.0', null)).not.toHaveProperty('topics');
});

test.each([
  ['voices.3.speech', 'x'],
  ['voices.first', 'x'],
  ['voices.-1', 'x'],
  ['voices.2', null],
  ['voices.0.words.is', 'x'],
])('%s is no place', (field, value) => {
  expect(() => setField(fact, field, value)).toThrow(/no place in the list|has no fields/);
});

test('what is not a fact’s own is not read, and the fact itself never changes', () => {
  expect(readField(fact, 'constructor')).toBeUndefined();
  expect(readField(fact, 'voices.length.x')).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (field, value) => {
      const before = JSON.stringify(fact);
      try {
        setField(fact, field, value);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
      expect(JSON.stringify(fact)).toBe(before);
    }),
  );
});

test('people read whose words they were and are', () => {
  const shared = { fact: 'blatt/a', date: '2026-01-02', why: 'Klarer.' };
  const [was, is] = fact.voices;
  const text = formatCorrectionsFile({
    withdrawn: [],
    corrections: [
      { ...shared, field: 'voices.0', was: was ?? null, is: is ?? null },
      { ...shared, field: 'voices', was: null, is: fact.voices },
    ],
  });
  expect(text).toContain('`blatt/a`, voices.0: “a”: x (“X”), direct became “b”: the outlet. Klarer.');
  expect(text).toContain('voices: nothing became “a”: x (“X”), direct; “b”: the outlet. Klarer.');
});
