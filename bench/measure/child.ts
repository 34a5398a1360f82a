/** The child process: one engine, measured alone. Its task comes as a message, and so does its result go. */
import { engines } from '../engines/list.js';
import { measure } from './measure.js';
import type { Task } from './task.js';

process.once('message', (task: Task) => {
  const engine = engines.find(({ name }) => name === task.engine);
  if (!engine) throw new Error(`no engine is called ${task.engine}`);
  process.send?.(measure(engine, task), () => process.disconnect?.());
});
