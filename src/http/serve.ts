/** A handler on a port until it is told to end. */
import { type Handler, listen, type Place } from './listen.js';

export interface Serving extends Place {
  handler: Handler;
  /** What the handler began and has not finished; waited for at the end. */
  open?: ReadonlySet<Promise<unknown>>;
  /** Where the port is set, for whoever has to set another: "PORT". */
  setting: string;
  /** The line for the log, by the address that it then has. */
  ready: (url: string) => string;
  log: { info: (line: string) => void; error: (line: string) => void };
  signal: AbortSignal;
}

/** In milliseconds, for open answers and for what follows them together. */
const grace = 5000;

/** Resolves with the exit code: 1, after a line that says what to do, where the port cannot be had. */
export async function serve({ handler, open, setting, ready, log, signal, ...place }: Serving): Promise<number> {
  const listening = await listen(handler, place).catch((error: unknown) => {
    log.error(problemOf(error, { ...place, setting }));
    return null;
  });
  if (!listening) return 1;
  log.info(ready(listening.url));
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  const over = new Promise((enough) => setTimeout(enough, grace).unref());
  await listening.close(grace);
  await Promise.race([Promise.all(open ?? []), over]);
  return 0;
}

/** What stands against a port, and what to do about it. */
export function problemOf(error: unknown, { host, port, setting }: Pick<Serving, 'host' | 'port' | 'setting'>): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. End that one, or set ${setting} to another number.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Set ${setting} to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`;
    default:
      return `Port ${port} at ${host} cannot be opened: ${message}`;
  }
}
