/** What an editor reads at `import` and its update in English. */
import type { ImportWording, UpdateWording } from './articleWording.js';

export const importEn: ImportWording = {
  drafted: (source, { drafts, speakers }) =>
    `${source}: ${drafts} drafts, ${speakers} of them with a speaker. No draft is served before you have looked at it.`,
  inNoList: ({ name, kind, role, shownBy }) => `in no list: ${name}, ${kind}, ${role} („${shownBy}“)`,
  leftOut: (count) => `Left out, ${count} pieces:`,
  leftOutNames: {
    headline: 'headline',
    byline: 'byline',
    caption: 'caption',
    credit: 'credit',
    'sign-off': 'sign-off',
    dateline: 'dateline',
    ticker: 'ticker',
    teaser: 'teaser',
    newsletter: 'newsletter',
    consent: 'consent',
    offer: 'offer',
    correction: 'correction',
  },
  lookAt: (call) => `Look at each with: ${call}`,
  warnings: [],
};

export const updateEn: UpdateWording = {
  commands: {
    take: { key: 't', words: ['take', 'übernehmen'] },
    withdraw: { key: 'w', words: ['withdraw', 'zurückziehen'] },
    later: { key: 'l', words: ['later', 'später'] },
    undo: { key: 'u', words: ['undo', 'rückgängig'] },
    stop: { key: 'q', words: ['stop', 'quit', 'ende'] },
  },
  note: (text) => `Note of the paper: ${text}`,
  counts: (source, { same, moved, changed, gone, fresh }) =>
    `${source}: ${same} the same, ${moved} moved, ${changed} changed, ${gone} gone, ${fresh} new.`,
  noOldText: 'The old text is not on the desk: sentences that were dropped before may be among the new ones.',
  fresh: (quote) => `new: ${quote}`,
  draft: (line) => `draft ${line}`,
  isGone: (fact) => `${fact} is gone:`,
  hasChanged: (fact) => `${fact} has changed:`,
  was: (quote) => `was „${quote}“`,
  is: (quote) => `is  „${quote}“`,
  place: (number, total) => `${number} of ${total}`,
  keys: {
    changed: 't take over · w REASON withdraw · Enter later · u undo · q stop',
    gone: 'w REASON withdraw · Enter later · u undo · q stop',
  },
  askWhy: 'Why? Readers are told: w REASON',
  english: (old) => `In English (Enter keeps “${old}”): `,
  piece: (words) => `Of that, ${words} is: `,
  givenUp: (fields) => `It no longer shows: ${fields.join(', ')}. Where it does, use correct afterwards.`,
  notTaken: 'So it cannot be taken over: it is left for later.',
  undone: (fact) => `Undone: what was decided on ${fact}`,
  nothingToUndo: 'There is nothing to undo.',
  allDecided: 'All is decided. Enter writes it, u undoes the last decision, q leaves it for later: ',
  broken: {
    cut: (file, kept) =>
      `The sheet of decisions on this update is cut off; it lies unchanged as ${file}. ${kept === 0 ? 'None' : kept} of them could be read; the others are asked about again, and the old text counts.`,
    older: (file) =>
      `The decisions on the desk were made on another text of the article; they lie unchanged as ${file}. On this one nothing is decided, and the old text counts.`,
  },
  left: (count) => `${count} left for later: the old text counts until nothing is left. Go on with the same command.`,
  waits: 'All is decided, and nothing is written yet: the same command writes it.',
  done: (source, fresh, call) => `${source} has its new text. ${fresh} new drafts: look at them with ${call}`,
};
