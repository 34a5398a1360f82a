/** IDENTIFY and RESUME: who may open a session, and who may go on with one. */
import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  type GatewayIdentifyData,
  GatewayIntentBits,
  type GatewayResumeData,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { guild } from '../payloads/places.js';
import { createReady } from '../rest/application.js';
import { privileged } from './intents.js';
import { createSession, dispatch, replay, type Session, sees, sendTo } from './session.js';
import { findSession, type GatewayState } from './state.js';

export function identify(data: GatewayIdentifyData, socket: WebSocket, state: GatewayState): void {
  state.identified.push(data);
  const refused = findRefusal(data, socket, state);
  if (refused === undefined) welcome(createSession(socket, data), state);
  else socket.close(refused);
  state.changes.notify();
}

function welcome(session: Session, { sessions, url }: GatewayState): void {
  sessions.add(session);
  const guilds = sees(session, guild.id) ? [guild] : [];
  dispatch(session, Event.Ready, {
    ...createReady(session.id, url, session.shard),
    guilds: guilds.map(createUnavailableGuild),
  });
  if (session.intents & GatewayIntentBits.Guilds) for (const each of guilds) dispatch(session, Event.GuildCreate, each);
}

function createUnavailableGuild({ id }: { id: string }) {
  return { id, unavailable: true };
}

function findRefusal({ token, intents }: GatewayIdentifyData, socket: WebSocket, state: GatewayState) {
  if (token !== state.token) return Close.AuthenticationFailed;
  if (findSession(socket, state)) return Close.AlreadyAuthenticated;
  if (intents & privileged) return Close.DisallowedIntents;
  return undefined;
}

export function resume({ token, session_id, seq }: GatewayResumeData, socket: WebSocket, state: GatewayState): void {
  const session = [...state.sessions].find(({ id }) => id === session_id);
  if (token !== state.token) socket.close(Close.AuthenticationFailed);
  else if (!session) sendTo(socket, { op: Op.InvalidSession, d: false });
  else if (seq > session.dispatched.length) socket.close(Close.InvalidSeq);
  else {
    session.socket = socket;
    // READY, which opened it, never comes again
    replay(session, Math.max(1, seq - state.rewind));
    dispatch(session, Event.Resumed, {});
  }
  state.changes.notify();
}
