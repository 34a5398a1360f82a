/** What is pressed, and what Discord alone says, in English. */
import type { Wording } from '../../wording.js';

export const buttonsEn = {
  buttons: {
    toSource: 'Open article',
    details: 'Details',
    factPage: 'Fact page',
    compare: 'Compare',
    cite: 'Cite',
    citeAll: 'Cite all',
    itsSentences: 'Sentences from it',
    followUp: 'Follow up',
    askNext: 'Ask next',
    previousPage: 'Back',
    nextPage: 'Next',
    share: 'Share',
    reportError: 'Report an error',
    operator: 'Who runs this bot',
    code: 'Source code',
    remove: 'Delete',
  },
  followUpForm: {
    label: 'Your next question',
    placeholder: 'And when? Who says so? What else?',
    hint: (button) => `Under each of them there is a button for that, too: “${button}”.`,
    help: (button) =>
      `To ask on (“and when?”), press “${button}” under any answer. Where I answer mentions, you can also reply to my message; after a command the button is safer.`,
  },
  page: (number, total) => `Page ${number} of ${total}`,
  sharedBy: (name) => `Shared by ${name}`,
  notYours: 'Only the person who asked or a moderator can do that.',
  outdatedButton: 'This button is out of date. Please ask again.',
  slowDown: (seconds) => `That was a lot at once. Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  checkStatement: 'Check statement',
  failed: 'Sorry, that did not work. Please try again.',
} satisfies Partial<Wording>;
