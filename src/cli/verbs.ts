/**
 * The one table of the command line. What answers a question is loaded with it, so that `ask` opens one file;
 * the code of every other verb is loaded when it runs.
 */
import type { Library } from '../answers/library.js';
import { writeWholeSnapshot } from '../store/snapshot.js';
import { printAnswers, printConversation, type Script } from '../terminal/printAnswer.js';
import { respondToCommand, respondToQuestion } from '../terminal/respond.js';
import { ConfigError, UsageError } from '../util/errors.js';
import { editorVerbs } from './editorVerbs.js';
import { createOpening, createSession, readHomeLanguage } from './program.js';
import { defineVerb, flag, text, type Verb, type VerbCall } from './verb.js';

/** In the order of `--help`. */
export const verbs: readonly Verb[] = [
  defineVerb({
    name: '',
    options: { version: { ...flag('which version this is'), short: 'v' } },
    usage: {
      call: '(no command)',
      summary: 'open the doors that the environment names; with none, the chat in the terminal',
    },
    run: async ({ program, options: { version = false } }) => {
      if (version) return program.readVersion();
      const [config, { openDoors }] = await Promise.all([program.loadEnvironment(), program.loadDoors()]);
      return openDoors(await createOpening(program, config));
    },
  }),
  defineVerb({
    name: 'ask',
    words: [0, Number.POSITIVE_INFINITY],
    options: {
      json: flag('one line of JSON an answer (data/schema/answer.json)'),
      explain: flag('with --json: which words matched what'),
      conversation: flag('the lines of the standard input are one conversation; a blank line begins a new one'),
    },
    usage: {
      call: 'ask ["QUESTION"]',
      shortCall: 'ask "QUESTION"',
      summary: 'answer one question; without one, each line of the standard input',
      about:
        'Answers the question with the sentences that say it; without a question, each line of the standard input.',
    },
    run: async (call) => {
      if (!call.options.conversation) return printReplies(call, respondToQuestion);
      if (call.words.length > 0)
        throw new UsageError('ask --conversation reads its lines from the standard input: leave out the question');
      return printConversation(await createScript(call, respondToQuestion));
    },
  }),
  defineVerb({
    name: 'run',
    words: [0, Number.POSITIVE_INFINITY],
    options: { json: flag('one line of JSON (data/schema/answer.json)'), explain: flag() },
    usage: {
      call: 'run "/STORY COMMAND OPTION:VALUE …"',
      shortCall: 'run "/STORY …"',
      summary: 'run a command as on Discord',
      about: "Runs a command as on Discord; STORY is the story's own word. An option's value runs to the next option.",
    },
    run: async (call) => {
      if (call.words.length === 0) {
        const { story } = await call.program.openLibrary();
        throw new UsageError(`run needs a command, for example: run "/${story.command} timeline"`);
      }
      return printReplies(call, respondToCommand);
    },
  }),
  defineVerb({
    name: 'chat',
    usage: {
      call: 'chat',
      summary: 'the chat in the terminal, whatever the environment names',
      about: 'Opens the chat in the terminal. Type a question, "help" for what else there is, or "exit" to leave.',
    },
    run: async ({ program }) => {
      const [config, { openChatAlone }] = await Promise.all([program.loadEnvironment(), program.loadDoors()]);
      return openChatAlone(await createOpening(program, config));
    },
  }),
  defineVerb({
    name: 'web',
    options: {
      port: {
        ...text('NUMBER', '8080 if you name none; 0 takes any that is free'),
        accepts: (value: string) => /^\d{1,5}$/.test(value) && Number(value) < 65_536,
        expected: 'a number from 0 to 65535',
      },
    },
    usage: {
      call: 'web',
      summary: 'the same in a browser, at http://127.0.0.1:8080',
      about: 'Opens the web page: the chat in a browser, and a permanent page for every fact.',
    },
    run: async ({ program, options: { port = 8080 } }) => {
      const [config, { openWeb }] = await Promise.all([program.loadEnvironment(), program.loadDoors()]);
      return openWeb(Number(port), await createOpening(program, config));
    },
  }),
  defineVerb({
    name: 'mcp',
    usage: {
      call: 'mcp',
      summary: 'the same for an assistant that starts it (Model Context Protocol)',
      about: 'Speaks the Model Context Protocol on standard input and output, for an assistant that cites.',
    },
    run: async ({ program }) => {
      const { openMcpStdio } = await import('../mcp/stdio.js');
      const { createLiveData, reloadLibrary } = await import('../store/followData.js');
      const createBot = (library: Library) => createSession(program, library);
      const { data: folder, locked } = program;
      const first = createBot(await program.openLibrary());
      const data = createLiveData({
        folder,
        first,
        load: ({ library }) => createBot(reloadLibrary(folder, { locked, running: library })),
      });
      const end = new AbortController();
      const log = (line: string) => void process.stderr.write(`${line}\n`);
      data.follow({ log, signal: end.signal, hangUp: false });
      await openMcpStdio(data.live, log);
      end.abort();
      return 0;
    },
  }),
  defineVerb({
    name: 'cite',
    words: [0, Number.POSITIVE_INFINITY],
    options: {
      format: text(
        'plain|apa|bibtex|ris|csl',
        'plain is in the manner of DIN ISO 690, and what is taken if you name none',
      ),
    },
    usage: {
      call: 'cite FACT [FACT…]',
      shortCall: 'cite FACT',
      summary: 'the citation of a fact, to copy or for a reference manager',
      about: `Prints the citations of facts; "ask --json" tells a fact's id.`,
    },
    run: async ({ words, program, options: { format = 'plain' } }) => {
      const { formatFactCitations } = await import('./cite.js');
      const { base } = await program.openLibrary();
      process.stdout.write(formatFactCitations(words, base, { format, language: readHomeLanguage(program) }));
      return 0;
    },
  }),
  ...editorVerbs,
  defineVerb({
    name: 'register',
    options: {
      'dry-run': flag('print what is different, and send nothing'),
      guild: {
        ...text('ID', 'for one server, where they are there at once; else DISCORD_GUILD_ID, or everywhere'),
        accepts: (value: string) => /^\d{17,20}$/.test(value),
        expected: 'the 17 to 20 digits of a server id',
      },
    },
    usage: {
      call: 'register',
      isEnglishOnly: true,
      summary: 'tell Discord the commands, where it has others',
      about: `Compares the commands with those that Discord has, prints what is different, and registers them anew where anything is.
DISCORD_TOKEN names the bot. A running bot does the same by itself.`,
    },
    run: async ({ program, options: { 'dry-run': dryRun = false, guild } }) => {
      const { DISCORD_TOKEN: token, DISCORD_GUILD_ID, DISCORD_API_URL: api } = await program.loadEnvironment();
      if (!token)
        throw new ConfigError('DISCORD_TOKEN is not set: register needs the token of the bot. See .env.example.');
      const { registerWithoutGateway } = await import('../discord/registration/register.js');
      const { commands } = createSession(program, await program.openLibrary());
      return registerWithoutGateway({ token, guild: guild ?? DISCORD_GUILD_ID, api, dryRun }, commands);
    },
  }),
  // the build calls this once, so that every start finds the snapshot
  defineVerb({
    name: 'prepare',
    isWithoutData: true,
    run: async ({ program: { dataFolder, snapshotFile } }) => {
      const { loadLibrary } = await import('../store/loadLibrary.js');
      writeWholeSnapshot(snapshotFile, loadLibrary(dataFolder));
      return 0;
    },
  }),
];

type AnswerCall = VerbCall<{ json?: boolean; explain?: boolean }>;

async function printReplies(call: AnswerCall, reply: Script['reply']): Promise<number> {
  return printAnswers(call.words, await createScript(call, reply));
}

async function createScript({ options, program }: AnswerCall, reply: Script['reply']): Promise<Script> {
  const { json = false, explain = false } = options;
  const session = { ...createSession(program, await program.openLibrary()), explain };
  return { session, screen: await program.openScreen(), json, reply };
}
