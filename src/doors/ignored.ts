import type { Config } from '../config.js';

/** A line that says which settings have no effect beside the others; null where all have one. */
export function ignoredIn(config: Config): string | null {
  const { DISCORD_PUBLIC_KEY: key, DISCORD_TOKEN: token, SHARDS: shards, MENTIONS: mentions } = config;
  const names = [...(shards === undefined ? [] : ['SHARDS']), ...(mentions === 'on' ? ['MENTIONS'] : [])];
  if (names.length === 0 || (token && !key)) return null;
  const ignored = `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} ignored`;
  return key
    ? `${ignored}: with DISCORD_PUBLIC_KEY the bot answers over HTTP, and they are for the gateway.`
    : `${ignored}: without DISCORD_TOKEN there is no gateway.`;
}
