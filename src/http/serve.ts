/** Serves a handler on a port until the signal ends it. */
import { type Handler, type ListenOptions, listen } from './listen.js';

interface ServeOptions extends ListenOptions {
  handler: Handler;
  /** What the handler began and has not finished; waited for at the end. */
  pending?: ReadonlySet<Promise<unknown>>;
  /** Which setting holds the port, for the error message: "PORT". */
  setting: string;
  /** The line for the log, by the address that it then has. */
  onReady: (url: string) => string;
  log: { info: (line: string) => void; error: (line: string) => void };
  signal: AbortSignal;
}

/** In milliseconds, for open answers and for what follows them together. */
const shutdownMs = 5000;

/** Resolves with the exit code: 1, after a line that says what to do, where the port cannot be had. */
export async function serve({
  handler,
  pending,
  setting,
  onReady,
  log,
  signal,
  ...place
}: ServeOptions): Promise<number> {
  const listening = await listen(handler, place).catch((error: unknown) => {
    log.error(describePortError(error, { ...place, setting }));
    return null;
  });
  if (!listening) return 1;
  log.info(onReady(listening.url));
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  const timeUp = new Promise((resolve) => setTimeout(resolve, shutdownMs).unref());
  await listening.close(shutdownMs);
  await Promise.race([Promise.all(pending ?? []), timeUp]);
  return 0;
}

/** Why a port cannot be used, and what to do about it. */
export function describePortError(
  error: unknown,
  { host, port, setting }: Pick<ServeOptions, 'host' | 'port' | 'setting'>,
): string {
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
