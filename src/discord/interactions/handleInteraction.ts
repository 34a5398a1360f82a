/** What every Discord door does with an interaction: the cooldown, the answer, and a friendly line where one of them fails. */
import type { APIInteraction } from 'discord-api-types/v10';
import { extractTrace, type LogFields } from '../../operations/log.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { interactionTypes } from '../constants.js';
import { clientLanguage } from '../interactionUser.js';
import { renderLine } from '../messages/messageBody.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { findLimitViolations } from '../messages/validate.js';
import { createCooldowns } from './cooldowns.js';
import { dispatch } from './dispatch.js';
import { createErrorReply, createNoChoices } from './renderingFor.js';

export interface InteractionHandler {
  /** `now` in milliseconds. Never throws. */
  replyTo: (interaction: APIInteraction, now: number) => InteractionReply;
  mayAnswer: (user: string, now: number) => boolean;
}

/** Is called for each internal error; its fields contain nothing that a user typed. */
export type OnError = (fields: LogFields) => void;

/** `bot` gives the one of the moment: a reply is made from one only, the next one maybe from another. */
export function createInteractionHandler(bot: () => DiscordBot, onError: OnError): InteractionHandler {
  const cooldowns = createCooldowns();
  return {
    replyTo(interaction, now) {
      const wait = cooldowns.consume(interaction, now);
      return wait === 0 ? dispatchSafely(interaction, bot(), onError) : createSlowDownReply(interaction, wait);
    },
    mayAnswer: (user, now) => cooldowns.consumeQuestion(user, now) === 0,
  };
}

function createSlowDownReply(interaction: APIInteraction, waitMs: number): InteractionReply {
  const line = pickWording(clientLanguage(interaction)).slowDown(Math.ceil(waitMs / 1000));
  return {
    ...(interaction.type === interactionTypes.autocomplete ? createNoChoices() : createReply(renderLine(line, true))),
    labels: { command: 'any', outcome: 'slow-down' },
  };
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
