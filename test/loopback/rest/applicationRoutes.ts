/** Routes about the application: the gateway's address, itself, and its commands. */
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { botUser } from '../payloads/people.js';
import { createGatewayInfo, ownApplication } from './application.js';
import type { CommandStore } from './commandStore.js';
import { discordErrors } from './discordErrors.js';
import { type Call, type Reply, type Route, refuse, replyFound } from './route.js';

export function createApplicationRoutes(commands: CommandStore, gateway: { url: string; shards: number }): Route[] {
  return [
    { method: 'GET', path: '/gateway/bot', answer: () => replyFound(createGatewayInfo(gateway.url, gateway.shards)) },
    { method: 'GET', path: '/users/@me', answer: () => replyFound(botUser) },
    { method: 'GET', path: '/applications/@me', answer: () => replyFound(ownApplication) },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => replyFound(ownApplication) },
    ...['/applications/{application_id}/commands', '/applications/{application_id}/guilds/{guild_id}/commands'].flatMap(
      (path) => createCommandRoutes(path, commands),
    ),
  ];
}

function createCommandRoutes(path: string, commands: CommandStore): Route[] {
  return [
    {
      method: 'GET',
      path,
      answer: requireOwnApplication(({ query, params }) => {
        const localized = query.with_localizations === 'true';
        return replyFound(commands.list(localized, params.guild_id));
      }),
    },
    {
      method: 'PUT',
      path,
      answer: requireOwnApplication(({ body, params }) => {
        if (!Array.isArray(body)) return refuse(discordErrors.invalidForm);
        return replyFound(commands.put(body as RESTPutAPIApplicationCommandsJSONBody, params.guild_id));
      }),
    },
  ];
}

function requireOwnApplication(answer: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const { application_id, guild_id } = call.params;
    if (application_id !== ids.application) return refuse(discordErrors.unknownApplication);
    if (guild_id !== undefined && guild_id !== ids.guild) return refuse(discordErrors.missingAccess);
    return answer(call);
  };
}
