/** Small talk, double questions and comparisons are told from a plain question. */
import { describe, expect, test } from 'vitest';
import { listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter } from './talkTo.js';

describe('where no question remains, a line of the bot’s own and no quote', () => {
  test.each([
    ['Hallo!', 'hello'],
    ['guten Morgen zusammen', 'hello'],
    ['vielen Dank', 'thanks'],
    ['thanks a lot', 'thanks'],
    ['gute nacht', 'bye'],
    ['was kannst du?', 'help'],
    ['how does this work?', 'help'],
    ['bist du ein Mensch?', 'about'],
    ['are you a bot?', 'about'],
    ['who made you?', 'about'],
    ['what’s new?', 'latest'],
    ['Neuigkeiten?', 'latest'],
    ['fass mal alles zusammen', 'summary'],
    ['tl;dr', 'summary'],
    ['du idiot', 'insult'],
    ['lol', 'chatter'],
    ['banane', 'chatter'],
  ])('"%s" is %s', (line, intent) => {
    const answer = answerAfter(line, null);
    expect(answer.turn).toMatchObject({ intent, understood: null, resolved: false });
    expect(listCited(answer)).toEqual([]);
    expect(answer.suggestions.length > 0).toBe(!['thanks', 'bye', 'about'].includes(intent));
  });

  test.each(['hallo, wie viele jobs?', 'Danke! Und wo werden die Rechenzentren gebaut?', 'hi, who pays for stargate?'])(
    '"%s" is a question',
    (line) => {
      expect(listCited(answerAfter(line, null)).length).toBeGreaterThan(0);
    },
  );
});

describe('a double question', () => {
  test('has its parts, each with its sentence, in order; the later one goes on from the one before', () => {
    const answer = answerAfter('Wo baut Meta Hyperion und wie viel Strom braucht es?', null);
    const parts = answer.turn?.parts ?? [];
    expect(answer.turn?.intent).toBe('double');
    expect(parts.map(({ question }) => question)).toEqual(['Wo baut Meta Hyperion', 'wie viel Strom braucht es?']);
    const ids = listCited(answer).map(({ id }) => id);
    expect(parts.flatMap(({ answers }) => answers).every((id) => ids.includes(id))).toBe(true);
    expect(ids[0]).toBe(parts[0]?.answers[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('answers three parts and names a fourth', () => {
    const line =
      'Wer zahlt Stargate? Wann wurde Stargate angekündigt? Wie viele Jobs soll es geben? Wer ist Steve Bannon?';
    const { turn } = answerAfter(line, null);
    expect(turn?.parts.length).toBe(3);
    expect(turn?.leftOut).toContain('Steve Bannon');
  });

  test.each([
    'Was haben Trump und Musk gesagt?',
    'oracle and softbank money',
    'Hat Musk gesagt, warum er klagt?',
    'Wann und wo wurde Stargate angekündigt?',
  ])('"%s" is one question', (line) => {
    expect(answerAfter(line, null).turn?.parts).toEqual([]);
  });
});

describe('a comparison', () => {
  test.each([
    ['Widersprechen sich die Artikel bei den Jobs?', 'stargate.jobs'],
    ['do the sources agree on the number of jobs?', 'stargate.jobs'],
    ['Gibt es Widersprüche dazu, wie viel Geld Softbank laut Musk hat?', 'softbank.money-per-musk'],
  ])('"%s" is that of %s, whole', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({
      turn: { intent: 'compare' },
      heading: { kind: 'matter' },
      matter: { id: matter },
    });
  });

  test('sets two people beside each other', () => {
    const answer = answerAfter('Compare what Musk and Altman say about the money', null);
    if (!('cited' in answer) || answer.heading.kind !== 'sides') return expect.fail(answer.kind);
    expect(answer.heading.sides.map(({ party }) => party.en)).toEqual(['Elon Musk', 'Sam Altman']);
    expect(answer.heading.sides.every(({ facts }) => facts.length > 0)).toBe(true);
  });

  test.each(['Wo widersprechen sich die Quellen?', 'what is disputed?', 'vergleiche die Wetterlage'])(
    '"%s" lists what differs or has changed, and nothing unjudged',
    (line) => {
      const answer = answerAfter(line, null);
      if (answer.kind !== 'info' || answer.info.kind !== 'disputed') return expect.fail(answer.kind);
      const relations = new Set(answer.info.matters.map(({ matter }) => matter.relation));
      expect([...relations].every((relation) => relation === 'differs' || relation === 'changed')).toBe(true);
      expect(answer.info.matters.length).toBeGreaterThan(1);
    },
  );
});
