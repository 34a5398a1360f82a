/** Why nothing is quoted, in English. */
import type { Wording } from '../../wording.js';

function nameSources(count: number): string {
  return count === 1 ? 'my only source' : `my ${count} sources`;
}

export const unknownEn = {
  states: {
    closest: (sentences) => (sentences === 1 ? 'Closest sentence:' : 'Closest sentences:'),
    unsure: (sentences) => `I am not sure. The closest ${sentences === 1 ? 'sentence' : 'sentences'}:`,
    otherFigures: 'Other figures:',
    topics: (names) => `My topics: ${names}.`,
  },
  quoteTyped: (words) => `“${words}”`,
  noneLeft: 'With these limits nothing is left.',
  emptyBase: (drafts) => {
    if (drafts === 0) return 'My collection is still empty: “import” brings in the first article.';
    const made = drafts === 1 ? '1 draft, and “review” takes it in' : `${drafts} drafts, and “review” takes them in`;
    return `My collection is still empty: “import” has made ${made}.`;
  },
  emptyQuestion: 'What would you like to know?',
  noFact: (sources) => `I found nothing about that in ${nameSources(sources)}.`,
  unknownNames: (names, sources) => `I found nothing about ${names} in ${nameSources(sources)}.`,
  notQuoted: (name) => `My sources do not quote ${name}.`,
  noDirectQuote: (name) => `My sources have no word-for-word quote of ${name} on that.`,
  noAgencies: 'None of my sources names a news agency.',
  noSuchNumber: (asked, onThis) => `No source says “${asked}”${onThis ? ' on that' : ''}.`,
  noTopic: (asked) => `There is no topic “${asked}”.`,
  noPerson: (asked) => `“${asked}” does not occur in my sources.`,
  noFactId: (asked) => `There is no fact “${asked}”.`,
  noOutlet: (asked) => `“${asked}” is not one of my sources.`,
  noDate: (asked) => `I do not understand “${asked}” as a date. Write for example 2025-01-23 or July 2025.`,
  noYear: (asked) => `“${asked}” needs a year. Write for example 2025-01-23 or July 2025.`,
  noSuchDate: (date) => `There is no ${date}.`,
  newest: (date) => `My newest source is from ${date}.`,
  tryAsking: 'You could ask:',
  wordsCut: 'I have read the first 300 characters.',
  functionWordsOnly: 'Those are only small words. Please give me more of the wording.',
  noSuchWords: 'None of my sources has these words.',
  saidSimilar: 'My sources do not have these words. Similar is:',
  noMatter: (asked) =>
    asked === '' ? 'What shall I compare?' : `I cannot compare “${asked}”: at most one source speaks of it.`,
  noContext: 'I have no sentence before or after this one.',
  factGone: 'This sentence is no longer in my collection.',
  nothingToCheck: 'I find no number, date or name in this message that my sources speak of.',
  nothingToCompare: 'My sources have nothing that can be compared with this.',
  picturesOnly: 'This message holds nothing but pictures or other files. I read text alone.',
} satisfies Partial<Wording>;
