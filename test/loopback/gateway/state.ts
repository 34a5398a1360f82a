/** What the gateway knows: its connection, and the sessions that clients opened. */
import type { Server } from 'node:http';
import type { GatewayIdentifyData } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Changes } from '../changes.js';
import type { Session } from './session.js';

export interface GatewaySetup {
  server: Server;
  token: string;
  /** Milliseconds between heartbeats. */
  heartbeat: number;
  url: string;
  changes: Changes;
}

export interface Connection {
  socket: WebSocket;
  acknowledges: boolean;
}

/** All that changes while the gateway runs. */
export interface GatewayState extends GatewaySetup {
  identified: GatewayIdentifyData[];
  /** The newest connection, open or not. */
  connection: Connection | null;
  /** What clients may resume: one for each shard and each copy of the bot. */
  sessions: Set<Session>;
  /** How many events more than were missed a resumed session is sent again. */
  rewind: number;
}

/** The session that a socket speaks for, if it has logged in. */
export function findSession(socket: WebSocket, { sessions }: GatewayState): Session | undefined {
  return [...sessions].find((session) => session.socket === socket);
}
