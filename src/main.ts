/** The only place that wires: reads the command line and the environment, loads the base, opens the doors. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from './answers/library.js';
import { type Options, readCommandLine } from './cli/commandLine.js';
import { findUsage } from './cli/usage.js';
import { createCommands } from './commands/index.js';
import type { Bot } from './discord/bot.js';
import type { Config } from './doors/config.js';
import { DataError } from './knowledge/facts/problem.js';
import type { Language } from './knowledge/text/language.js';
import { readDataFiles } from './store/files.js';
import type { LiveData } from './store/followData.js';
import { readSnapshot, writeSnapshot } from './store/snapshot.js';
import { choosePaint, type Paint } from './terminal/colours.js';
import { formatReply, type Script } from './terminal/printAnswer.js';
import { type Conversation, respondToCommand, respondToQuestion } from './terminal/respond.js';
import { ConfigError, errorMessage, UsageError } from './util/errors.js';

const distFolder = join(fileURLToPath(import.meta.url), '..');
const dataFolder = join(distFolder, '..', 'data');
const assetFolder = join(distFolder, '..', 'public');
const snapshotFile = join(distFolder, 'snapshot.bin');

async function main(): Promise<number> {
  const { command, rest, options } = readCommandLine(process.argv.slice(2));
  if (options.help) return print(findUsage(command));
  switch (command) {
    case 'ask':
      return answerLines(rest, options, respondToQuestion);
    case 'run':
      if (rest.length === 0) throw new UsageError('run needs a command, for example: run "/stargate funding"');
      return answerLines(rest, options, respondToCommand);
    case 'cite':
      return citeFacts(rest, options);
    case 'check':
    case 'import':
    case 'review':
    case 'withdraw':
    case 'correct':
    case 'stats': {
      const { runEditorCommand } = await import('./cli/editor.js');
      return print(
        await runEditorCommand(
          { command, rest, options },
          { data: options.data ?? dataFolder, openLibrary, paint: createPaint() },
        ),
      );
    }
    case 'register':
      return registerCommands(options);
    case 'prepare':
      return prepare(options.data ?? dataFolder);
    case 'web':
      return startDoors(options, Number(options.port ?? 8080));
    default:
      return startDoors(options);
  }
}

// the build calls this once, so that every start finds the snapshot
async function prepare(folder: string): Promise<number> {
  const { loadLibrary } = await import('./store/loadLibrary.js');
  writeSnapshot(snapshotFile, loadLibrary(folder));
  return 0;
}

async function openConversation(options: Options): Promise<Conversation> {
  return createConversation(await openLibrary(options.data ?? dataFolder), options);
}

function createConversation(library: Library, { language, explain = false }: Options): Conversation {
  return { library, commands: createCommands(library.base), language: language ?? null, explain };
}

async function openLibrary(folder: string): Promise<Library> {
  const snapshot = readSnapshot(snapshotFile, readDataFiles(folder).version);
  if (snapshot) return snapshot;
  const { loadLibrary } = await import('./store/loadLibrary.js');
  return loadLibrary(folder, { locked: folder === dataFolder });
}

async function answerLines(rest: string[], options: Options, reply: Script['reply']): Promise<number> {
  const script: Script = {
    conversation: await openConversation(options),
    paint: createPaint(),
    json: options.json ?? false,
    reply,
  };
  if (rest.length > 0) return printAnswer(rest.join(' '), script);
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin, terminal: false })) printAnswer(line, script);
  return 0;
}

function printAnswer(line: string, script: Script): number {
  const { text, ok } = formatReply(line, script);
  if (!ok) throw new UsageError(text);
  return print(text);
}

async function citeFacts(ids: string[], { data, format = 'plain', language }: Options): Promise<number> {
  const { formatFactCitations } = await import('./cli/cite.js');
  const { base } = await openLibrary(data ?? dataFolder);
  process.stdout.write(formatFactCitations(ids, base, { format, language: language ?? readHomeLanguage() }));
  return 0;
}

function readHomeLanguage(): Language {
  return process.env.LANG?.startsWith('de') ? 'de' : 'en';
}

async function registerCommands(options: Options): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID, DISCORD_API_URL: api } = await loadEnvironment();
  if (!token) throw new ConfigError('DISCORD_TOKEN is not set: register needs the token of the bot. See .env.example.');
  const { registerWithoutGateway } = await import('./discord/registration/register.js');
  const { 'dry-run': dryRun = false, guild = DISCORD_GUILD_ID } = options;
  return print(await registerWithoutGateway({ token, guild, api, dryRun }, (await openConversation(options)).commands));
}

async function loadEnvironment(): Promise<Config> {
  const [{ config: loadEnvFile }, { loadConfig }] = await Promise.all([import('dotenv'), import('./doors/config.js')]);
  loadEnvFile({ quiet: true });
  return loadConfig(process.env);
}

// with a port, the web page alone
async function startDoors(options: Options, webPort?: number): Promise<number> {
  const [config, { openDoors, openWeb }] = await Promise.all([loadEnvironment(), import('./doors/openDoors.js')]);
  const data = await openLiveData(options, config);
  const opening = { config, data, home: options.language ?? readHomeLanguage(), paint: createPaint(), assetFolder };
  return webPort === undefined ? openDoors(opening) : openWeb(webPort, opening);
}

// all that a reload needs is loaded now: a build meanwhile takes the files of this one away
async function openLiveData(
  options: Options,
  { REPORT_URL, PUBLIC_URL }: Config,
): Promise<LiveData<Conversation & Bot>> {
  const [{ createLiveData }, { loadLibrary }] = await Promise.all([
    import('./store/followData.js'),
    import('./store/loadLibrary.js'),
  ]);
  const folder = options.data ?? dataFolder;
  const createBot = (library: Library) => ({
    ...createConversation(library, options),
    reportUrl: REPORT_URL ?? null,
    publicUrl: PUBLIC_URL ?? null,
  });
  const load = () => createBot(loadLibrary(folder, { locked: folder === dataFolder }));
  return createLiveData({ folder, first: createBot(await openLibrary(folder)), load });
}

function createPaint(): Paint {
  return choosePaint(process.stdout, process.env);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// a person sees what is wrong and what to do, never a stack trace
function reportError(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`stargate: ${error.message}`);
    return 2;
  }
  const known = error instanceof DataError || error instanceof ConfigError;
  console.error(known ? error.message : `stargate: ${errorMessage(error)}`);
  // sysexits.h: a supervisor must not try again with the same settings
  return error instanceof ConfigError ? 78 : 1;
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main().catch(reportError);
