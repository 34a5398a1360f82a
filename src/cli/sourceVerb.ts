/** The verb `source`: what is known of an article is mended, or an article goes. */
import { UsageError } from '../util/errors.js';
import { defineVerb, text } from './verb.js';

export const sourceVerb = defineVerb({
  name: 'source',
  words: [2, 4],
  options: { why: text('"REASON"', 'what was wrong') },
  usage: {
    isEnglishOnly: true,
    call: 'source mend ID FIELD VALUE [--why "REASON"] | source drop ID',
    shortCall: 'source …',
    summary: 'mend what is known of an article, or drop one that nothing is served of',
    about: `source mend ID FIELD VALUE: FIELD is title, outlet, date, url, authors or agencies; several names stand behind commas, - takes the value away.
Once a fact of the article is served, --why "REASON" is needed, and CORRECTIONS.md in the data folder tells of it.
source drop ID: takes away the article's entry, its drafts and what lies on the desk for it, as long as no fact of it is served or ever was.`,
  },
  run: async ({ words: [what = '', id = '', ...rest], program: { data }, options }) => {
    const { runSourceDrop, runSourceMend } = await import('./sources/changeSource.js');
    if (what === 'drop' && rest.length === 0) return runSourceDrop({ data, id });
    const [field, value] = rest;
    if (what !== 'mend' || field === undefined || value === undefined)
      throw new UsageError('source takes "mend ID FIELD VALUE" or "drop ID"; see source --help');
    return runSourceMend({
      data,
      id,
      field,
      value,
      why: options.why,
      now: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    });
  },
});
