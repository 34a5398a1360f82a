/** What a test sends to the bot. */
import { GatewayDispatchEvents as Event } from 'discord-api-types/v10';
import type { LoopbackDiscord } from '../loopbackDiscord.js';
import type { Stores } from '../rest/messageRoutes.js';
import { dispatchEvent } from './gateway.js';
import { filterVisible } from './intents.js';
import type { GatewayState } from './state.js';

interface Sender {
  state: GatewayState;
  stores: Stores;
  freshId: () => string;
}

export function createSenders({ state, stores, freshId }: Sender): Pick<LoopbackDiscord, 'send' | 'sendMessage'> {
  return {
    send: async (interaction) => {
      const { sent, answer } = stores.interactions.open(interaction);
      if (!dispatchEvent(state, Event.InteractionCreate, sent)) throw new Error('no session: Discord drops the event');
      return answer;
    },
    sendMessage: (message) => {
      const sent = { ...message, id: freshId() };
      stores.messages.keep(sent);
      const [session] = state.sessions;
      const seen = filterVisible(sent, session?.intents ?? 0);
      return seen !== undefined && dispatchEvent(state, Event.MessageCreate, seen);
    },
  };
}
