/** The interactions that were sent, and whether they were answered. */
import {
  InteractionResponseType as Answer,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionType,
} from 'discord-api-types/v10';

export interface Sent {
  interaction: APIInteraction;
  /** The first answer that was accepted. */
  answer?: APIInteractionResponse;
  /** The message that `@original` names. */
  original?: APIMessage['id'];
  answered: (answer: APIInteractionResponse) => void;
  refused: (reason: Error) => void;
}

export interface InteractionStore {
  /** Sends it under a fresh id and token; the promise waits for the bot's answer. */
  open: <Each extends APIInteraction>(interaction: Each) => { sent: Each; answer: Promise<APIInteractionResponse> };
  withToken: (token: string) => Sent | undefined;
}

export function createInteractionStore(freshId: () => string): InteractionStore {
  const kept = new Map<string, Sent>();
  return {
    open: (interaction) => {
      const id = freshId();
      const token = Buffer.from(`interaction:${id}:${'loopback'.repeat(12)}`).toString('base64url');
      const sent = { ...interaction, id, token };
      const answer = new Promise<APIInteractionResponse>((answered, refused) => {
        kept.set(token, { interaction: sent, answered, refused });
      });
      return { sent, answer };
    },
    withToken: (token) => kept.get(token),
  };
}

const shown = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const changed = [Answer.UpdateMessage, Answer.DeferredMessageUpdate];

/** The kinds of answer that Discord accepts to each kind of interaction. */
export const accepted: Record<InteractionType, readonly Answer[]> = {
  [InteractionType.Ping]: [Answer.Pong],
  [InteractionType.ApplicationCommand]: [...shown, Answer.Modal, Answer.LaunchActivity],
  [InteractionType.MessageComponent]: [...shown, ...changed, Answer.Modal, Answer.LaunchActivity],
  [InteractionType.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [...shown, ...changed, Answer.LaunchActivity],
};
