/** The only place that wires: reads the command line and the environment, loads the base, opens the doors. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Library } from './answers/library.js';
import { commandsOf } from './commands/index.js';
import type { Config } from './config.js';
import { ConfigError } from './errors/configError.js';
import { DataError } from './errors/dataError.js';
import { UsageError } from './errors/usageError.js';
import type { Language } from './knowledge/schema.js';
import { readDataFiles } from './store/files.js';
import { readSnapshot } from './store/snapshot.js';
import { type Paint, paintFor } from './terminal/colours.js';
import { type Options, readCommandLine } from './terminal/commandLine.js';
import { type Conversation, replyToCommand, replyToQuestion } from './terminal/converse.js';
import { printed, type Script } from './terminal/script.js';
import { usageOf } from './terminal/usage.js';

const dist = join(fileURLToPath(import.meta.url), '..');
const dataFolder = join(dist, '..', 'data');
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
    case 'check': {
      const { check } = await import('./terminal/check.js');
      return print(check({ data: options.data ?? dataFolder, texts: options.texts, lock: options.lock ?? false }));
    }
    case 'import':
      return importFile(rest, options);
    case 'withdraw':
    case 'correct':
      return mend(command, rest, options);
    case 'stats':
      return countStats(options);
    case 'prepare':
      return prepare(options.data ?? dataFolder);
    default:
      return openDoors(options);
  }
}

async function importFile([file]: string[], options: Options): Promise<number> {
  const data = options.data ?? dataFolder;
  if (options.jsonl !== undefined) {
    const [{ importLines }, { progressLine }] = await Promise.all([
      import('./terminal/importLines.js'),
      import('./terminal/progress.js'),
    ]);
    return print(importLines({ data, file: options.jsonl }, progressLine(process.stderr)));
  }
  if (file === undefined) throw new UsageError('import needs an article; see import --help');
  const { importArticle } = await import('./terminal/import.js');
  const { outlet = null, date = null, url = null, title = null, author = [], relays = null } = options;
  const given = { outlet, date, url, title, authors: author, relays };
  return print(importArticle({ data, file, given }));
}

async function mend(command: 'withdraw' | 'correct', [id, field, value]: string[], options: Options): Promise<number> {
  if (id === undefined || (command === 'correct' && (field === undefined || value === undefined)))
    throw new UsageError(`${command} needs more words; see ${command} --help`);
  const { withdraw, correct } = await import('./terminal/mend.js');
  const mending = {
    data: options.data ?? dataFolder,
    id,
    why: options.why,
    today: new Date().toISOString().slice(0, 10),
  };
  return print(
    command === 'withdraw' ? withdraw(mending) : correct({ ...mending, field: field ?? '', value: value ?? '' }),
  );
}

// the build calls this once, so that every start finds the snapshot
async function prepare(folder: string): Promise<number> {
  const [{ loadLibrary }, { writeSnapshot }] = await Promise.all([
    import('./store/loadLibrary.js'),
    import('./store/snapshot.js'),
  ]);
  writeSnapshot(snapshotFile, loadLibrary(folder));
  return 0;
}

async function countStats({ data = dataFolder, texts, golden, json = false }: Options): Promise<number> {
  const [{ stats }, { progressLine }] = await Promise.all([
    import('./terminal/stats.js'),
    import('./terminal/progress.js'),
  ]);
  const progress = progressLine(process.stderr);
  return print(stats(await openLibrary(data), { data, texts, golden, json, paint: paint(), progress }));
}

async function converse({ data, language, explain = false }: Options): Promise<Conversation> {
  const library = await openLibrary(data ?? dataFolder);
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
  for await (const line of createInterface({ input: process.stdin, terminal: false })) printAnswer(line, script);
  return 0;
}

function printAnswer(line: string, script: Script): number {
  const { text, ok } = printed(line, script);
  if (!ok) throw new UsageError(text);
  return print(text);
}

async function citeFacts(ids: string[], { data, format = 'plain', language }: Options): Promise<number> {
  const { citationsOf } = await import('./terminal/cite.js');
  const { base } = await openLibrary(data ?? dataFolder);
  process.stdout.write(citationsOf(ids, base, { format, language: language ?? homeLanguage() }));
  return 0;
}

function homeLanguage(): Language {
  return process.env.LANG?.startsWith('de') ? 'de' : 'en';
}

async function openDoors(options: Options): Promise<number> {
  const { config: loadEnvFile } = await import('dotenv');
  const { loadConfig } = await import('./config.js');
  loadEnvFile({ quiet: true });
  const config = loadConfig(process.env);
  const conversation = await converse(options);
  if (config.DISCORD_TOKEN) return openDiscord(config.DISCORD_TOKEN, config, conversation);
  const { chat } = await import('./terminal/chat.js');
  const home = options.language ?? homeLanguage();
  await chat({ conversation, input: process.stdin, output: process.stdout, paint: paint(), home });
  return 0;
}

async function openDiscord(token: string, config: Config, { library, commands }: Conversation): Promise<number> {
  const { openGateway } = await import('./discord/gateway.js');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const code = await openGateway({
    token,
    guild: config.DISCORD_GUILD_ID,
    api: config.DISCORD_API_URL,
    mentions: config.MENTIONS === 'on',
    bot: { library, commands, reportUrl: config.REPORT_URL ?? null },
    log: (line) => console.error(line),
    signal: stop.signal,
  });
  // discord.js may hold sockets and timers of a connection that it was about to open
  process.exit(code);
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
  console.error(known ? error.message : `stargate: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main().catch(report);
