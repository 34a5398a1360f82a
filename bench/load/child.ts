/** A program in a process of its own: what it says on its error stream, and what the system says of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface Child {
  pid: number;
  /** Resolves with what fits as soon as it was said; rejects where the program ends before. */
  says: (pattern: RegExp) => Promise<string>;
  stop: () => Promise<void>;
}

/** The built program, without arguments. */
export const program = [fileURLToPath(new URL('../../dist/main.js', import.meta.url))];

/** A file of TypeScript. */
export function script(file: URL): string[] {
  return ['--import', import.meta.resolve('tsx'), fileURLToPath(file)];
}

/** `args` are node's own. Without the caller's variables, and away from the folder of its .env. */
export function startChild(args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { says } = hearing(child);
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid ?? 0, says, stop };
}

function hearing(child: ChildProcess): Pick<Child, 'says'> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const says: Child['says'] = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      };
      look();
      child.stderr?.on('data', look);
      child.once('exit', () => reject(new Error(`a program ended: ${said.trim()}`)));
    });
  return { says };
}
