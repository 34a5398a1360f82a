/** What a test sees of the small Discord. */
import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  GatewayIdentifyData,
  GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import type { Changes } from './changes.js';
import type { Disturbances } from './gateway/disturbances.js';
import type { Fault } from './rest/faults.js';
import type { RecordedRequest } from './rest/requests.js';
import type { Violation } from './rest/rest.js';
import type { Specification } from './rest/specification.js';

export interface LoopbackSetup {
  /** The only token that is accepted. */
  token: string;
  faults?: readonly Fault[];
  /** Milliseconds between heartbeats; Discord's own by default. */
  heartbeat?: number;
  /** How many shards it recommends; one by default. */
  shards?: number;
  /** To share one among several: compiling it takes a while. */
  specification?: Specification;
}

export interface LoopbackDiscord extends Disturbances {
  /** For discord.js's `rest.api`. */
  api: string;
  token: string;
  applicationId: string;
  requests: readonly RecordedRequest[];
  /** What broke the official specification, or Discord's rules for answers; a test should find none. */
  violations: readonly Violation[];
  /** What each IDENTIFY said. */
  identified: readonly GatewayIdentifyData[];
  /** The numbers of the shards that are connected. */
  shards: () => number[];
  /** The bot's messages and those sent to it, oldest first. */
  messages: () => APIMessage[];
  /** Sends under a fresh id and token; resolves with the bot's first answer, rejects where Discord would refuse it. */
  send: (interaction: APIInteraction) => Promise<APIInteractionResponse>;
  /** Sends under a fresh id; whether the bot's intents let it have the message. */
  sendMessage: (message: GatewayMessageCreateDispatchData) => boolean;
  inject: (fault: Fault) => void;
  /** Resolves as soon as the condition holds; it is looked at after each request and each change of the connection. */
  until: Changes['until'];
  isConnected: () => boolean;
  /** Resolves when a client is logged in. */
  connected: () => Promise<void>;
  stop: () => Promise<void>;
}
