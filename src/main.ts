/** The only place that wires: reads the command line and the environment, loads the base, opens the doors. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from './answers/library.js';
import { type Options, readCommandLine } from './cli/commandLine.js';
import { printed, type Script } from './cli/printAnswer.js';
import { usageOf } from './cli/usage.js';
import { commandsOf } from './commands/index.js';
import type { Bot } from './discord/bot.js';
import type { Config } from './doors/config.js';
import { DataError } from './knowledge/facts/problem.js';
import type { Language } from './knowledge/text/language.js';
import { readDataFiles } from './store/files.js';
import type { LiveData } from './store/followData.js';
import { readSnapshot, writeSnapshot } from './store/snapshot.js';
import { type Paint, paintFor } from './terminal/colours.js';
import { type Conversation, replyToCommand, replyToQuestion } from './terminal/respond.js';
import { ConfigError, textOf, UsageError } from './util/errors.js';

const dist = join(fileURLToPath(import.meta.url), '..');
const dataFolder = join(dist, '..', 'data');
const assetFolder = join(dist, '..', 'public');
const snapshotFile = join(dist, 'snapshot.bin');

async function main(): Promise<number> {
  const { command, rest, options } = readCommandLine(process.argv.slice(2));
  if (options.help) return print(usageOf(command));
  switch (command) {
    case 'ask':
      return answerLines(rest, options, replyToQuestion);
    case 'run':
      if (rest.length === 0) throw new UsageError('run needs a command, for example: run "/stargate funding"');
      return answerLines(rest, options, replyToCommand);
    case 'cite':
      return citeFacts(rest, options);
    case 'check':
    case 'import':
    case 'review':
    case 'withdraw':
    case 'correct':
    case 'stats': {
      const { edit } = await import('./cli/editor.js');
      return print(
        await edit({ command, rest, options }, { data: options.data ?? dataFolder, openLibrary, paint: paint() }),
      );
    }
    case 'register':
      return register(options);
    case 'prepare':
      return prepare(options.data ?? dataFolder);
    case 'web':
      return open(options, Number(options.port ?? 8080));
    default:
      return open(options);
  }
}

// the build calls this once, so that every start finds the snapshot
async function prepare(folder: string): Promise<number> {
  const { loadLibrary } = await import('./store/loadLibrary.js');
  writeSnapshot(snapshotFile, loadLibrary(folder));
  return 0;
}

async function converse(options: Options): Promise<Conversation> {
  return conversationOf(await openLibrary(options.data ?? dataFolder), options);
}

function conversationOf(library: Library, { language, explain = false }: Options): Conversation {
  return { library, commands: commandsOf(library.base), language: language ?? null, explain };
}

async function openLibrary(folder: string): Promise<Library> {
  const kept = readSnapshot(snapshotFile, readDataFiles(folder).version);
  if (kept) return kept;
  const { loadLibrary } = await import('./store/loadLibrary.js');
  return loadLibrary(folder, { locked: folder === dataFolder });
}

async function answerLines(rest: string[], options: Options, reply: Script['reply']): Promise<number> {
  const script: Script = { conversation: await converse(options), paint: paint(), json: options.json ?? false, reply };
  if (rest.length > 0) return printAnswer(rest.join(' '), script);
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin, terminal: false })) printAnswer(line, script);
  return 0;
}

function printAnswer(line: string, script: Script): number {
  const { text, ok } = printed(line, script);
  if (!ok) throw new UsageError(text);
  return print(text);
}

async function citeFacts(ids: string[], { data, format = 'plain', language }: Options): Promise<number> {
  const { citationsOf } = await import('./cli/cite.js');
  const { base } = await openLibrary(data ?? dataFolder);
  process.stdout.write(citationsOf(ids, base, { format, language: language ?? homeLanguage() }));
  return 0;
}

function homeLanguage(): Language {
  return process.env.LANG?.startsWith('de') ? 'de' : 'en';
}

async function register(options: Options): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID, DISCORD_API_URL: api } = await environment();
  if (!token) throw new ConfigError('DISCORD_TOKEN is not set: register needs the token of the bot. See .env.example.');
  const { registerAlone } = await import('./discord/registration/register.js');
  const { 'dry-run': dryRun = false, guild = DISCORD_GUILD_ID } = options;
  return print(await registerAlone({ token, guild, api, dryRun }, (await converse(options)).commands));
}

async function environment(): Promise<Config> {
  const [{ config: loadEnvFile }, { loadConfig }] = await Promise.all([import('dotenv'), import('./doors/config.js')]);
  loadEnvFile({ quiet: true });
  return loadConfig(process.env);
}

// with a port, the web page alone
async function open(options: Options, webPort?: number): Promise<number> {
  const [config, { openDoors, openWeb }] = await Promise.all([environment(), import('./doors/openDoors.js')]);
  const data = await openLive(options, config);
  const opening = { config, data, home: options.language ?? homeLanguage(), paint: paint(), assetFolder };
  return webPort === undefined ? openDoors(opening) : openWeb(webPort, opening);
}

// all that a reload needs is loaded now: a build meanwhile takes the files of this one away
async function openLive(options: Options, { REPORT_URL, PUBLIC_URL }: Config): Promise<LiveData<Conversation & Bot>> {
  const [{ liveData }, { loadLibrary }] = await Promise.all([
    import('./store/followData.js'),
    import('./store/loadLibrary.js'),
  ]);
  const folder = options.data ?? dataFolder;
  const made = (library: Library) => ({
    ...conversationOf(library, options),
    reportUrl: REPORT_URL ?? null,
    publicUrl: PUBLIC_URL ?? null,
  });
  const load = () => made(loadLibrary(folder, { locked: folder === dataFolder }));
  return liveData({ folder, first: made(await openLibrary(folder)), load });
}

function paint(): Paint {
  return paintFor(process.stdout, process.env);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// a person sees what is wrong and what to do, never a stack trace
function report(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`stargate: ${error.message}`);
    return 2;
  }
  const known = error instanceof DataError || error instanceof ConfigError;
  console.error(known ? error.message : `stargate: ${textOf(error)}`);
  // sysexits.h: a supervisor must not try again with the same settings
  return error instanceof ConfigError ? 78 : 1;
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main().catch(report);
