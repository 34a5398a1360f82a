/** What a line is understood as is a question that somebody could have typed. */
import { describe, expect, test } from 'vitest';
import { answerAfter, lastOf } from './talkTo.js';

const understand = (...lines: string[]) => lastOf(...lines).turn?.understood;

describe('another asking word', () => {
  test.each([
    ['Wie viele Arbeitsplätze soll Stargate schaffen?', 'bis wann?', 'Bis wann soll Stargate Arbeitsplätze schaffen?'],
    ['How many data centers will Meta build?', 'where?', 'Where will Meta build data centers?'],
    ['Who criticised Elon Musk?', 'when?', 'When did Steve Bannon criticise Elon Musk?'],
    ['Was plant Oracle?', 'und wo?', 'Wo plant Oracle das?'],
    ['What is Meta building?', 'since when?', 'Since when is Meta building that?'],
    ['Hat Microsoft Geld gegeben?', 'wie viel?', 'Wie viel hat Microsoft Geld gegeben?'],
  ])('after "%s", "%s" stands in order', (first, then, understood) => {
    expect(understand(first, then)).toBe(understood);
  });
});

describe('a line that goes on', () => {
  test.each([
    ['Wer ist Sam Altman?', 'war er in Ohio dabei?', 'war Sam Altman in Ohio dabei?'],
    ['Hat Musk OpenAI verlassen?', 'wie endete das?', 'Musk hat OpenAI verlassen, wie endete das?'],
    ['Was planen Oracle und Meta?', 'wie viel zahlen sie?', 'wie viel zahlen Oracle und Meta?'],
    ['What is planned in Ohio?', 'how much do they cost?', 'how much does Ohio cost?'],
    ['Wer leitet Nvidia und wie alt ist Trump?', 'und Altman?', 'wie alt ist Sam Altman?'],
    ['Was sagt Fox News über Stargate?', 'und Gizmodo?', 'Was sagt Gizmodo über Stargate?'],
    ['Wer ist Sam Altman?', 'what does he do now?', 'what does Sam Altman do now?'],
    ['Was sagte Nadella über Stargate?', 'wann war das?', 'Wann sagte Nadella das über Stargate?'],
    ['Wann sagte Nadella das über Stargate?', 'und Bannon?', 'Was sagte Steve Bannon über Stargate?'],
    ['Wann sagte Bannon das über Trump?', 'und was sagte Altman?', 'Was sagte Sam Altman über Trump?'],
    ['Wie alt ist Trump?', 'und Oracle?', 'Was ist mit Oracle?'],
    ['Who is Steve Bannon?', 'and the White House?', 'What is White House?'],
    ['Wer finanziert Stargate?', 'und Meta?', 'Meta finanziert Stargate?'],
    ['War Nadella im Weißen Haus?', 'wer noch?', 'Wer war im Weißen Haus?'],
    [
      'Vergleiche Bild und t3n zum Geld von Oracle',
      'und was schreibt die Börsen-Zeitung dazu?',
      'Geld von Oracle laut Börsen-Zeitung?',
    ],
    ['Wie viele Rechenzentren baut Meta?', 'und Jobs?', 'Wie viele Jobs baut Meta?'],
  ])('after "%s", "%s" is "%s"', (first, then, understood) => {
    expect(understand(first, then)).toBe(understood);
  });
});

test('what one thinks of another is no comparison of the two', () => {
  expect(answerAfter('Does Bannon think Musk is honest?', null).turn?.intent).not.toBe('compare');
});

test.each([
  ['Wie alt sind Trump und Nadella?', ['Wie alt ist Trump', 'Wie alt ist Nadella?']],
  ["What is Altman's age and Trump's age?", ["What is Altman's age", "What is Donald Trump's age?"]],
])('"%s" asks it of each', (line, parts) => {
  expect(answerAfter(line, null).turn?.parts.map(({ question }) => question)).toEqual(parts);
});

test('whether it is true is not judged', () => {
  const answer = lastOf('Wie viele Arbeitsplätze bringt Stargate?', 'ist das wahr?');
  expect(answer).toMatchObject({ unsaid: { de: expect.stringContaining('beurteile ich nicht') } });
});

test('who is right asks what all say of the matter before', () => {
  const { turn } = lastOf('Wie viele Arbeitsplätze bringt Stargate?', 'und wer hat recht?');
  expect(turn).toMatchObject({ intent: 'compare', understood: 'Wie viele Arbeitsplätze bringt Stargate?' });
});
