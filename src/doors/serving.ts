/** What every door that serves others is given: a log, somebody who watches, and the sign to end. */
import type { Health } from '../operations/health.js';
import type { Log, LogFields } from '../operations/log.js';
import { type Observer, unobserved } from '../operations/observer.js';
import type { Live } from '../store/live.js';

export interface Serving {
  log: Log;
  observer: Observer;
  /** For `/healthz` and `/readyz`; a door marks itself as ready. */
  health: Health;
  /** Ends it: no new work, open work is finished. */
  signal: AbortSignal;
}

export interface Watched {
  /** Stands in every line of the log. */
  fields: LogFields;
  /** Where the figures are served, on this machine alone; nowhere without it. */
  port: number | null;
  /** What answers are made from. */
  live: Live<{ library: { base: { version: string } } }>;
  signal: AbortSignal;
}

const host = '127.0.0.1';

/** The log is open and the figures are served when it resolves; rejects where their port is taken. */
export async function openServing({ fields, port, live, signal }: Watched): Promise<Serving> {
  const [{ openJsonLog }, { createHealth }] = await Promise.all([
    import('../operations/jsonLog.js'),
    import('../operations/health.js'),
  ]);
  const [log, health] = [await openJsonLog(fields), createHealth()];
  signal.addEventListener('abort', health.stop, { once: true });
  const figures = port === null ? unobserved : await openFigures(port, { live, health });
  const gateway: Observer['gateway'] = (state) => {
    health.mark('gateway', state === 'ready');
    figures.gateway(state);
  };
  return { log, health, signal, observer: { ...figures, gateway } };
}

async function openFigures(
  port: number,
  { live, health }: Pick<Watched, 'live'> & Pick<Serving, 'health'>,
): Promise<Observer> {
  const [{ createMetrics }, { listen }] = await Promise.all([
    import('../operations/metrics.js'),
    import('../http/listen.js'),
  ]);
  const metrics = createMetrics();
  metrics.serves(live.current().library.base.version);
  live.onSwap(({ library }) => metrics.serves(library.base.version));
  const answer = (request: Request) =>
    new URL(request.url).pathname === '/metrics' ? metrics.answer(request) : health.answer(request);
  // until the very end: whoever asks meanwhile hears that it is not ready
  await listen(answer, { host, port }).catch((error: Error) => {
    throw new Error(`METRICS_PORT cannot be used: ${error.message}`);
  });
  return metrics;
}
