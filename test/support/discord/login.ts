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
import { ready } from './application.js';
import type { GatewayState } from './gateway.js';
import { privileged } from './intents.js';
import { guild } from './places.js';
import { createSession, dispatch, replay, sendTo } from './session.js';

export function identify(data: GatewayIdentifyData, socket: WebSocket, state: GatewayState): void {
  state.identified.push(data);
  const { intents, shard } = data;
  const refused = whyNotIdentify(data, socket, state);
  if (refused === undefined) {
    state.session = createSession(socket, intents);
    dispatch(state.session, Event.Ready, ready(state.session.id, state.url, shard));
    if (intents & GatewayIntentBits.Guilds) dispatch(state.session, Event.GuildCreate, guild);
  } else socket.close(refused);
  state.changes.changed();
}

function whyNotIdentify({ token, intents }: GatewayIdentifyData, socket: WebSocket, state: GatewayState) {
  if (token !== state.token) return Close.AuthenticationFailed;
  if (state.session?.socket === socket) return Close.AlreadyAuthenticated;
  if (intents & privileged) return Close.DisallowedIntents;
  return undefined;
}

export function resume({ token, session_id, seq }: GatewayResumeData, socket: WebSocket, state: GatewayState): void {
  const { session } = state;
  if (token !== state.token) socket.close(Close.AuthenticationFailed);
  else if (session?.id !== session_id) sendTo(socket, { op: Op.InvalidSession, d: false });
  else if (seq > session.dispatched.length) socket.close(Close.InvalidSeq);
  else {
    session.socket = socket;
    replay(session, seq);
    dispatch(session, Event.Resumed, {});
  }
  state.changes.changed();
}
