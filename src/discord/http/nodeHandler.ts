/** The handler for Discord's interactions as a process of its own has it: with pictures, and with an end. */
import type { Handler } from '../../http/listen.js';
import { type Log, traceOf } from '../../operations/log.js';
import type { Observer } from '../../operations/observer.js';
import type { Live } from '../../util/live.js';
import type { Bot } from '../bot.js';
import { answering } from '../interactions/handleInteraction.js';
import { createDrawing, type Drawing } from '../messages/chartFiles.js';
import { type Removal, removal } from '../rest/deleteMessage.js';
import { httpInteractions } from './handler.js';
import { nodeVerifierFor } from './verifyNode.js';

export interface NodeInteractions extends Omit<Removal, 'log'> {
  log: Log;
  observer: Observer;
  /** 64 hexadecimal digits. */
  publicKey: string;
  bot: Live<Bot>;
  drawing?: Drawing;
}

export interface MountedInteractions {
  handler: Handler;
  /** What goes on after an answer; to be waited for at the end. */
  open: ReadonlySet<Promise<unknown>>;
}

export function nodeInteractions({
  publicKey,
  bot,
  drawing = createDrawing(),
  log,
  observer,
  ...removing
}: NodeInteractions): MountedInteractions {
  const open = new Set<Promise<void>>();
  const { replyTo } = answering(bot.current, (fields) => log.error('An answer failed.', fields));
  const verify = nodeVerifierFor(publicKey);
  const remove = removal({ ...removing, log: log.warn });
  const answer = httpInteractions({ replyTo, verify, drawing, remove, observer, now: Date.now });
  const later = (work: Promise<void>) => {
    const done: Promise<void> = work
      .catch((error: unknown) => log.error('What follows an answer failed.', traceOf(error)))
      .finally(() => open.delete(done));
    open.add(done);
  };
  return { handler: (request) => answer(request, later), open };
}
