/** What `--help` prints. */

const commonOptionsText = `
  --data DIR          another fact base of the same form
  --language de|en    answer in this language, whatever the question's
  --help              this text`;

const usageTexts: Record<string, string> = {
  '': `Stargate answers questions about the AI project with the original German sentence.

Usage: node dist/main.js [command] [options]

  (no command)        open the doors that the environment names; with none, the chat in the terminal
  ask "QUESTION"      answer one question; without one, each line of the standard input
  run "/stargate …"   run a command as on Discord
  web                 the same in a browser, at http://127.0.0.1:8080
  cite FACT           the citation of a fact, to copy or for a reference manager
  check               check the fact base
  import ARTICLE      draft facts from an article, for an editor to look at
  review              look at the drafts, one by one
  withdraw FACT       take a fact back, with the reason
  correct FACT …      mend one field of a fact
  stats               count the facts, and tell what does not find them
  register            tell Discord the commands, where it has others

Options:${commonOptionsText}

"node dist/main.js COMMAND --help" tells more. The environment is described in .env.example.`,
  ask: `Usage: node dist/main.js ask ["QUESTION"] [options]

Answers the question with the sentences that say it; without a question, each line of the standard input.

  --json              one line of JSON an answer (data/schema/answer.json)
  --explain           with --json: which words matched what${commonOptionsText}`,
  run: `Usage: node dist/main.js run "/stargate who person:Elon Musk about:Geld" [options]

Runs a command as on Discord; an option's value runs to the next option.

  --json              one line of JSON (data/schema/answer.json)${commonOptionsText}`,
  cite: `Usage: node dist/main.js cite FACT [FACT…] [options]

Prints the citations of facts; "ask --json" tells a fact's id.

  --format plain|apa|bibtex|ris|csl
                      plain is in the manner of DIN ISO 690, and what is taken if you name none${commonOptionsText}`,
  web: `Usage: node dist/main.js web [options]

Opens the web page: the chat in a browser, and a permanent page for every fact.

  --port NUMBER       8080 if you name none; 0 takes any that is free${commonOptionsText}`,
  check: `Usage: node dist/main.js check [options]

Checks the shapes and every rule of the fact base and prints all problems at once.

  --texts DIR         compare every quote with its article, and list the sentences that are no facts
  --lock              with --texts: write quotes.lock.json anew${commonOptionsText}`,
  import: `Usage: node dist/main.js import ARTICLE [options]

Reads an article (text or HTML in UTF-8; - for the standard input), writes its entry in sources.json and a draft for each sentence.
Drafts are not served. What a page tells of itself is taken over; options win.

  --outlet NAME       who published it
  --date DATE         YYYY-MM-DD, or YYYY-MM where only the month is sure
  --url ADDRESS       where it stands
  --title TITLE
  --author NAME       once for each
  --jsonl FILE        instead of an article: a quote a line, as {"quote","outlet","date","url","speaker"}
  --relays ORIGINAL   the original that it carries on, its language and address: "VTV vi https://…"${commonOptionsText}`,
  review: `Usage: node dist/main.js review [options]

Walks through the drafts: keep, drop, edit, next. Every decision is checked and written at once; stop whenever you like.${commonOptionsText}`,
  withdraw: `Usage: node dist/main.js withdraw FACT --why "REASON" [options]

Takes a fact back: it loses its quote, its id stays with the reason. CORRECTIONS.md in the data folder tells of it.

  --why "REASON"      what was wrong${commonOptionsText}`,
  correct: `Usage: node dist/main.js correct FACT FIELD VALUE --why "REASON" [options]

Mends one field of a fact, for example: correct t3n-2025-07/… speaker.is sam-altman --why "…"
VALUE is JSON or plain text; - takes the field away. Everything is checked before anything is written.

  --why "REASON"      what was wrong${commonOptionsText}`,
  register: `Usage: node dist/main.js register [options]

Compares the commands with those that Discord has, prints what is different, and registers them anew where anything is.
DISCORD_TOKEN names the bot. A running bot does the same by itself.

  --dry-run           print what is different, and send nothing
  --guild ID          for one server, where they are there at once; else DISCORD_GUILD_ID, or everywhere${commonOptionsText}`,
  stats: `Usage: node dist/main.js stats [options]

Counts the facts by source, month, topic, speaker and matter, names drafts and withdrawn facts,
and asks every fact's own questions: which do not lead to it?

  --texts DIR         list the sentences of each article that are no facts
  --golden FILE       list the questions of a golden set (test/fixtures/questions.json) that fail
  --json              one line of JSON${commonOptionsText}`,
};

export function findUsage(command: string): string {
  return usageTexts[command] ?? (usageTexts[''] as string);
}

export function isCommand(name: string): boolean {
  return name === 'prepare' || (name !== '' && Object.hasOwn(usageTexts, name));
}

const sharedOptions = ['help', 'data', 'language'];
const ownOptions: Record<string, string[]> = {
  ask: ['json', 'explain'],
  run: ['json', 'explain'],
  cite: ['format'],
  web: ['port'],
  check: ['texts', 'lock'],
  import: ['outlet', 'date', 'url', 'title', 'author', 'relays', 'jsonl'],
  withdraw: ['why'],
  correct: ['why'],
  stats: ['json', 'texts', 'golden'],
  register: ['dry-run', 'guild'],
};

/** The options that a command knows. */
export function listCommandOptions(command: string): string[] {
  return [...sharedOptions, ...(Object.hasOwn(ownOptions, command) ? (ownOptions[command] ?? []) : [])];
}

/** How many words may follow a command: those of a question or of a command to run, with or without quotation marks, or the facts to cite. */
export function findMaxWords(command: string): number {
  const maxWords: Record<string, number> = {
    ask: Number.POSITIVE_INFINITY,
    run: Number.POSITIVE_INFINITY,
    cite: Number.POSITIVE_INFINITY,
    import: 1,
    withdraw: 1,
    correct: 3,
  };
  return Object.hasOwn(maxWords, command) ? (maxWords[command] ?? 0) : 0;
}
