/** Runs the real bot against a small Discord and lets a test see its log and its end. */
import type { DiscordBot } from '../../src/discord/bot.js';
import { openGateway } from '../../src/discord/gateway/openGateway.js';
import type { Log, LogFields } from '../../src/operations/log.js';
import { noObserver, type Observer } from '../../src/operations/observer.js';
import { createLive, type Live } from '../../src/util/live.js';
import { createChanges } from './changes.js';
import type { LoopbackDiscord } from './loopbackDiscord.js';

export interface RunningBot {
  log: readonly string[];
  /** The same with all that stands beside each line. */
  entries: readonly Entry[];
  /** Writes a line into the log, for what runs beside the gateway. */
  note: (line: string) => void;
  /** Resolves with the first line that fits, already written or still to come; rejects when the bot ends without it. */
  logged: (pattern: RegExp) => Promise<string>;
  /** The exit code, when the bot has ended by itself. */
  exit: Promise<number>;
  /** Ends it and resolves with its exit code. */
  end: () => Promise<number>;
}

interface Entry {
  level: keyof Log;
  line: string;
  fields: LogFields;
}

export interface BotSetup {
  conversation: DiscordBot | Live<DiscordBot>;
  mentions?: boolean;
  token?: string;
  guild?: string;
  observer?: Observer;
}

export function runBot({ api, token }: LoopbackDiscord, setup: BotSetup): RunningBot {
  const lines: string[] = [];
  const entries: Entry[] = [];
  const { notify: changed, until } = createChanges();
  const ending = new AbortController();
  const createWriter =
    (level: keyof Log) =>
    (line: string, fields: LogFields = {}) => {
      lines.push(line);
      entries.push({ level, line, fields });
      changed();
    };
  const log: Log = { info: createWriter('info'), warn: createWriter('warn'), error: createWriter('error') };
  const { conversation, guild, mentions = false, observer = noObserver } = setup;
  const bot = 'read' in conversation ? conversation : createLive(conversation);
  const exit = openGateway({
    token: setup.token ?? token,
    guild,
    api,
    bot,
    mentions,
    shard: { id: 0, count: 1 },
    log,
    observer,
    signal: ending.signal,
  });
  return {
    log: lines,
    entries,
    note: log.info,
    logged: (pattern) => {
      const findFitting = () => lines.find((line) => pattern.test(line));
      const written = until(() => findFitting() !== undefined);
      return Promise.race([written, exit]).then((code) => findFitting() ?? failWithout(pattern, code, lines));
    },
    exit,
    end: () => {
      ending.abort();
      return exit;
    },
  };
}

/** Logged in, its commands registered or known to be. */
export async function runReadyBot(discord: LoopbackDiscord, setup: BotSetup): Promise<RunningBot> {
  const bot = runBot(discord, setup);
  await bot.logged(/^The commands/);
  return bot;
}

function failWithout(pattern: RegExp, code: unknown, lines: string[]): never {
  throw new Error(`the bot ended with ${code} and never logged ${pattern}, but:\n${lines.join('\n')}`);
}
