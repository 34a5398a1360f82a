/** Small talk, in English. */
import type { Wording } from '../../wording.js';

export const talkEn = {
  talk: {
    thanks: 'You are welcome.',
    bye: 'Goodbye!',
    summary: 'I do not summarise, I quote. The timeline and the topics give an overview.',
    noContext: 'What does that refer to? Please ask the whole question, or reply to one of my answers.',
    noMore: 'My sources say no more on that.',
    latest: (source) => `My newest source: ${source}.`,
    noLatest: 'I have no source yet.',
    which: (names) => `Whom do you mean: ${names}?`,
    understood: (question) => `Understood as: ${question}`,
    after: (question) => `Following on from: ${question}`,
    endAfter: 'Ask without this context',
    cut: 'I have read the first 300 characters.',
    leftOut: (part) => `I answer no more than three questions at once. Still open: ${part}`,
    silent: (name) => `My sources have nothing from ${name} on that.`,
    sameQuote: 'The sentence above answers this.',
    disputed: {
      differ: 'Here my sources differ, or something else was reported later:',
      none: 'I find no details in my sources that differ.',
      either: 'This may mean either:',
    },
  },
} satisfies Partial<Wording>;
