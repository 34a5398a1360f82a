/** What a request to Discord asks for, as far as its rate limits tell requests apart. */

export interface DiscordRequest {
  method: string;
  /** The whole address, or its path alone. */
  url: string;
}

export interface Route {
  /** The method and the path without the ids in it. */
  name: string;
  /** The server, channel or webhook that a bucket is of: https://discord.com/developers/docs/topics/rate-limits */
  owner: string;
  /** Discord waits three seconds for it. */
  isCallback: boolean;
  /** The bot's global limit does not count it: it needs no token but the interaction's own. */
  isExempt: boolean;
}

const callbackPattern = /^\/interactions\/[^/]+\/[^/]+\/callback$/;
const webhookPattern = /^\/webhooks\/([^/]+\/[^/]+)(.*)$/;
const ownedPattern = /^\/(?:channels|guilds)\/(\d+)/;
const idPattern = /\/\d{15,}(?=\/|$)/g;
const knownPathPattern = /\/(?:gateway|applications|oauth2|interactions|webhooks|channels|guilds|users)(?:\/.*)?$/;

export function describeRoute({ method, url }: DiscordRequest): Route {
  const [address = ''] = url.split('?');
  const path = knownPathPattern.exec(address)?.[0] ?? address;
  const isCallback = callbackPattern.test(path);
  const [, webhook, rest] = webhookPattern.exec(path) ?? [];
  const isExempt = isCallback || webhook !== undefined;
  const owner = webhook ?? ownedPattern.exec(path)?.[1] ?? '';
  return { name: `${method.toUpperCase()} ${shorten({ path, isCallback, rest })}`, owner, isCallback, isExempt };
}

function shorten({ path, isCallback, rest }: { path: string; isCallback: boolean; rest: string | undefined }): string {
  if (isCallback) return '/interactions/callback';
  return (rest === undefined ? path : `/webhooks${rest}`).replace(idPattern, '/:id');
}
