/** Turns of speech: words that may be missing, that stand as often as they like, one of several, a list, any word. */
import { describe, expect, test } from 'vitest';
import {
  createPhraseMeasure,
  createPhraseTest,
} from '../../../../src/knowledge/retrieval/conversation/followUp/phrases.js';

const lists = { that: 'das|this thing' };

describe('a phrase', () => {
  const isOne = createPhraseTest(['(wer|who) [hat] <that> {denn|eigentlich} geschrieben', 'all … again'], lists);
  const isPhrase = (line: string) => isOne(line.split(' '));

  test.each(['wer das geschrieben', 'who hat this thing geschrieben', 'wer das denn eigentlich denn geschrieben'])(
    '"%s" is one',
    (line) => expect(isPhrase(line)).toBe(true),
  );

  test.each([
    'wer geschrieben',
    'wer das',
    'hat das geschrieben',
    'wer das geschrieben denn',
    'wer hat hat das geschrieben',
  ])('"%s" is none', (line) => expect(isPhrase(line)).toBe(false));

  test('takes any word where it says so', () => {
    expect(['all over again', 'all again', 'all of it again'].map(isPhrase)).toEqual([true, false, false]);
  });

  test('takes as many as its choices, lists and repetitions leave open', () => {
    const isOpen = createPhraseTest(['(so [… …]|shut your …) {ok …} bot'], {});
    const lines = ['so bot', 'so a b bot', 'so a b c bot', 'shut your x ok y ok z bot', 'shut your bot'];
    expect(lines.map((line) => isOpen(line.split(' ')))).toEqual([true, true, false, true, false]);
  });

  test('is measured at the beginning, as long as may be', () => {
    const measure = createPhraseMeasure('{und|ok} und', {});
    expect([['und', 'ok', 'und', 'wer'], ['wer'], ['ok']].map(measure)).toEqual([3, 0, 0]);
  });

  test('of many words that repeat takes no longer than its words', () => {
    const isLong = createPhraseTest(['{a|b} {a} {b|a} {a} {a|b} c'], {});
    expect(isLong(Array.from({ length: 29 }, () => 'a'))).toBe(false);
  });
});
