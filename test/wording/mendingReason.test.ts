/** Why something was mended, as readers get it. */
import { expect, test } from 'vitest';
import { ownReasons } from '../../src/knowledge/facts/changes/ownReasons.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatMendingReason } from '../../src/wording/provenance.js';

test('what the program gives as a reason is said in the reader’s language, an editor’s words as they were typed', () => {
  expect(formatMendingReason(ownReasons.articleChanged, pickWording('de'))).toBe('Der Artikel wurde geändert.');
  for (const why of Object.values(ownReasons)) {
    expect(formatMendingReason(why, pickWording('de'))).not.toBe(why);
    expect(formatMendingReason(why, pickWording('en'))).toBe(why);
  }
  expect(formatMendingReason('Der Sprecher war falsch.', pickWording('en'))).toBe('Der Sprecher war falsch.');
});
