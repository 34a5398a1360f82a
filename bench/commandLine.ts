/** What the benches read from their command line, what they say, and the packages that they need. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';

const barWidth = 24;

/** What is wrong with a call, in one line. */
export interface Wrong {
  wrong: string;
}

/** Shows a line on a terminal that says what runs now. */
export type Show = (line: string) => void;

export interface Progress {
  show: Show;
  clear: () => void;
}

/** Runs a bench and sets the exit code: what could not be done is one line, never a stack trace. */
export async function runBench(main: (args: string[]) => Promise<number>): Promise<void> {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => complain(toLine(error), 1));
}

export function readValues<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | Wrong {
  try {
    return parseArgs(config);
  } catch (error) {
    return { wrong: toLine(error) };
  }
}

/** Several names or numbers in one option, with commas between them. */
export function splitList(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

/** A whole number from 1, or null. */
export function readCount(text: string): number | null {
  const count = Number(text);
  return Number.isSafeInteger(count) && count >= 1 ? count : null;
}

export function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

export function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

/** Exit code 2: the call is wrong. */
export function refuse({ wrong }: Wrong): number {
  return complain(`${wrong} (--help shows all options)`, 2);
}

/** One line on a terminal that says what runs now; nothing where nobody looks. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const show = (line: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${line}`);
  };
  return { show, clear: () => show('') };
}

/** How far something is: a bar, the counts, and what runs now. */
export function formatBar(done: number, total: number, name: string): string {
  const filled = Math.round((barWidth * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total} ${name}`;
}

/**
 * The peers are no dependency of the bot: the bench fetches them when they are missing, or older than the lock file.
 * What went wrong in one line, or null.
 */
export function installPeers(): string | null {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (isCurrent(`${folder}node_modules/.package-lock.json`, `${folder}package-lock.json`)) return null;
  // npm's own words go to stderr: stdout is kept for the results
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: ['ignore', 2, 2] });
  return status === 0 ? null : 'cannot install the packages of bench/: npm ci failed';
}

function isCurrent(installed: string, lock: string): boolean {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** What went wrong, without what follows its first line. */
export function toLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
