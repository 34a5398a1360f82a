/** The environment, read once and checked. What the doors need comes from here alone. */
import * as z from 'zod';
import { ConfigError } from './errors/configError.js';

const optional = (pattern: RegExp, looksLike: string) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.string().regex(pattern, looksLike).optional());

const port = () => optional(/^\d{1,5}$/, 'the number of a port, such as 8080');

/** Each variable with what it should look like; .env.example lists the same keys. */
export const configSchema = z.object({
  DISCORD_TOKEN: optional(
    /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/,
    'three parts with dots between them, from the Bot page of your application in the Discord developer portal',
  ),
  DISCORD_GUILD_ID: optional(/^\d{17,20}$/, 'the 17 to 20 digits of a server id'),
  MENTIONS: optional(/^(on|off)$/, 'on or off'),
  REPORT_URL: optional(/^https?:\/\/\S+$/, 'an address; {fact} in it stands for the id of the sentence'),
  WEB_PORT: port(),
  HOST: optional(/^[\w.:-]+$/, 'the address of this machine to listen at, such as 127.0.0.1 or 0.0.0.0'),
  PUBLIC_URL: optional(
    /^https?:\/\/[^\s?#]+[^\s?#/]$/,
    'the address under which others reach the web page, such as https://stargate.example, without a slash at its end',
  ),
  WEB_RATE: optional(/^\d{1,6}$/, 'a number of requests a minute; 0 for as many as come'),
  DISCORD_API_URL: optional(
    /^https?:\/\/\S+[^/]$/,
    'an address such as http://localhost:8080/api, without a slash at its end',
  ),
});

export type Config = z.infer<typeof configSchema>;

export function loadConfig(env: Record<string, string | undefined>): Config {
  const read = configSchema.safeParse(env);
  if (read.success) return read.data;
  throw new ConfigError(
    read.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}.`).join('\n'),
  );
}
