import { createLanguageNamer } from '../util/languageNames.js';
import type { OptionId, Wording } from './wording.js';

/** Where an option is needed that was not given. */
const missingOptions: Partial<Record<OptionId, string>> = {
  question: 'What would you like to know? Add question:',
  person: 'Whom do you mean? Add person:',
  words: 'Which words do you mean? Add words:',
  fact: 'Which sentence do you mean? Add id: with its id.',
};

const numbers = '0 1 Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

function nameSources(count: number): string {
  return count === 1 ? 'my only source' : `my ${count} sources`;
}

/** What the bot says in English. */
export const en: Wording = {
  locale: 'en',
  story: {
    says: (name) => `Questions and answers about ${name}, with the original sentence as evidence`,
    greeting: (name) =>
      `Hello! I answer questions about ${name} with the original sentence from the article, and say where it is from.`,
    lead: (name) => `Ask something about ${name}. You get the sentence as it stands in the article, with its source.`,
    chatHello: (name) => `Ask something about ${name}. “help” shows what you can do, “exit” ends.`,
    insult: (name) => `I am sorry. Feel free to ask me something about ${name}.`,
    chatter: (name) => `I know nothing about that. Do ask me something about ${name}.`,
  },
  commands: {
    ask: { name: 'ask', description: 'Ask a question, in German or English' },
    who: { name: 'who', description: 'What a person said, on any topic or on one' },
    said: { name: 'said', description: 'Who said this? Finds the sentence behind a quote' },
    compare: { name: 'compare', description: 'What the sources say on one question, side by side' },
    timeline: { name: 'timeline', description: 'Everything in order of time' },
    new: { name: 'new', description: 'What was added, corrected or withdrawn' },
    fact: { name: 'fact', description: 'Everything about one sentence' },
    sources: { name: 'sources', description: 'The articles quoted here' },
    about: { name: 'about', description: 'What this bot is and how up to date' },
    privacy: { name: 'privacy', description: 'What this bot knows about you: nothing' },
    help: { name: 'help', description: 'How to use this bot' },
  },
  options: {
    question: { name: 'question', description: 'Your question' },
    person: { name: 'person', description: 'Who said something' },
    about: { name: 'about', description: 'What it should be about' },
    words: { name: 'words', description: 'The wording' },
    fact: { name: 'id', description: 'The id of the sentence' },
    matter: { name: 'matter', description: 'A question that several sources answer' },
    topic: { name: 'topic', description: 'Only on this topic' },
    outlet: { name: 'outlet', description: 'Only from this outlet' },
    since: { name: 'since', description: 'Only articles from this day on, for example 2025-07' },
    until: { name: 'until', description: 'Only articles up to this day, for example 2025-01-31' },
    hide: { name: 'hide', description: 'Only you see the answer' },
  },
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
    corrected: (field) => `corrected (${field})`,
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
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  statuses: {
    announced: 'announced',
    planned: 'planned',
    claimed: 'claimed',
    denied: 'denied',
    reported: 'reported',
    happened: 'happened',
  },
  onPlatform: (platform) => `on ${platform}`,
  toMedium: (medium) => `to ${medium}`,
  sayings: {
    announced: ({ plural, place }) => ['', ` ${plural ? 'announce' : 'announces'}${place}`],
    announcedIn: ({ place }) => ['announced, according to ', place],
    planned: ({ plural, place }) => [`planned, ${plural ? 'say' : 'says'} `, place],
    according: ({ place }) => ['according to ', place],
    claims: ({ plural, place }) => ['', ` ${plural ? 'claim' : 'claims'}${place}`],
    denied: ({ plural, place }) => ['', ` ${plural ? 'deny' : 'denies'}${place}`],
  },
  unsigned: {
    announced: 'announced',
    planned: 'planned',
    claimed: 'it is said',
    denied: 'it is denied',
    reported: null,
    happened: null,
  },
  relayed: { according: 'according to', reported: 'as reported by', passedOn: 'passed on by' },
  outletAfter: (outlet, original) => `${outlet} after ${original}`,
  nameLanguage: createLanguageNamer('en'),
  translatedFrom: (language) => (language === null ? 'translated' : `translated from ${language}`),
  presumedOutlet: (outlet) => `${outlet} (presumed)`,
  markPiece: (words) => `»${words}«`,
  rest: 'the rest',
  moreVoices: (count) => `and ${count} more`,
  speeches: {
    direct: 'quoted',
    indirect: 'in reported speech',
    report: (outlet) => `in the words of ${outlet}`,
  },
  newsroomWords: (outlet) => `the newsroom's words: ${outlet}`,
  roleAsOf: (role, outlet, date) => `${role} (${outlet}, ${date})`,
  reckoned: '(date inferred)',
  translation: 'Translation',
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
  withMaterialOf: (agencies) => `with material from ${agencies}`,
  noAgencies: 'None of my sources names a news agency.',
  noSuchNumber: (asked, onThis) => `No source says “${asked}”${onThis ? ' on that' : ''}.`,
  noTopic: (asked) => `There is no topic “${asked}”.`,
  noPerson: (asked) => `“${asked}” does not occur in my sources.`,
  noFactId: (asked) => `There is no fact “${asked}”.`,
  noOutlet: (asked) => `“${asked}” is not one of my sources.`,
  noDate: (asked) => `I do not understand “${asked}” as a date. Write for example 2025-01-23 or July 2025.`,
  noYear: (asked) => `“${asked}” needs a year. Write for example 2025-01-23 or July 2025.`,
  noSuchDate: (date) => `There is no ${date}.`,
  withdrawal: (date, why) => `This sentence was withdrawn on ${date}: ${why}`,
  correction: (date, field, why) => `Corrected on ${date} (${field}): ${why}`,
  ownReasons: {},
  newest: (date) => `My newest source is from ${date}.`,
  tryAsking: 'You could ask:',
  personHeading: ({ name, about }) => ['What', name, 'said', about].filter((part) => part !== null).join(' '),
  outletHeading: (name, about) => ['What', name, 'itself writes', about].filter((part) => part !== null).join(' '),
  aboutNamed: (name) => `about: ${name}`,
  aboutUnnamed: 'about it',
  saidHeading: {
    literal: (words) => `Who said: ${words}`,
    near: (words) => `Almost word for word it says: ${words}`,
  },
  wordsCut: 'I have read the first 300 characters.',
  functionWordsOnly: 'Those are only small words. Please give me more of the wording.',
  noSuchWords: 'None of my sources has these words.',
  saidSimilar: 'My sources do not have these words. Similar is:',
  wordingRelation: 'The same utterance in different words.',
  stateRelation: 'The sources describe it differently.',
  privacy:
    'I store nothing about you: neither your questions nor your name or id. I ask no other service for an answer. ' +
    'I do not read along; only what you send me on purpose do I see, for as long as the answer takes. ' +
    'So that one can ask on, the answer itself carries what was asked; whoever deletes it deletes that, too.',
  relations: {
    differs: 'The sources give different details.',
    narrower: 'One source is more specific than another.',
    changed: 'Something else was reported later.',
    unjudged: 'The sources put it in their own words.',
  },
  same: {
    figure: 'The sources give the same figure.',
    day: 'The sources give the same day.',
    month: 'The sources give the same month.',
    year: 'The sources give the same year.',
    wording: 'The sources give the same wording.',
    state: 'The sources say the same.',
  },
  otherSources: ({ others, differing, areOutlets }) => {
    const count = others === 1 ? '1 more source' : `${others} more sources`;
    const reporting = others === 1 ? '1 more outlet reports' : `${others} more outlets report`;
    if (differing === 0) return areOutlets ? `${reporting} on this.` : `${count} on this.`;
    if (others === 1) return '1 other source says something different.';
    return differing === others
      ? `${others} other sources, all with different details.`
      : `${count}, ${differing} of them with different details.`;
  },
  variants: (count, areOutlets) => {
    const [one, many] = areOutlets ? ['outlet', 'outlets'] : ['report', 'reports'];
    return count === 1
      ? `Another ${one} words it differently:`
      : `${numbers[count] ?? count} other ${many} word it differently:`;
  },
  status: (status, words) => `${status} („${words}“)`,
  when: (date) => `When: ${date}`,
  reckonedFrom: (date, words) => `${date} (date inferred from „${words}“)`,
  reportedOn: (date) => `Report: ${date}`,
  laterContradiction: (says, who) => `A later report differs: ${says} ${who}`,
  laterReport: (says, who) => `Later reported: ${says} ${who}`,
  chain: (hops) => `Via: ${hops}`,
  timelineHeading: (subject) => (subject === null ? 'What happened when' : `In order: ${subject}`),
  origins: ({ outlets, named, nameless }) => {
    const media = outlets === 1 ? '1 outlet' : `${outlets} outlets`;
    const [names, others] = [named.join(', '), nameless.join(', ')];
    if (named.length === 0) return [`${media}, no origin named${others === '' ? '.' : `: ${others}`}`];
    if (others === '') return [`${media}, ${named.length === 1 ? '1 origin' : `${named.length} origins`}: ${names}`];
    const count = named.length === 1 ? '1 named origin' : `${named.length} named origins`;
    return [`${media}, ${count}: ${names}`, `No origin named: ${others}`];
  },
  // a label: descriptions have no article
  describing: (outlet, people) => `${outlet} (${people})`,
  deniedBy: () => 'Contradicted by:',
  noMatter: (asked) =>
    asked === '' ? 'What shall I compare?' : `I cannot compare “${asked}”: at most one source speaks of it.`,
  helpIntro: 'Ask what you want to know. I answer with the original German sentence and name its source.',
  help: {
    ways: {
      ask: { title: 'Ask', text: 'in your own words, in German or English.' },
      browse: { title: 'Browse a topic', text: 'pick one below; or everything in order, and side by side:' },
      check: { title: 'Check a message', text: 'in its menu, under Apps:' },
    },
    pickTopic: 'Pick a topic',
    others: 'Also:',
  },
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
  beforeOpening: (years, count) => `Before the announcement, ${years} (${en.facts(count)}):`,
  page: (number, total) => `Page ${number} of ${total}`,
  noContext: 'I have no sentence before or after this one.',
  sharedBy: (name) => `Shared by ${name}`,
  notYours: 'Only the person who asked or a moderator can do that.',
  outdatedButton: 'This button is out of date. Please ask again.',
  factGone: 'This sentence is no longer in my collection.',
  slowDown: (seconds) => `That was a lot at once. Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  checkStatement: 'Check statement',
  checkedStatement: (statement) => `Statement: ${statement}`,
  checkedSame: 'Sources that say the same:',
  checkedDiffering: 'Sources that say something else:',
  nothingToCheck: 'I find no number, date or name in this message that my sources speak of.',
  nothingToCompare: 'My sources have nothing that can be compared with this.',
  picturesOnly: 'This message holds nothing but pictures or other files. I read text alone.',
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
  untitled: 'n.t.',
  citing: {
    within: 'In:',
    online: '[online]',
    availableAt: 'Available from:',
    noTitle: '[no title]',
    lastAuthor: ', & ',
    voices: (lines) => `Whose words: ${lines}`,
    statementBy: (who) => `Statement: ${who}`,
    presumed: 'Outlet only presumed',
    reckoned: 'Date inferred',
    translated: (from, original) => `${from} (${original})`,
    relays: (original) => `after ${original}`,
    agencies: (names) => `with material from ${names}`,
    inFile: (count, format) => (count === 1 ? `1 citation, as ${format}` : `${count} citations, as ${format}`),
  },
  didYouMean: (ids) => `Did you mean: ${ids}?`,
  collection: (version, newest) => (newest === null ? `Data: ${version}` : `Data of ${newest} (${version})`),
  failed: 'Sorry, that did not work. Please try again.',
  terminal: {
    moreSentences: (count) => (count === 1 ? 'One more sentence' : `${count} more sentences`),
    onEnter: (what) => `${what}: press Enter`,
  },
  chatBye: 'Goodbye.',
  unknownCommand: (asked, { near, known }) =>
    near === null
      ? `I do not know “${asked}”. There is: ${known}.`
      : `I do not know “${asked}”. Did you mean “${near}”? (“help” shows all)`,
  missingOption: (option, example) => {
    const asked = missingOptions[option] ?? `“${en.options[option].name}:” is missing.`;
    return example === null ? asked : `${asked.replace(/:$/u, ':,')} for example ${en.options[option].name}:${example}`;
  },
  forExample: (described, example) => `${described}, for example: ${example}`,
  whyPresumed: (outlet) => `Why ${outlet}: the text came without its address, and no outlet stands in it.`,
  pictures: {
    numbers: { decimal: '.', thousands: ',', grouping: [3] },
    scales: [
      { times: 1e12, short: 'tn', long: 'trillion' },
      { times: 1e9, short: 'bn', long: 'billion' },
      { times: 1e6, short: 'm', long: 'million' },
    ],
    units: {
      USD: { short: '$', long: 'dollars' },
      EUR: { short: '€', long: 'euros' },
      GBP: { short: '£', long: 'pounds' },
      CHF: { short: 'CHF', long: 'francs' },
      JPY: { short: '¥', long: 'yen' },
      CNY: { short: 'CNY', long: 'yuan' },
      percent: { short: '%', long: '%' },
      years: { short: 'years', long: 'years' },
      months: { short: 'months', long: 'months' },
      days: { short: 'days', long: 'days' },
    },
    bounds: {
      exact: '',
      about: 'about',
      'at-least': 'at least',
      'more-than': 'more than',
      'up-to': 'up to',
      'less-than': 'less than',
    },
    stated: 'exact figure',
    more: (count) => (count === 1 ? 'And one more figure.' : `And ${count} more figures.`),
    dots: { stated: 'time stated', reckoned: 'time inferred', published: 'report date only' },
    moreMoments: (count) => (count === 1 ? 'and one more entry' : `and ${count} more entries`),
  },
  topic: {
    otherOutlets: (wordings) => `Other outlets: ${wordings}`,
    deny: (names, isPlural) => `${names} ${isPlural ? 'deny' : 'denies'} it`,
    sentences: 'Sentences',
    allSentences: (count) => (count === 1 ? 'The one sentence' : `All ${count} sentences`),
    moreQuestions: 'More questions',
  },
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
    disputed: 'Here my sources differ, or something else was reported later:',
    nothingDisputed: 'I find no details in my sources that differ.',
  },
  web: {
    slogan: 'Answers in the original words',
    skip: 'Skip to the content',
    nav: {
      compare: 'Comparisons',
      timeline: 'Timeline',
      who: 'Voices',
      sources: 'Sources',
      new: 'New',
      about: 'About',
      privacy: 'Privacy',
    },
    otherLanguage: 'Deutsch',
    question: 'Your question, in English or German',
    send: 'Ask',
    topics: 'Topics',
    suggestionCount: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    questionTitle: (question) => `Question: ${question}`,
    found: (sentences, outlets) => `${sentences} from ${outlets === 1 ? '1 outlet' : `${outlets} outlets`}`,
    compared: 'Questions that several sources answer',
    people: 'Who is quoted',
    unnamed: 'Without a name',
    saidAbout: (name) => `What the sources say about ${name}`,
    statement: 'Statement',
    shownBy: (words) => `shown by ${words.map((each) => `„${each}“`).join(' and ')}`,
    speaker: 'Who',
    outlet: 'Outlet',
    published: 'Published',
    time: 'When',
    path: 'Via',
    status: 'Status',
    address: 'Article',
    id: 'ID',
    table: 'As a table',
    marks: '“(presumed)” and “(date inferred)” mean: the article itself does not say so.',
    elsewhere: 'What others write about it',
    history: 'Corrections',
    copy: 'Copy',
    copied: 'Copied',
    copyLink: 'Copy link',
    details: 'Details and citation',
    readIn: (outlet) => `Read in ${outlet}`,
    ofSentence: (label, number, line) => `${label}, sentence ${number}: ${line}`,
    articleIn: (outlet) => `Article in ${outlet}`,
    titleUnknown: 'title not known',
    previousPage: 'Previous sentences',
    nextPage: 'Next sentences',
    pages: 'Pages',
    filter: 'Filter',
    everyOutlet: 'All outlets',
    since: 'From',
    until: 'To',
    slashKey: 'Press “/” to ask',
    asOf: (date, facts, sources) => `As of ${date} · ${facts} from ${sources}`,
    articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
    json: 'This page as JSON',
    wholeStory: 'All with a date',
    privacy:
      'This page sets no cookie and loads nothing from anybody else. If you switch off the key “/”, your browser remembers that, and nobody else does. Your question is part of the address of the page, so it stays in your browser’s history. ' +
      'While you type, the text goes to this site so that it can suggest questions; it is not stored. ' +
      'I count your IP address in memory for at most a minute, so that nobody can overload the page.',
    feed: 'Subscribe to the feed',
    feedTitle: (story) => `${story}: news from the sources`,
    project: 'Free software. Every answer is a verbatim quote with its source; no language model is used.',
    errors: {
      400: { title: 'I do not understand that', message: 'Something in the address is missing or wrong.' },
      404: { title: 'Page not found', message: 'Perhaps a question helps.' },
      405: { title: 'That cannot be done here', message: 'This page can only be read.' },
      410: {
        title: 'This sentence was withdrawn',
        message: 'Its address stays, so that nobody goes on relying on it.',
      },
      413: {
        title: 'That is too much at once',
        message: 'Please ask in the field; this site takes nothing else.',
      },
      414: {
        title: 'This question is too long',
        message: 'Please be brief: 300 characters are enough for nearly everything.',
      },
      429: { title: 'That was a lot of requests at once', message: 'Please wait a moment and load the page again.' },
      500: { title: 'Sorry, that did not work', message: 'The fault is mine. Please try again.' },
    },
  },
};
