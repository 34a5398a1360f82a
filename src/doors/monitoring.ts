/** What every door that serves others is given: a log, somebody who watches, and the sign to end. */
import type { Health } from '../operations/health.js';
import type { Log } from '../operations/log.js';
import { type Observer, unobserved } from '../operations/observer.js';
import type { Live } from '../util/live.js';

export interface Serving {
  log: Log;
  observer: Observer;
  /** For `/healthz` and `/readyz`; a door marks itself as ready. */
  health: Health;
  /** Ends it: no new work, open work is finished. */
  signal: AbortSignal;
}

export interface Watched {
  log: Log;
  /** Where the figures are served, on this machine alone; nowhere without it. */
  port: number | null;
  /** What answers are made from. */
  live: Live<{ library: { base: { version: string } } }>;
  signal: AbortSignal;
}

const host = '127.0.0.1';

export interface OpenServing extends Serving {
  /** Ends what tells of it: the very last. */
  close: () => Promise<void>;
}

/** The figures are served when it resolves; null, after a line in the log, where their port cannot be had. */
export async function openServing({ log, port, live, signal }: Watched): Promise<OpenServing | null> {
  const { createHealth } = await import('../operations/health.js');
  const health = createHealth();
  signal.addEventListener('abort', health.stop, { once: true });
  const figures =
    port === null ? { ...unobserved, close: async () => {} } : await openFigures(port, { live, health, log });
  if (!figures) return null;
  const gateway: Observer['gateway'] = (state) => {
    health.mark('gateway', state === 'ready');
    figures.gateway(state);
  };
  return { log, health, signal, observer: { ...figures, gateway }, close: figures.close };
}

async function openFigures(
  port: number,
  { live, health, log }: Pick<Watched, 'live' | 'log'> & Pick<Serving, 'health'>,
): Promise<(Observer & Pick<OpenServing, 'close'>) | null> {
  const [{ createMetrics }, { listen }, { problemOf }] = await Promise.all([
    import('../operations/metrics.js'),
    import('../http/listen.js'),
    import('../http/serve.js'),
  ]);
  const metrics = createMetrics();
  metrics.serves(live.current().library.base.version);
  live.onSwap(({ library }) => metrics.serves(library.base.version));
  const answer = (request: Request) =>
    new URL(request.url).pathname === '/metrics' ? metrics.answer(request) : health.answer(request);
  // until the very end: whoever asks meanwhile hears that it is not ready
  const listening = await listen(answer, { host, port }).catch((error: unknown) => {
    log.error(problemOf(error, { host, port, setting: 'METRICS_PORT' }));
    return null;
  });
  return listening && { ...metrics, close: () => listening.close(0) };
}
