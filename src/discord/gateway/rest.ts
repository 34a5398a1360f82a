/** discord.js's REST client where there is no connection. */
import { REST } from 'discord.js';

/** `api` is where Discord's REST interface is, if not at discord.com. */
export function restFor(token: string, api: string | undefined): REST {
  return new REST(api ? { api } : {}).setToken(token);
}
