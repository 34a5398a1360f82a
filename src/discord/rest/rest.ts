/** Where Discord's gateway is, asked for until Discord says it: trouble at a start is no reason to give up. */
import { DefaultRestOptions, DiscordAPIError, REST, type RESTOptions, Routes } from 'discord.js';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Log } from '../../operations/log.js';
import { errorMessage } from '../../util/errors.js';
import { computeBackoff, sleep } from '../backoff.js';
import { createLimitedSend, type OnLimit } from './limitedRequests.js';

interface GatewayLookup {
  token: string;
  api: string | undefined;
  log: Log;
  signal: AbortSignal;
}

const maxRetryDelayMs = 60_000;
/** The longest that a timer can take. */
const maxTimeoutMs = 2 ** 31 - 1;

/** Null where the signal ends it; rejects where Discord refuses, since it would again. */
export async function waitForGateway({ token, api, log, signal }: GatewayLookup): Promise<APIGatewayBotInfo | null> {
  const rest = new REST(createRestOptions(api, log.warn)).setToken(token);
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return (await rest.get(Routes.gatewayBot(), { signal })) as APIGatewayBotInfo;
    } catch (error) {
      if (signal.aborted) return null;
      if (error instanceof DiscordAPIError) throw error;
      const wait = computeBackoff(failures, maxRetryDelayMs);
      log.warn(`Discord is not there (${errorMessage(error)}); trying again in ${wait / 1000} s.`);
      await sleep(wait, signal);
    }
  }
  return null;
}

/** Whether Discord does not accept the token. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** sysexits.h: the configuration is wrong, so a supervisor must not try again. A passing fault ends with 1. */
export const exitCodes = { fine: 0, fault: 1, config: 78 };

export const tokenRefusedMessage =
  'Discord does not accept DISCORD_TOKEN. Make a new one in the developer portal and put it into .env.';

/** discord.js would cut a wait short, and adds to others; `api` is where Discord's REST interface is, if not at discord.com. */
export function createRestOptions(api: string | undefined, onLimit: OnLimit): Partial<RESTOptions> {
  return {
    ...(api ? { api } : {}),
    // counted by the sender alone, which knows a wait from a connection that hangs
    timeout: maxTimeoutMs,
    makeRequest: createLimitedSend(DefaultRestOptions.makeRequest, onLimit),
  };
}
