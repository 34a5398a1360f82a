/** Whatever the text: no throw, and every draft is an exact piece of it that breaks no rule. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPassages } from '../../src/drafting/passages/passages.js';
import { liveFactSchema } from '../../src/knowledge/facts/schema.js';
import { cleanArticleText } from '../../src/knowledge/facts/texts/articleText.js';
import { draftText, findDraftProblems, source } from './draftText.js';
import { inventedBase } from './inventedArticles.js';

const pieces =
  `Paul Ott|Nora Fels|Aurelia|der Talbote|Kanal Vier|Ministerin|Max Feld|er|sie|sagte|schrieb|habe|sei|dass|laut|zufolge|wie|berichtet|so
unter Berufung auf|hieß es|das Werk|Dem Bericht|demnach|am 12. März 2031|am Freitag|2030|rund 3 Mrd. Euro|z. B.|„|“|"|»|«|,|.|!|?|:|;|…|–|•|\n| | |▶︎
(Foto: Blick)|Von Mara Linde|😀|\ud800|Das|Er|Sie|und|wurde`.split(/\||(?<=.)\n/u);
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((all) => all.join(' ')),
  )
  .map(cleanArticleText);

test('each draft stands where it says, in order, once, and with the shape of a fact', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { fact } of draftText(text)) {
        expect(fact.at).toBeGreaterThanOrEqual(end);
        end = fact.at + fact.quote.length;
        expect(text.slice(fact.at, end)).toBe(fact.quote);
        expect(liveFactSchema.safeParse(fact).success).toBe(true);
        expect(fact.draft).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('no draft of any text breaks a rule', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const facts = draftText(text).map(({ fact }) => fact);
      expect(findDraftProblems(inventedBase, facts, new Map([[source.id, text]]))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same drafts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(draftText(text)).toEqual(draftText(text));
    }),
    { numRuns: 50 },
  );
});

test('passages stand at their offsets, one behind the other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { offset, text: passage } of splitPassages(text)) {
        expect(offset).toBeGreaterThanOrEqual(end);
        end = offset + passage.length;
        expect(text.slice(offset, end)).toBe(passage);
      }
    }),
    { numRuns: 300 },
  );
});
