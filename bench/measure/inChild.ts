/**
 * Each engine is measured in a process of its own: otherwise the heap of one would be counted to the next, and code
 * that was compiled for one engine's shapes would be slower, or faster, for the other's.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result, Task } from './task.js';

const timeoutMs = 15 * 60_000;
const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const execArgv = ['--expose-gc', '--import', import.meta.resolve('tsx')];

/** The result, or why there is none; once its process is gone, so that it takes no time from the next. */
export function measureInChild(task: Task): Promise<Result | { failed: string }> {
  return new Promise((resolve) => {
    let result: Result | undefined;
    // stdout is kept for the one object of --json
    const engine = fork(child, { execArgv, timeout: timeoutMs, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    engine.once('message', (message: Result) => {
      result = message;
    });
    engine.once('error', ({ message }) => resolve({ failed: message }));
    engine.once('exit', (code, signal) => resolve(result ?? { failed: `its process ended with ${signal ?? code}` }));
    engine.send(task);
  });
}
