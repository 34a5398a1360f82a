/** The gateway side: HELLO, heartbeats, IDENTIFY, RESUME, and whatever can end a connection. */
import { GatewayCloseCodes as Close, type GatewaySendPayload, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { identify, resume } from './login.js';
import { dispatch, sees, sendTo } from './session.js';
import { type Connection, findSession, type GatewaySetup, type GatewayState } from './state.js';

export interface LoopbackGateway {
  state: GatewayState;
  stop: () => void;
}

export function createGateway(setup: GatewaySetup): LoopbackGateway {
  const state: GatewayState = { ...setup, identified: [], connection: null, sessions: new Set(), rewind: 0 };
  const sockets = new WebSocketServer({ server: setup.server });
  sockets.on('connection', (socket) => greet(socket, state));
  const stop = () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
  return { state, stop };
}

/** Each copy of the shard that a server belongs to gets it. False where there is none, as on Discord: the event is lost. */
export function dispatchEvent({ sessions }: GatewayState, t: string, d: { guild_id?: string | undefined }): boolean {
  const seeing = [...sessions].filter((session) => sees(session, d.guild_id));
  for (const session of seeing) dispatch(session, t, d);
  return seeing.length > 0;
}

export function isConnected({ sessions }: GatewayState): boolean {
  return [...sessions].some(({ socket }) => socket?.readyState === 1);
}

/** The connection that a test wants to disturb. */
export function findCurrentSocket({ connection }: GatewayState): WebSocket {
  if (connection?.socket.readyState !== 1) throw new Error('no client is connected to the loopback gateway');
  return connection.socket;
}

function greet(socket: WebSocket, state: GatewayState): void {
  const connection = { socket, acknowledges: true };
  state.connection = connection;
  socket.on('message', (data) => {
    const payload = parsePayload(String(data));
    if (payload) receive(payload, connection, state);
    else socket.close(Close.DecodeError);
  });
  socket.on('close', (code) => endSession(socket, code, state));
  socket.on('error', () => socket.terminate());
  sendTo(socket, { op: Op.Hello, d: { heartbeat_interval: state.heartbeat } });
}

function parsePayload(text: string): GatewaySendPayload | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function receive(payload: GatewaySendPayload, connection: Connection, state: GatewayState): void {
  const { socket, acknowledges } = connection;
  switch (payload.op) {
    case Op.Heartbeat:
      if (acknowledges) sendTo(socket, { op: Op.HeartbeatAck });
      break;
    case Op.Identify:
      identify(payload.d, socket, state);
      break;
    case Op.Resume:
      resume(payload.d, socket, state);
      break;
    case Op.PresenceUpdate:
    case Op.VoiceStateUpdate:
    case Op.RequestGuildMembers:
      if (!findSession(socket, state)) socket.close(Close.NotAuthenticated);
      break;
    default:
      socket.close(Close.UnknownOpcode);
  }
}

// a client that says goodbye ends its session; one that merely loses its connection may resume
function endSession(socket: WebSocket, code: number, state: GatewayState): void {
  const session = findSession(socket, state);
  if (!session) return;
  session.socket = null;
  if (code === 1000 || code === 1001) state.sessions.delete(session);
  state.changes.notify();
}
