/** A number of answers is no figure that a fact must have. */
import { expect, test } from 'vitest';
import { readAnswerCount } from '../../../../src/knowledge/text/typed/answerCount.js';

test.each([
  ['Nenne mir drei Personen, die am Geld zweifeln.', 3, 'wer am Geld zweifeln.'],
  ['Name two people who doubt the money', 2, 'who doubt the money'],
  ['Nenne 2 Gründe, warum Musk zweifelt', 2, 'warum Musk zweifelt'],
  ['Give me three reasons why Musk doubts it', 3, 'why Musk doubts it'],
  ['Wer zweifelt am Geld? Bitte 3 Zitate.', 3, 'Wer zweifelt am Geld?.'],
  ['Bitte 3 Zitate von Musk', 3, 'Zitate von Musk'],
  ['3 quotes by Musk', 3, 'quotes by Musk'],
  ['Top 3 Zweifler am Geld?', 3, 'Zweifler am Geld?'],
  ['the top five doubters', 5, 'doubters'],
  ['Nenne drei Firmen hinter Stargate', 3, 'Firmen hinter Stargate'],
  ['10 Fakten über Stargate', 5, 'über Stargate'],
  ['1 Zitat von Musk', 1, 'Zitat von Musk'],
  ['Nur ein Zitat von Musk, bitte', 1, 'Zitat von Musk'],
  ['Name one person who doubts the money.', 1, 'who doubts the money.'],
  ['Welche zwei Personen kritisieren Musk?', 2, 'wer kritisieren Musk?'],
  ['Ich bräuchte 4 Fakten zu Stargate', 4, 'zu Stargate'],
  ["I'd like two quotes by Altman, thx", 2, 'quotes by Altman'],
  ['gimme 3 quotes by Musk', 3, 'quotes by Musk'],
  ['two critics of Musk pls', 2, 'critics of Musk'],
  ['Altman will 5 Rechenzentren bauen', null, 'Altman will 5 Rechenzentren bauen'],
  ['Hat Musk zwei Gründe genannt?', null, 'Hat Musk zwei Gründe genannt?'],
  ['Zeig mir ein Rechenzentrum', null, 'Zeig mir ein Rechenzentrum'],
  ['Nenne 2 Milliarden', null, 'Nenne 2 Milliarden'],
  ['Welche drei Firmen stecken dahinter?', null, 'Welche drei Firmen stecken dahinter?'],
  ['Wer sind die drei Personen?', null, 'Wer sind die drei Personen?'],
  ['100.000 Arbeitsplätze', null, '100.000 Arbeitsplätze'],
  ['Gib mir ein Zitat', 1, 'Zitat'],
  ['', null, ''],
])('"%s" asks for %s: "%s"', (asked, count, text) => {
  expect(readAnswerCount(asked)).toEqual({ count, text });
});
