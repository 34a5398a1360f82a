/** The verbs that mend what is served: a fact, or what is known of its article. */
import { UsageError } from '../util/errors.js';
import { tellInWords } from './desk/tellInWords.js';
import { readHomeLanguage, readInstant } from './program.js';
import { defineVerb, text, type Verb } from './verb.js';

const why = text('"REASON"', 'what was wrong');

export const mendVerbs: readonly Verb[] = [
  defineVerb({
    name: 'withdraw',
    words: [1, 1],
    options: { why },
    usage: {
      isEnglishOnly: true,
      call: 'withdraw FACT --why "REASON"',
      shortCall: 'withdraw FACT',
      summary: 'take a fact back, with the reason',
      about:
        'Takes a fact back: it loses its quote, its id stays with the reason. CORRECTIONS.md in the data folder tells of it.',
    },
    run: async ({ words: [id = ''], program: { data }, options }) => {
      const { runWithdraw } = await import('./correct.js');
      return runWithdraw({ data, id, why: options.why, now: readInstant() });
    },
  }),
  defineVerb({
    name: 'correct',
    words: [3, 3],
    options: { why },
    usage: {
      isEnglishOnly: true,
      call: 'correct FACT FIELD VALUE --why "REASON"',
      shortCall: 'correct FACT …',
      summary: 'mend one field of a fact',
      about: `Mends one field of a fact, for example: correct SOURCE/NAME voices.0.speaker.is PERSON --why "…"
A number is a place in a list, counted from 0. VALUE is JSON or plain text; - takes the field or entry away. Everything is checked before anything is written.`,
    },
    run: async ({ words: [id = '', field = '', value = ''], program: { data }, options }) => {
      const { runCorrect } = await import('./correct.js');
      return runCorrect({ data, id, field, value, why: options.why, now: readInstant() });
    },
  }),
  defineVerb({
    name: 'source',
    words: [2, 4],
    options: { why },
    usage: {
      call: 'source mend ID FIELD VALUE [--why "REASON"] | source drop ID',
      shortCall: 'source …',
      summary: 'mend what is known of an article, or drop one that nothing is served of',
      about: `source mend ID FIELD VALUE: FIELD is title, outlet, date, url, authors or agencies; several names stand behind commas, - takes the value away.
Once a fact of the article is served, --why "REASON" is needed, and CORRECTIONS.md in the data folder tells of it.
source drop ID: takes away the article's entry, its drafts and what lies on the desk for it, as long as no fact of it is served or ever was.`,
    },
    run: ({ words: [what = '', id = '', ...rest], program, options }) =>
      tellInWords(readHomeLanguage(program), async () => {
        const { data } = program;
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
          now: readInstant(),
        });
      }),
  }),
];
