/** A comparison in the terminal begins with what it amounts to: how the sources agree, whom it comes from, who contradicts it. */
import { expect, test } from 'vitest';
import { answerCompare } from '../../src/answers/compared/compare.js';
import { formatCard } from '../../src/terminal/card.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

const linesOf = (id: string, language: 'de' | 'en') => {
  const context = { commands: [], wording: pickWording(language), screen: plainScreen };
  const [, result = ''] = formatCard(answerCompare(id, library, language), context).split('\n\n');
  return result.split('\n');
};

test('with who contradicts it as a line of its own', () => {
  expect(linesOf('stargate.financing', 'de')).toEqual([
    'Die Quellen sagen es mit eigenen Worten. 5 Medien, 1 genannter Ursprung: Elon Musk. ' +
      'Ohne genannten Ursprung: Vietnam.vn, Börsen-Zeitung (laut Analysten)',
    'Dem widerspricht: Sam Altman (Börsen-Zeitung, Januar 2025 [Datum erschlossen]; Bild [vermutlich], Januar 2025 [Datum erschlossen]; ' +
      't-online, 23. Januar 2025)',
  ]);
  expect(linesOf('stargate.financing', 'en').at(-1)).toMatch(/^Contradicted by: Sam Altman \(/u);
});

test('where nobody does, with whom it comes from', () => {
  expect(linesOf('microsoft.since', 'de').at(-1)).toBe(
    'Die Quellen nennen dasselbe Jahr. 2 Medien, kein genannter Ursprung.',
  );
});
