/** What a sentence has in quotation marks, whatever marks its article sets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listQuotations } from '../../../src/knowledge/text/quotations.js';

function cutQuotations(text: string): string[] {
  return listQuotations(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['German marks', 'Er sei „ein Witz“, hieß es.', ['„ein Witz“']],
  ['German marks closed the English way', 'Er sei „ein Witz”.', ['„ein Witz”']],
  ['straight marks', 'Er sei "ein Witz", hieß es.', ['"ein Witz"']],
  ['two of them', '"Ein", so Musk, "Witz".', ['"Ein"', '"Witz"']],
  ['English marks', 'Er sei “ein Witz”.', ['“ein Witz”']],
  ['pointed marks', 'Er sei »ein Witz«.', ['»ein Witz«']],
  ['pointed marks the French way', 'Er sei «ein Witz».', ['«ein Witz»']],
  ['single marks', 'Er sei ‚ein Witz‘.', ['‚ein Witz‘']],
  ['a quotation in another', '„Er nannte es ‚einen Witz‘.“', ['„Er nannte es ‚einen Witz‘.“', '‚einen Witz‘']],
  ['the same marks within', '„Er nannte „Stargate“ einen Witz.“', ['„Er nannte „Stargate“ einen Witz.“', '„Stargate“']],
  ['an end that comes later', 'Er sagte: „Das ist so.', ['„Das ist so.']],
  ['a beginning that was before', 'Das ist so“, sagte er.', ['Das ist so“']],
  ['a beginning that was before, straight', 'Das ist so", sagte er und "ging".', ['Das ist so"', '"ging"']],
  ['both ends elsewhere', 'Das“, so er, „ist', ['Das“', '„ist']],
  ['a name before a hyphen', 'das „Stargate“-Projekt', ['„Stargate“']],
  ['a mark behind a hyphen', 'das Anti-"Woke"-Lager', ['"Woke"']],
  ['marks beside brackets and dashes', '("Ein Witz") –"so"', ['"Ein Witz"', '"so"']],
  ['a mark behind a colon', 'Musk:"Nein."', ['"Nein."']],
  ['no marks', 'Musks Plan, so Altman’s Firma', []],
  ['an apostrophe', 'Er hab‘ es gesagt.', []],
])('%s: %s', (_, text, quotations) => {
  expect(cutQuotations(text)).toEqual(quotations);
});

test('any text is read, and what it quotes lies in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'a. ,„“”"«»‚‘-\'')), (letters) => {
      const text = letters.join('');
      for (const { start, end } of listQuotations(text))
        expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
  );
});
