/** A gateway session: what was dispatched in it, and the socket that it has at the moment. */
import { randomUUID } from 'node:crypto';
import { type GatewayIdentifyData, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

export interface Dispatched {
  op: GatewayOpcodes.Dispatch;
  s: number;
  t: string;
  d: unknown;
}

export interface Session {
  id: string;
  intents: number;
  /** Its number, and how many there are. */
  shard: [id: number, count: number];
  dispatched: Dispatched[];
  /** Null between a lost connection and RESUME. */
  socket: WebSocket | null;
}

export function createSession(socket: WebSocket, { intents, shard = [0, 1] }: GatewayIdentifyData): Session {
  return { id: randomUUID().replaceAll('-', ''), intents, shard, dispatched: [], socket };
}

/** Servers are spread over the shards by their ids; what comes from no server goes to the first. */
export function sees({ shard: [id, count] }: Session, guildId = '0'): boolean {
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}

/** Kept for replay whether anybody is connected or not. */
export function dispatch(session: Session, t: string, d: unknown): void {
  const event: Dispatched = { op: GatewayOpcodes.Dispatch, s: session.dispatched.length + 1, t, d };
  session.dispatched.push(event);
  if (session.socket) sendTo(session.socket, event);
}

/** Sends all that came after a sequence number. */
export function replay({ dispatched, socket }: Session, after: number): void {
  if (socket) for (const event of dispatched.slice(after)) sendTo(socket, event);
}

export function sendTo(socket: WebSocket, payload: object): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}
