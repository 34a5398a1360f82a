/** Programs in processes of their own: what they say on their error stream, and what the system says of them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface Child {
  pid: number;
  /** Resolves with what fits as soon as it was said; rejects where the program ends before. */
  says: (pattern: RegExp) => Promise<string>;
  stop: () => Promise<void>;
}

/** Linux counts CPU time for its readers in hundredths of a second. */
const ticksPerSecond = 100;

/** The built program, without arguments. */
export const program = [fileURLToPath(new URL('../../dist/main.js', import.meta.url))];

/** The least that answers at this door. */
export function bareProgram(door: 'client' | 'server' | 'page'): string[] {
  return ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('bare.ts', import.meta.url)), door];
}

/** `args` are node's own. Without the caller's variables, and away from the folder of its .env; killed where this process ends first. */
export function startChild(args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const kill = () => void child.kill('SIGKILL');
  // before whatever else is done at the end: a program that still runs may write where something is removed
  process.prependOnceListener('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { pid: child.pid ?? 0, says: listenTo(child), stop };
}

function listenTo(child: ChildProcess): Child['says'] {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  return (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      };
      look();
      child.stderr?.on('data', look);
      child.once('exit', () => reject(new Error(`a program ended: ${said.trim()}`)));
    });
}

/** Runs a command to its end and resolves with what it printed; rejects with the last line of its complaint. */
export function runCommand(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => killGroup(child);
    process.prependOnceListener('exit', kill);
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (piece: string) => {
        text[stream] += piece;
      });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', kill);
      if (code === 0) resolve(text.stdout);
      else reject(new Error(`${command} ended with ${signal ?? code}: ${text.stderr.trim().split('\n').at(-1)}`));
    });
  });
}

// npm starts a shell, and that the program: what is detached is killed with all that it started
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

/** Seconds of CPU that a process has used, all threads together; null where the system does not tell. */
export function readCpuSeconds(pid: number): number | null {
  // the name of the program stands in parentheses and may hold anything
  const fields = readSystemFile(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : null;
}

/** Memory that a process holds, in MB of a million bytes; null where the system does not tell. */
export function readRssMb(pid: number): number | null {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readSystemFile(`/proc/${pid}/status`) ?? '')?.[1];
  return kib === undefined ? null : (Number(kib) * 1024) / 1e6;
}

/** Puts a server on one core and this process on another. Returns what undoes the latter; nothing where it cannot be. */
export function separateCores(server: number): () => void {
  const list = /^Cpus_allowed_list:\s+(\S+)$/m.exec(readSystemFile('/proc/self/status') ?? '')?.[1] ?? '';
  const [first, last] = [list.split(/[,-]/).at(0), list.split(/[,-]/).at(-1)];
  if (!first || !last || first === last) return () => {};
  pinTo(server, first);
  pinTo(process.pid, last);
  return () => pinTo(process.pid, list);
}

function pinTo(pid: number, cores: string): void {
  spawnSync('taskset', ['-acp', cores, String(pid)], { stdio: 'ignore' });
}

function readSystemFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
