/** The bot itself, its articles and what it knows of people, in English. */
import type { Wording } from '../../wording.js';

export const aboutEn = {
  facts: (count) => (count === 1 ? '1 sentence' : `${count} sentences`),
  noAddress: 'no address known',
  about: ({ facts, sources, newest, version, story }) =>
    `I am a program without a language model. I quote ${facts} sentences from ${sources === 1 ? 'one German article' : `${sources} German articles`} about ${story}, word for word. ` +
    `Nothing is stored about who asks. Data of ${newest} (${version}).`,
  aboutOutlets: (articles, outlets, names) =>
    `${articles === 1 ? 'The article is' : 'The articles are'} from ${outlets === 1 ? 'one outlet' : `${outlets} outlets`}: ${names}.`,
  checkedQuotes:
    'Every quote was compared with its article and is kept by a checksum: if one character differs, I do not start.',
  licence: 'The program is free software under the MIT licence.',
  privacy:
    'I store nothing about you: neither your questions nor your name or id. I ask no other service for an answer. ' +
    'I do not read along; only what you send me on purpose do I see, for as long as the answer takes. ' +
    'So that one can ask on, the answer itself carries what was asked; whoever deletes it deletes that, too.',
  articles: {
    line: (article, says) => `${article}: ${says}`,
    more: (count) => (count === 1 ? 'And one more article.' : `And ${count} more articles.`),
    which: (articles) => `Which article do you mean? I know: ${articles}.`,
    count: (articles, outlets, names) =>
      `I quote from ${articles === 1 ? 'one article' : `${articles} articles`} by ${outlets === 1 ? 'one outlet' : `${outlets} outlets`}: ${names}.`,
    author: (names) => `The article was written by ${names}.`,
    noAuthor: 'It is not known who wrote the article.',
    agencies: (names, count) => `The article names ${names} as its ${count === 1 ? 'news agency' : 'news agencies'}.`,
    noAgency: 'The article names no news agency.',
    published: (date, precision) => `Published ${precision === 'day' ? 'on' : 'in'} ${date}.`,
    precise: 'The day is not known.',
    dateBasis: {
      stated: 'The date is given in the article.',
      address: 'The date is part of its address.',
      archive: 'The date comes from an archive.',
      reckoned: 'The date is inferred: the article gives none.',
    },
    title: (title) => `„${title}“`,
    noTitle: 'The headline is not known.',
    noAddress: 'The address is not known.',
    outletBasis: {
      stated: 'The outlet is named in the article.',
      address: 'The address of the article shows the outlet.',
      attributed: 'The article does not name the outlet, and its address is not known; it is only attributed.',
    },
    original: (translation, from) =>
      translation === null ? `The original: ${from}.` : `The article is ${translation}. The original: ${from}`,
    noOriginal: 'Nothing is known of an original in another language.',
    changes: 'It is not known whether the article was corrected or withdrawn.',
    changedHere: (corrected, withdrawn) =>
      `In my collection: ${[
        ...(corrected > 0 ? [`${corrected === 1 ? '1 sentence' : `${corrected} sentences`} corrected`] : []),
        ...(withdrawn > 0 ? [`${withdrawn === 1 ? '1 sentence' : `${withdrawn} sentences`} withdrawn`] : []),
      ].join(', ')}.`,
  },
  collection: (version, newest) => (newest === null ? `Data: ${version}` : `Data of ${newest} (${version})`),
} satisfies Partial<Wording>;
