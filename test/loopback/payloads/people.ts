/** The bot and its users, as Discord describes them. */
import type { APIGuildMemberNoUser, APIInteractionGuildMember, APIUser } from 'discord-api-types/v10';
import { ids } from './ids.js';
import { noFlags } from './noFlags.js';

export const joined = '2025-01-21T18:00:00.000000+00:00';

export const botUser: APIUser = {
  id: ids.bot,
  username: 'stargate-loopback',
  discriminator: '0042',
  global_name: null,
  avatar: null,
  avatar_decoration_data: null,
  collectibles: null,
  primary_guild: null,
  banner: null,
  accent_color: null,
  bot: true,
  flags: noFlags,
  public_flags: noFlags,
};

export function createUser(id: string): APIUser {
  return {
    id,
    username: `asker.${id.slice(-4)}`,
    discriminator: '0',
    global_name: `Asker ${id.slice(-4)}`,
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    banner: null,
    accent_color: null,
    flags: noFlags,
    public_flags: noFlags,
  };
}

export const membership: APIGuildMemberNoUser = {
  roles: [],
  nick: null,
  avatar: null,
  banner: null,
  joined_at: joined,
  premium_since: null,
  pending: false,
  communication_disabled_until: null,
  avatar_decoration_data: null,
  collectibles: null,
  deaf: false,
  mute: false,
  flags: noFlags,
};

/** A member who may send messages and use commands, but manages nothing. */
export function createMember(id: string): APIInteractionGuildMember {
  return { ...membership, user: createUser(id), permissions: '2248473465835073' };
}
