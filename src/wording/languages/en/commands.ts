/** The commands, their options, and how to use them, in English. */
import type { OptionId, Wording } from '../../wording.js';

/** Where an option is needed that was not given. */
const missingOptions: Partial<Record<OptionId, string>> = {
  question: 'What would you like to know? Add question:',
  person: 'Whom do you mean? Add person:',
  words: 'Which words do you mean? Add words:',
  fact: 'Which sentence do you mean? Add id: with its id.',
};

const options: Wording['options'] = {
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
};

export const commandsEn = {
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
  options,
  missingOption: (option, example) => {
    const asked = missingOptions[option] ?? `“${options[option].name}:” is missing.`;
    return example === null ? asked : `${asked.replace(/:$/u, ':,')} for example ${options[option].name}:${example}`;
  },
  unknownCommand: (asked, { near, known }) =>
    near === null
      ? `I do not know “${asked}”. There is: ${known}.`
      : `I do not know “${asked}”. Did you mean “${near}”? (“help” shows all)`,
  forExample: (described, example) => `${described}, for example: ${example}`,
  didYouMean: (ids) => `Did you mean: ${ids}?`,
  help: {
    ways: {
      ask: { title: 'Ask', text: 'in your own words, in German or English.' },
      browse: { title: 'Browse a topic', text: 'pick one below; or everything in order, and side by side:' },
      check: { title: 'Check a message', text: 'in its menu, under Apps:' },
    },
    pickTopic: 'Pick a topic',
    others: 'Also:',
  },
  helpIntro: 'Ask what you want to know. I answer with the original German sentence and name its source.',
  terminal: {
    moreSentences: (count) => (count === 1 ? 'One more sentence' : `${count} more sentences`),
    onEnter: (what) => `${what}: press Enter`,
  },
  chatBye: 'Goodbye.',
} satisfies Partial<Wording>;
