/** What every Discord door does with an interaction: the cooldown, the answer, and a friendly line where one of them fails. */
import type { APIInteraction } from 'discord-api-types/v10';
import { type LogFields, traceOf } from '../../operations/log.js';
import { createCooldown } from '../../util/rateLimiter.js';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Bot } from '../bot.js';
import { interactions } from '../constants.js';
import { languageOf, userOf } from '../interactionUser.js';
import { lineMessage } from '../messages/message.js';
import { type Reply, say } from '../messages/reply.js';
import { faultsOf } from '../messages/validate.js';
import { dispatch } from './dispatch.js';
import { failed } from './renderingFor.js';

export interface Answering {
  /** `now` in milliseconds. Never throws. */
  replyTo: (interaction: APIInteraction, now: number) => Reply;
  mayAnswer: (user: string, now: number) => boolean;
}

/** Hears of faults of ours, without a word of what somebody typed. */
export type Broken = (fields: LogFields) => void;

/** `bot` gives the one of the moment: a reply is made from one only, the next one maybe from another. */
export function answering(bot: () => Bot, broken: Broken): Answering {
  const cooldown = createCooldown({ most: 5, span: 10_000 });
  return {
    replyTo(interaction, now) {
      const user = userOf(interaction)?.id ?? '';
      const wait = interaction.type === interactions.command ? cooldown.wait(user, now) : 0;
      if (wait === 0) return safely(interaction, bot(), broken);
      const line = wordingFor(languageOf(interaction)).slowDown(Math.ceil(wait / 1000));
      return { ...say(lineMessage(line, true)), about: { command: 'any', outcome: 'slow-down' } };
    },
    mayAnswer: (user, now) => cooldown.wait(user, now) === 0,
  };
}

// neither a fault of ours nor a body that Discord would refuse may leave the asker without a word
function safely(interaction: APIInteraction, bot: Bot, broken: Broken): Reply {
  try {
    const reply = dispatch(interaction, bot);
    const faults = faultsOf(reply.response).length;
    if (faults === 0) return reply;
    broken({ error: 'Discord would refuse the body', command: reply.about?.command ?? 'other', faults });
  } catch (error) {
    broken(traceOf(error));
  }
  return failed(interaction);
}
