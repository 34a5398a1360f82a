/** Where Discord's gateway is, asked for until Discord says it: trouble at a start is no reason to give up. */
import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Log } from '../../operations/log.js';
import { backoff, waited } from '../../util/backoff.js';
import { textOf } from '../../util/errors.js';

interface Search {
  token: string;
  api: string | undefined;
  log: Log;
  signal: AbortSignal;
}

const longestPause = 60_000;

/** Null where the signal ends it; rejects where Discord refuses, since it would again. */
export async function gatewayFound({ token, api, log, signal }: Search): Promise<APIGatewayBotInfo | null> {
  const rest = restFor(token, api);
  for (let failed = 0; !signal.aborted; failed += 1) {
    try {
      return (await rest.get(Routes.gatewayBot(), { signal })) as APIGatewayBotInfo;
    } catch (error) {
      if (signal.aborted) return null;
      if (error instanceof DiscordAPIError) throw error;
      const wait = backoff(failed, longestPause);
      log.warn(`Discord is not there (${textOf(error)}); trying again in ${wait / 1000} s.`);
      await waited(wait, signal);
    }
  }
  return null;
}

/** Whether Discord does not accept the token. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** sysexits.h: the configuration is wrong, so a supervisor must not try again. A passing fault ends with 1. */
export const exit = { fine: 0, fault: 1, config: 78 };

export const tokenRefused =
  'Discord does not accept DISCORD_TOKEN. Make a new one in the developer portal and put it into .env.';

/** `api` is where Discord's REST interface is, if not at discord.com. */
export function restFor(token: string, api: string | undefined): REST {
  return new REST(api ? { api } : {}).setToken(token);
}
