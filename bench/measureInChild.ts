/** A measurement in a process of its own: no heap of another is counted to it, and no code was compiled for another's. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const timeoutMs = 15 * 60_000;
const execArgv = ['--expose-gc', '--import', import.meta.resolve('tsx')];

/** The message that answers the task, or why there is none; once its process is gone, so that it slows nothing down. */
export function measureInChild<Result extends object>(
  child: URL,
  task: Record<string, unknown>,
  nodeOptions: readonly string[] = [],
): Promise<Result | { failed: string }> {
  return new Promise((resolve) => {
    let result: Result | undefined;
    // stdout is kept for the one object of --json
    const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    const measuring = fork(fileURLToPath(child), {
      execArgv: [...execArgv, ...nodeOptions],
      timeout: timeoutMs,
      stdio,
    });
    measuring.once('message', (message: Result) => {
      result = message;
    });
    measuring.once('error', ({ message }) => resolve({ failed: message }));
    measuring.once('exit', (code, signal) => resolve(result ?? { failed: `its process ended with ${signal ?? code}` }));
    measuring.send(task);
  });
}

/** In the child: memory in use after a full collection; typed arrays lie outside the heap and are counted too. */
export function weighMemoryMb(): number {
  if (!globalThis.gc) throw new Error('memory is only measured with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
