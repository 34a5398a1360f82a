/** What is new, and what is said to assistants, in English. */
import type { Wording } from '../../wording.js';
import { fieldsEn } from './fields.js';

export const newsEn = {
  mcp: {
    instructions: (story) =>
      `These tools find original sentences from German articles about ${story}. Quote each word for word, with its speaker, outlet and date including their marks (“presumed”, “inferred”), and the link. ` +
      'Add nothing that the sentence does not say, and pass on what the answer calls unsaid. Where sources differ, give them all. Where nothing is found, cite nothing.',
    citeThese: 'Cite only these sentences, word for word, with speaker, outlet and date.',
    citeNothing: 'There is nothing to cite: cite nothing.',
    failed: 'That failed, and nothing was looked up: cite nothing, and try again later.',
  },
  news: {
    sinceHelp: 'From which day in the collection on (not: of publication), for example 2026-11-28',
    heading: 'What is new',
    since: (day) => `since ${day}`,
    added: (count) => (count === 1 ? '1 new sentence' : `${count} new sentences`),
    corrected: (what) => `corrected (${what})`,
    fields: fieldsEn,
    withdrawn: 'withdrawn',
    before: (says) => `Before: ${says}`,
    now: (says) => `Now: ${says}`,
    nothing: 'nothing',
    nothingNew: ({ since, last }) => {
      if (last === null) return 'Nothing has been added so far.';
      return `Nothing new${since === null ? '' : ` since ${since}`}. The last change: ${last}.`;
    },
    show: 'Show',
    open: 'What is new?',
    keep: 'Later, this address has what is new since now:',
  },
} satisfies Partial<Wording>;
