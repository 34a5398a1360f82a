/** Routes about the application: the gateway's address, itself, and its commands. */
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { botUser } from '../payloads/people.js';
import { gatewayInfo, ownApplication } from './application.js';
import type { CommandStore } from './commandStore.js';
import { discordErrors } from './discordErrors.js';
import { type Call, found, type Reply, type Route, refusal } from './route.js';

export function applicationRoutes(commands: CommandStore, gateway: { url: string; shards: number }): Route[] {
  return [
    { method: 'GET', path: '/gateway/bot', answer: () => found(gatewayInfo(gateway.url, gateway.shards)) },
    { method: 'GET', path: '/users/@me', answer: () => found(botUser) },
    { method: 'GET', path: '/applications/@me', answer: () => found(ownApplication) },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => found(ownApplication) },
    ...['/applications/{application_id}/commands', '/applications/{application_id}/guilds/{guild_id}/commands'].flatMap(
      (path) => commandRoutes(path, commands),
    ),
  ];
}

function commandRoutes(path: string, commands: CommandStore): Route[] {
  return [
    {
      method: 'GET',
      path,
      answer: ofOurs(({ query, params }) => {
        const localized = query.with_localizations === 'true';
        return found(commands.list(localized, params.guild_id));
      }),
    },
    {
      method: 'PUT',
      path,
      answer: ofOurs(({ body, params }) => {
        if (!Array.isArray(body)) return refusal(discordErrors.invalidForm);
        return found(commands.put(body as RESTPutAPIApplicationCommandsJSONBody, params.guild_id));
      }),
    },
  ];
}

function ofOurs(answer: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const { application_id, guild_id } = call.params;
    if (application_id !== ids.application) return refusal(discordErrors.unknownApplication);
    if (guild_id !== undefined && guild_id !== ids.guild) return refusal(discordErrors.missingAccess);
    return answer(call);
  };
}
