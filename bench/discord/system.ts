/** What the system tells of a process, and on which core it runs. Not every system has all of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts CPU time for its readers in hundredths of a second. */
const ticks = 100;

/** Seconds of CPU that a process has used, all threads together; null where nobody tells. */
export function cpuSeconds(pid: number): number | null {
  // the name of the program stands in parentheses and may hold anything
  const fields = told(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticks : null;
}

/** Memory that a process holds, in MB of a million bytes; null where nobody tells. */
export function rssMb(pid: number): number | null {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(told(`/proc/${pid}/status`) ?? '')?.[1];
  return kib === undefined ? null : (Number(kib) * 1024) / 1e6;
}

/** Puts the program on one core and this process on another. Returns what undoes the latter; nothing where it cannot be. */
export function apart(server: number): () => void {
  const list = /^Cpus_allowed_list:\s+(\S+)$/m.exec(told('/proc/self/status') ?? '')?.[1] ?? '';
  const [first, last] = [list.split(/[,-]/).at(0), list.split(/[,-]/).at(-1)];
  if (!first || !last || first === last) return () => {};
  pin(server, first);
  pin(process.pid, last);
  return () => pin(process.pid, list);
}

function pin(pid: number, cores: string): void {
  spawnSync('taskset', ['-acp', cores, String(pid)], { stdio: 'ignore' });
}

function told(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
