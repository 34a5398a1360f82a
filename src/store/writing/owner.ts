/** Who writes into a data folder, so that whoever comes next can tell whether they are still at it. */
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { errorCode } from '../../util/errors.js';

export interface Owner {
  process: number;
  host: string;
  /** When the process started, as an instant. */
  started: string;
  /** The same as Linux counts it, which no set clock moves: it tells a process from a later one with its number. */
  ticks: string | null;
}

/** This process. */
export function describeOwner(): Owner {
  const started = new Date(performance.timeOrigin).toISOString();
  return { process: process.pid, host: hostname(), started, ticks: readStat(process.pid)?.ticks ?? null };
}

/** The owner as a part of a file's name; no two processes that ever were have the same. */
export function formatOwnerKey({ process: pid, host, ticks, started }: Owner): string {
  return `${pid}@${encodeURIComponent(host)}@${ticks ?? ''}@${Date.parse(started)}`;
}

/** Null where the text is no such key. */
export function parseOwnerKey(key: string): Owner | null {
  const [, pid, host = '', ticks = '', started] = /^(\d+)@([^@]*)@(\d*)@(\d+)$/u.exec(key) ?? [];
  if (pid === undefined) return null;
  const instant = new Date(Number(started)).toISOString();
  return { process: Number(pid), host: decodeURIComponent(host), started: instant, ticks: ticks || null };
}

/** What a set clock may be off by. */
const slackMs = 60_000;

/** Whether the process is known to be no more: of another machine's, nothing is. */
export function hasEnded({ process: pid, host, started, ticks }: Owner): boolean {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const stat = readStat(pid);
  if (stat) return stat.isZombie || (ticks !== null && ticks !== stat.ticks);
  return Date.parse(started) < Date.now() - uptime() * 1000 - slackMs;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

// Linux alone has it; the name of the program stands in brackets and may hold anything
function readStat(pid: number): { isZombie: boolean; ticks: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { isZombie: fields[0] === 'Z' || fields[0] === 'X', ticks: fields[19] ?? '' };
  } catch {
    return null;
  }
}
