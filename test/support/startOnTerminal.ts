/** The built program on a terminal of its own, which `script` from util-linux gives it. */
import { spawnSync } from 'node:child_process';
import { main, type RunningProgram, startProcess } from './startProgram.js';

const { stdout, error } = spawnSync('script', ['--version'], { encoding: 'utf8' });

/** Why nothing can be tried on a terminal; null where it can. */
export const withoutTerminal =
  error || !stdout.includes('util-linux') ? 'script of util-linux is not installed: NOT TRIED ON A TERMINAL' : null;

export interface TerminalProgram extends RunningProgram {
  /** The program's own number; that of `script` is another. */
  pid: () => Promise<number>;
}

export function startOnTerminal(env: Record<string, string>, args: string[] = []): TerminalProgram {
  const words = [process.execPath, main, ...args].map((word) => `"${word}"`);
  const command = `echo "pid $$"; exec ${words.join(' ')}`;
  const program = startProcess('script', ['-qec', command, '/dev/null'], { TERM: 'xterm', SHELL: '/bin/sh', ...env });
  const readPid = async () => {
    await program.waitForOutput(/pid \d+/);
    return Number(/pid (\d+)/.exec(program.readOutput())?.[1]);
  };
  return { ...program, pid: readPid };
}
