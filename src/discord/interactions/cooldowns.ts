/** How fast one may ask, press and type: each has a limit of its own, so that none uses up another's. */
import type { APIInteraction, APIMessageComponentInteraction } from 'discord-api-types/v10';
import { createRateLimiter, type RateLimiter } from '../../util/rateLimiter.js';
import { interactionTypes } from '../constants.js';
import { isTalkAction, parseCustomId } from '../customId.js';
import { userOf } from '../interactionUser.js';
import { readPressedId } from '../pressedId.js';

/** For so long it is remembered that an id has asked; in milliseconds. */
export const cooldownMs = 10_000;

export interface Cooldowns {
  /** Milliseconds until whoever sent it may go on; 0 where they may now. */
  consume: (interaction: APIInteraction, now: number) => number;
  /** Whoever mentions the bot asks a question. */
  consumeQuestion: RateLimiter['consume'];
}

/** Requests of one user in ten seconds. Nobody types two hundred letters in that time. */
const maxRequests = { questions: 5, shares: 5, presses: 20, typing: 200 } as const;

export function createCooldowns(): Cooldowns {
  const createLimiter = (kind: keyof typeof maxRequests) =>
    createRateLimiter({ maxRequests: maxRequests[kind], windowMs: cooldownMs });
  const [questions, shares, presses] = [createLimiter('questions'), createLimiter('shares'), createLimiter('presses')];
  const typing = createLimiter('typing');
  const findPressLimiters = (press: APIMessageComponentInteraction): RateLimiter[] => {
    const action = parseCustomId(readPressedId(press));
    // it makes a message for all to see, as a question does
    if (action?.kind === 'share' || action?.kind === 'post') return [shares];
    // what is answered anew, and does not only show more of an answer
    return action !== null && isTalkAction(action) && action.kind !== 'follow' ? [questions] : [];
  };
  const findLimiters = (interaction: APIInteraction): RateLimiter[] => {
    switch (interaction.type) {
      case interactionTypes.command:
      case interactionTypes.form:
        return [questions];
      case interactionTypes.autocomplete:
        return [typing];
      case interactionTypes.component:
        return [presses, ...findPressLimiters(interaction as APIMessageComponentInteraction)];
      default:
        return [];
    }
  };
  return {
    consume: (interaction, now) => {
      const user = userOf(interaction)?.id ?? '';
      return Math.max(0, ...findLimiters(interaction).map((limiter) => limiter.consume(user, now)));
    },
    consumeQuestion: questions.consume,
  };
}
