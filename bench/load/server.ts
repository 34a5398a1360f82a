/** A server in a process of its own, so that it has a core to itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Server {
  url: string;
  stop: () => void;
}

/** `args` are node's own; the server tells its address on the error stream. */
export async function startServer(args: string[], env: Record<string, string> = {}): Promise<Server> {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  return { url: await told(child), stop: () => void child.kill() };
}

function told(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the server ended: ${said.trim()}`)));
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const url = /https?:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (url) resolve(url);
    });
  });
}
