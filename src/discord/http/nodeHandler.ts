/** The handler for Discord's interactions as a process of its own has it: with pictures, and with an end. */

import { createPictureRenderer, type PictureRenderer } from '../../charts/pictures.js';
import type { Handler } from '../../http/listen.js';
import { extractTrace, type Log } from '../../operations/log.js';
import type { Observer } from '../../operations/observer.js';
import type { Live } from '../../util/live.js';
import type { DiscordBot } from '../bot.js';
import { createInteractionHandler } from '../interactions/handleInteraction.js';
import { createMessageDeleter, type MessageDeleterOptions } from '../rest/deleteMessage.js';
import { createHttpHandler } from './handler.js';
import { createNodeVerifier } from './verifyNode.js';

export interface NodeHandlerOptions extends Omit<MessageDeleterOptions, 'log'> {
  log: Log;
  observer: Observer;
  /** 64 hexadecimal digits. */
  publicKey: string;
  bot: Live<DiscordBot>;
  renderPicture?: PictureRenderer;
}

export interface NodeHandler {
  handler: Handler;
  /** What goes on after an answer; to be waited for at the end. */
  pending: ReadonlySet<Promise<unknown>>;
}

export function createNodeHandler({
  publicKey,
  bot,
  renderPicture = createPictureRenderer(),
  log,
  observer,
  ...deleterOptions
}: NodeHandlerOptions): NodeHandler {
  const pending = new Set<Promise<void>>();
  const { replyTo } = createInteractionHandler(bot.read, (fields) => log.error('An answer failed.', fields));
  const verify = createNodeVerifier(publicKey);
  const remove = createMessageDeleter({ ...deleterOptions, log: log.warn });
  const answer = createHttpHandler({ replyTo, verify, renderPicture, remove, observer, now: Date.now, log: log.warn });
  const waitUntil = (work: Promise<void>) => {
    const done: Promise<void> = work
      .catch((error: unknown) => log.error('What follows an answer failed.', extractTrace(error)))
      .finally(() => pending.delete(done));
    pending.add(done);
  };
  return { handler: (request) => answer(request, waitUntil), pending };
}
