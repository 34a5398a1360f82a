/** Those who curate see why a fact was found: what each word of the question met, and where. */

import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import { listSpeakerIds } from '../../../../src/knowledge/facts/voices/voices.js';
import { type Explanation, explainHit } from '../../../../src/knowledge/retrieval/ranking/explain.js';
import { parseAmounts } from '../../../../src/knowledge/text/figures/amounts.js';
import { splitFoldedWords, stemWord } from '../../../../src/knowledge/text/words.js';
import { findFactsFor, library, sampleOfQuestions } from '../askLibrary.js';

function explainAll(question: string): { fact: Fact; entries: Explanation[] }[] {
  const found = findFactsFor(question, 3);
  return found.hits.map((hit) => ({ fact: hit.fact, entries: explainHit(hit, found, library.index) }));
}

function readField({ id, ...fact }: Fact, field: string): string {
  const source = id.split('/')[0] as string;
  const outlet = library.base.source.get(source)?.outlet.is;
  const texts: Record<string, string> = {
    quote: fact.quote,
    asks: (fact.asks ?? []).join(' '),
    en: fact.en ?? '',
    neighbour: `${fact.before ?? ''} ${fact.after ?? ''}`,
    source: `${source} ${outlet}`,
  };
  return texts[field] ?? '';
}

const stemBoth = (word: string) => [stemWord(word, 'de'), stemWord(word, 'en')];

// as it is written, by its stem, or as a part of a compound
function holds(text: string, matched: string): boolean {
  const wanted = stemBoth(matched);
  return splitFoldedWords(text).some(
    (word) => stemBoth(word).some((stem) => wanted.includes(stem)) || wanted.some((stem) => word.includes(stem)),
  );
}

const questions = [
  ...sampleOfQuestions(150),
  'Zukerberg Milliardeninvestition',
  'Kostet Stargate 500 Mrd. Dollar?',
  'Wo ist die Kohle?',
];
const all = questions.flatMap((question) => explainAll(question).map((each) => ({ question, ...each })));
const isOfWords = (field: string) => !['about', 'speaker'].includes(field);

test('every word that was met stands in the field that is named', () => {
  const entries = all.flatMap(({ fact, entries }) => entries.map((entry) => ({ fact, ...entry })));
  // a compound is shown as it was asked, since only its parts stand there
  const shown = entries.filter(({ field, how }) => isOfWords(field) && how !== 'number' && how !== 'compound');
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.filter(({ fact, field, matched }) => !holds(readField(fact, field), matched))).toEqual([]);
});

test('every entry shows words of the question, and has a weight', () => {
  const strange = all.flatMap(({ question, entries }) => {
    const asked = splitFoldedWords(question);
    return entries.filter(
      (entry) => !splitFoldedWords(entry.asked).every((word) => asked.includes(word)) || !(entry.weight > 0),
    );
  });
  expect(strange).toEqual([]);
});

test('every entity that was met is the speaker, or what the fact is about', () => {
  for (const { fact, entries } of all) {
    const names = [...(fact.about ?? []), ...listSpeakerIds(fact)].map((id) => library.base.entity.get(id)?.name);
    for (const { matched, field } of entries) if (!isOfWords(field)) expect(names).toContain(matched);
  }
});

test('every number that was met stands in the quote, letter for letter, with the value asked for', () => {
  const numbers = all.flatMap(({ fact, entries }) =>
    entries.filter(({ how }) => how === 'number').map((entry) => ({ fact, ...entry })),
  );
  expect(numbers.length).toBeGreaterThan(0);
  for (const { fact, matched, field } of numbers) {
    expect(field).toBe('quote');
    expect(fact.quote).toContain(matched);
    expect(parseAmounts(matched, 'de')).toHaveLength(1);
  }
});

describe('how a word was met', () => {
  test.each([
    ['Wer zweifelt an der Finanzierung?', 'zweifelt', 'exact'],
    ['financings for stargate', 'financings', 'stem'],
    ['Zukerberg Investitionen', 'Zukerberg', 'spelling'],
    ['Was ist mit dem Infrastrukturausbau?', 'Infrastrukturausbau', 'compound'],
    ['Wo ist die Kohle von Softbank?', 'Kohle', 'alias'],
    ['Was sagte Zuck?', 'zuck', 'alias'],
    ['Kostet Stargate 500 Mrd. Dollar?', '500 Mrd. Dollar', 'number'],
    ['does stargate cost half a trillion', 'half a trillion', 'number'],
  ])('%s: "%s" by %s', (question, asked, how) => {
    const entries = explainAll(question).flatMap((each) => each.entries);
    expect(entries.filter((entry) => entry.asked === asked).map((entry) => entry.how)).toContain(how);
  });
});

test('a question that found nothing has nothing to explain', () => {
  expect(explainAll('')).toEqual([]);
  expect(explainAll('😀')).toEqual([]);
});
