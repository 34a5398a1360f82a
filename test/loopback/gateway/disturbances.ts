/** What can befall a gateway connection. */
import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { findCurrentSocket } from './gateway.js';
import { sendTo } from './session.js';
import { findSession, type GatewayState } from './state.js';

export interface Disturbances {
  /** Closes with that code; without one the connection is cut. */
  close: (code?: number) => void;
  requestReconnect: () => void;
  invalidateSession: (resumable: boolean) => void;
  /** From now on, a resumed session is sent so many of its last events once more, as if their numbers had been lost. */
  repeatEvents: (count: number) => void;
  /** Lets this connection's heartbeats go unanswered; the next connection's are answered again. */
  stopAcknowledging: () => void;
  /** Reads nothing more from this connection, so that a goodbye has no answer. */
  stall: () => void;
}

// after these the client cannot go on with its session
const ending = [4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

export function createDisturbances(state: GatewayState): Disturbances {
  return {
    close: (code) => {
      const socket = findCurrentSocket(state);
      const session = findSession(socket, state);
      if (session && code !== undefined && ending.includes(code)) state.sessions.delete(session);
      if (code === undefined) socket.terminate();
      else socket.close(code);
    },
    requestReconnect: () => sendTo(findCurrentSocket(state), { op: Op.Reconnect }),
    invalidateSession: (resumable) => {
      const socket = findCurrentSocket(state);
      const session = findSession(socket, state);
      if (session) session.socket = null;
      if (session && !resumable) state.sessions.delete(session);
      sendTo(socket, { op: Op.InvalidSession, d: resumable });
    },
    repeatEvents: (count) => {
      state.rewind = count;
    },
    stall: () => findCurrentSocket(state).pause(),
    stopAcknowledging: () => {
      findCurrentSocket(state);
      if (state.connection) state.connection.acknowledges = false;
    },
  };
}
