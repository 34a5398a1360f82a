/** The application, as REST and the gateway's READY describe it. */
import type { APIApplication, APIGatewayBotInfo, GatewayReadyDispatchData } from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { noFlags } from '../payloads/noFlags.js';
import { botUser, createUser } from '../payloads/people.js';

/** `type` is in the official specification, though not in discord-api-types. */
export const application: APIApplication & { type: null } = {
  id: ids.application,
  name: 'Stargate',
  icon: null,
  description: '',
  summary: '',
  type: null,
  bot: botUser,
  bot_public: true,
  bot_require_code_grant: false,
  owner: createUser(ids.owner),
  team: null,
  verify_key: '0'.repeat(64),
  flags: noFlags,
  flags_new: '0',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
};

/** As its owner sees it; discord-api-types does not know these fields. */
export const ownApplication = { ...application, explicit_content_filter: 0, eligible_oauth2_scopes: [] };

export function createGatewayInfo(url: string, shards: number): APIGatewayBotInfo {
  return {
    url,
    shards,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
  };
}

export function createReady(
  sessionId: string,
  url: string,
  shard: [number, number] = [0, 1],
): GatewayReadyDispatchData {
  return {
    v: 10,
    user: botUser,
    guilds: [{ id: ids.guild, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: url,
    shard,
    application: { id: ids.application, flags: noFlags, flags_new: '0' },
  };
}
