/** What every serving door is given: a log, an observer for metrics, and the signal to end. */
import type { Health } from '../operations/health.js';
import type { Log } from '../operations/log.js';
import { noObserver, type Observer } from '../operations/observer.js';
import type { Live } from '../util/live.js';

export interface Serving {
  log: Log;
  observer: Observer;
  /** For `/healthz` and `/readyz`; a door marks itself as ready. */
  health: Health;
  /** Ends it: no new work, open work is finished. */
  signal: AbortSignal;
}

export interface ServingOptions {
  log: Log;
  /** Where the figures are served, on this machine alone; nowhere without it. */
  port: number | null;
  /** What answers are made from. */
  live: Live<{ library: { base: { version: string } } }>;
  signal: AbortSignal;
}

const host = '127.0.0.1';

export interface OpenServing extends Serving {
  /** Closes the metrics port; the very last step. */
  close: () => Promise<void>;
}

/** The figures are served when it resolves; null, after a line in the log, where their port cannot be had. */
export async function openServing({ log, port, live, signal }: ServingOptions): Promise<OpenServing | null> {
  const { createHealth } = await import('../operations/health.js');
  const health = createHealth();
  signal.addEventListener('abort', health.stop, { once: true });
  const metrics =
    port === null ? { ...noObserver, close: async () => {} } : await serveMetrics(port, { live, health, log });
  if (!metrics) return null;
  const recordGatewayState: Observer['recordGatewayState'] = (state) => {
    health.mark('gateway', state === 'ready');
    metrics.recordGatewayState(state);
  };
  return { log, health, signal, observer: { ...metrics, recordGatewayState }, close: metrics.close };
}

async function serveMetrics(
  port: number,
  { live, health, log }: Pick<ServingOptions, 'live' | 'log'> & Pick<Serving, 'health'>,
): Promise<(Observer & Pick<OpenServing, 'close'>) | null> {
  const [{ createMetrics }, { listen }, { describePortError }] = await Promise.all([
    import('../operations/metrics.js'),
    import('../http/listen.js'),
    import('../http/serve.js'),
  ]);
  const metrics = createMetrics();
  metrics.setVersion(live.read().library.base.version);
  live.onSwap(({ library }) => metrics.setVersion(library.base.version));
  const answer = (request: Request) =>
    new URL(request.url).pathname === '/metrics' ? metrics.answer(request) : health.answer(request);
  // until the very end, so that `/readyz` can say meanwhile that it is not ready
  const listening = await listen(answer, { host, port }).catch((error: unknown) => {
    log.error(describePortError(error, { host, port, setting: 'METRICS_PORT' }));
    return null;
  });
  return listening && { ...metrics, close: () => listening.close(0) };
}
