/** What is said once and meant twice, and what goes on from nothing. */
import { describe, expect, test } from 'vitest';
import { answerAfter, lastOf } from './talkTo.js';

const listParts = (line: string) => answerAfter(line, null).turn?.parts.map(({ question }) => question);

describe('what is left out behind "und"', () => {
  test.each([
    [
      'how much does softbank put into stargate and microsoft into openai',
      ['how much does softbank put into stargate', 'how much does Microsoft put into OpenAI?'],
    ],
    [
      'Wie viel hat Nvidia OpenAI und Amazon Anthropic überwiesen?',
      ['Wie viel hat Nvidia OpenAI überwiesen', 'Wie viel hat Amazon Anthropic überwiesen?'],
    ],
    [
      'what did bannon say about musk, and leavitt about trump?',
      ['what did bannon say about musk', 'what did Karoline Leavitt say about Donald Trump?'],
    ],
  ])('"%s": each part is whole', (line, parts) => {
    expect(listParts(line)).toEqual(parts);
  });

  test.each([
    ['Nadella führt Microsoft, und wer Nvidia?', 'wer führt Nvidia?'],
    ['Hyperion entsteht in Louisiana, und wo Prometheus?', 'wo entsteht Prometheus?'],
  ])('"%s" asks what it has told', (line, understood) => {
    expect(answerAfter(line, null).turn).toMatchObject({ intent: 'question', understood, resolved: true });
  });

  test.each([
    'Was verbindet Trump, Musk und Altman von OpenAI?',
    'Wie viel zahlen OpenAI und Softbank in Stargate?',
    'Musk ist sauer, und wer ist Bannon?',
  ])('"%s" leaves nothing out', (line) => {
    const { parts = [], resolved } = answerAfter(line, null).turn ?? {};
    expect({ parts, resolved }).toEqual({ parts: [], resolved: false });
  });

  test('two names stand in the places of two', () => {
    const { turn } = lastOf('Was sagte Bannon über Musk?', 'und Musk über Altman?');
    expect(turn?.understood).toBe('Was sagte Elon Musk über Sam Altman?');
  });

  test('a name behind a preposition stands in the place of the one behind the same', () => {
    const { turn } = lastOf('How much does OpenAI get from Nvidia?', 'and from Microsoft?');
    expect(turn?.understood).toBe('How much does OpenAI get from Microsoft?');
  });

  test('an asking word and a name ask the same of somebody else', () => {
    expect(lastOf('Wer leitet OpenAI?', 'und wer Microsoft?').turn?.understood).toBe('Wer leitet Microsoft?');
  });
});

test.each(['same q but softbank', 'und bei Bild?', 'das gleiche für Meta', 'and oracle?'])(
  '"%s" goes on from nothing',
  (line) => {
    expect(answerAfter(line, null).turn?.intent).toBe('no-context');
  },
);
