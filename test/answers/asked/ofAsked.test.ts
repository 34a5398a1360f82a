/** Whoever asks whether the story, or somebody, has a figure is never shown somebody else's as the answer. */
import { describe, expect, test } from 'vitest';
import { listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter } from '../conversation/talkTo.js';

const ask = (question: string) => answerAfter(question, null);

describe('a figure that only somebody else has is missing, and others are named', () => {
  test.each([
    ...[
      'Kostet Stargate 600 Milliarden Dollar?',
      'Fließen 600 Milliarden in Stargate?',
      'Kostet Stargate 6,6 Milliarden?',
    ],
    ...['Does Stargate cost 600 billion?', 'Is Stargate worth 600 billion dollars?', 'Will Oracle invest 600 billion?'],
    ...[
      'Kostet das Projekt 600 Milliarden?',
      'Sind es 600 Milliarden?',
      'Does it cost 600 billion?',
      'Is it 600 billion?',
    ],
  ])('%s', (question) => {
    const answer = ask(question);
    expect(listCited(answer)).toEqual([]);
    expect(answer).toMatchObject({ kind: 'unknown', reason: { kind: 'number', onThis: true } });
    const near = 'near' in answer ? answer.near : [];
    expect(near.length).toBeGreaterThan(0);
    expect(near.map(({ fact }) => fact)).not.toContain('vietnam-vn-2025-09-29/zuckerberg-600-billion');
  });

  test.each(['Hat Stargate 80 Milliarden?', 'Does Stargate have 30 billion?'])('%s', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'number' } });
  });
});

describe('a figure of whom it asks about is found', () => {
  test.each([
    ['Investiert Meta 600 Milliarden?', 'zuckerberg-600-billion'],
    ['who invests 600 billion?', 'zuckerberg-600-billion'],
    ['Kostet das wirklich 500 Milliarden?', 'trump-openai-500-billion'],
    ['Does it create 100,000 jobs?', '100000-jobs'],
    ['Hält OpenAI 40 Prozent?', 'openai-forty-percent'],
    ['Wer hat das mit den 10 Milliarden gesagt?', 'musk-softbank-ten-billion'],
  ])('%s', (question, fact) => {
    expect(ask(question).kind).toBe('found');
    expect(listCited(ask(question))[0]?.id.split('/')[1]).toBe(fact);
  });
});
