/** What every Discord door does with an interaction: the cooldown, the answer, and a friendly line where one of them fails. */
import type { APIInteraction } from 'discord-api-types/v10';
import { extractTrace, type LogFields } from '../../operations/log.js';
import { createRateLimiter } from '../../util/rateLimiter.js';
import { pickWording } from '../../wording/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { interactionTypes } from '../constants.js';
import { isTalkAction, parseCustomId } from '../customId.js';
import { clientLanguage, userOf } from '../interactionUser.js';
import { renderLine } from '../messages/messageBody.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { findLimitViolations } from '../messages/validate.js';
import { dispatch } from './dispatch.js';
import { createErrorReply } from './renderingFor.js';

export interface InteractionHandler {
  /** `now` in milliseconds. Never throws. */
  replyTo: (interaction: APIInteraction, now: number) => InteractionReply;
  mayAnswer: (user: string, now: number) => boolean;
}

/** Is called for each internal error; its fields contain nothing that a user typed. */
export type OnError = (fields: LogFields) => void;

/** `bot` gives the one of the moment: a reply is made from one only, the next one maybe from another. */
export function createInteractionHandler(bot: () => DiscordBot, onError: OnError): InteractionHandler {
  const rateLimiter = createRateLimiter({ maxRequests: 5, windowMs: 10_000 });
  return {
    replyTo(interaction, now) {
      const user = userOf(interaction)?.id ?? '';
      const wait = isQuestion(interaction) ? rateLimiter.consume(user, now) : 0;
      if (wait === 0) return dispatchSafely(interaction, bot(), onError);
      const line = pickWording(clientLanguage(interaction)).slowDown(Math.ceil(wait / 1000));
      return { ...createReply(renderLine(line, true)), labels: { command: 'any', outcome: 'slow-down' } };
    },
    mayAnswer: (user, now) => rateLimiter.consume(user, now) === 0,
  };
}

/** What is answered anew, and does not only show more of an answer. */
function isQuestion({ type, data }: APIInteraction): boolean {
  if (type === interactionTypes.command || type === interactionTypes.form) return true;
  if (type !== interactionTypes.component) return false;
  const action = parseCustomId(data.custom_id);
  return action !== null && isTalkAction(action) && action.kind !== 'follow';
}

// neither a fault of ours nor a body that Discord would refuse may leave the asker without a word
function dispatchSafely(interaction: APIInteraction, bot: DiscordBot, onError: OnError): InteractionReply {
  try {
    const reply = dispatch(interaction, bot);
    const faults = findLimitViolations(reply.response).length;
    if (faults === 0) return reply;
    onError({ error: 'Discord would refuse the body', command: reply.labels?.command ?? 'other', faults });
  } catch (error) {
    onError(extractTrace(error));
  }
  return createErrorReply(interaction);
}
