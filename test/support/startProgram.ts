/** The built program, left running as a person or a supervisor would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';

/** The built program. */
export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** For whatever must come: a slow machine may take long, and on a fast one nobody waits for this. */
export const patience = { timeout: 60_000, interval: 20 };

export interface RunningProgram {
  /** Polls until the program has written this. */
  waitForOutput: (pattern: RegExp) => Promise<void>;
  /** All it has written so far, answers and log. */
  readOutput: () => string;
  type: (line: string) => void;
  kill: (signal: NodeJS.Signals) => void;
  /** Closes its input, and resolves with its exit code, or with the signal that ended it. */
  end: () => Promise<number | NodeJS.Signals>;
}

/** Without the caller's variables and without .env. */
export function startProgram(args: string[], env: Record<string, string> = {}): RunningProgram {
  return startProcess(process.execPath, [main, ...args], env);
}

/** Any program, with the same few variables. */
export function startProcess(command: string, args: string[], env: Record<string, string>): RunningProgram {
  const child = spawn(command, args, {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
  });
  // "exit" may come before the last of what it wrote
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals]>;
  const readOutput = collectOutput(child);
  return {
    readOutput,
    waitForOutput: (pattern) => vi.waitFor(() => expect(readOutput()).toMatch(pattern), patience),
    type: (line) => void child.stdin?.write(`${line}\n`),
    kill: (signal) => void child.kill(signal),
    end: async () => {
      child.stdin?.end();
      const [code, signal] = await ended;
      return code ?? signal;
    },
  };
}

function collectOutput({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  return () => text;
}
