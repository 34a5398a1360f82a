/** The environment, read once and checked. What the doors need comes from here alone. */
import * as z from 'zod';
import { ConfigError } from '../util/errors.js';
import { formatWrongSetting, settingForms } from './settingForms.js';

const ignoreEmpty = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape);
const acceptOptional = (pattern: RegExp, looksLike: string) =>
  ignoreEmpty(z.string().regex(pattern, looksLike).optional());

const acceptForm = (name: keyof typeof settingForms) =>
  acceptOptional(settingForms[name].pattern, settingForms[name].looksLike);

const acceptNumber = (maxValue: number, looksLike: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, looksLike)
    .transform(Number)
    .pipe(z.number().max(maxValue, looksLike));
const portSchema = acceptNumber(65_535, 'a number from 0 to 65535; 0 takes any port that is free');
const portDescription = 'a number from 1 to 65535';

/** Each variable with what it should look like; .env.example lists the same keys. */
export const configSchema = z.object({
  DISCORD_TOKEN: acceptOptional(
    /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/,
    'three parts with dots between them, from the Bot page of your application in the Discord developer portal',
  ),
  DISCORD_GUILD_ID: acceptOptional(/^\d{17,20}$/, 'the 17 to 20 digits of a server id'),
  DISCORD_PUBLIC_KEY: acceptForm('DISCORD_PUBLIC_KEY'),
  // whether it is there is looked up where the folder is chosen, for every verb
  DATA_DIR: ignoreEmpty(z.string().optional()),
  STATE_DIR: ignoreEmpty(z.string().optional()),
  HOST: ignoreEmpty(
    z
      .string()
      .regex(/^[\w.:-]+$/, 'an address or name of this machine, such as 127.0.0.1')
      .default('127.0.0.1'),
  ),
  PORT: ignoreEmpty(portSchema.default(3000)),
  MENTIONS: acceptOptional(/^(on|off)$/, 'on or off'),
  MCP: acceptForm('MCP'),
  SHARDS: acceptOptional(/^(auto|[1-9]\d{0,2})$/, 'auto, or a number from 1 to 999'),
  METRICS_PORT: ignoreEmpty(acceptNumber(65_535, portDescription).pipe(z.number().min(1, portDescription)).optional()),
  REPORT_URL: acceptForm('REPORT_URL'),
  OPERATOR_URL: acceptForm('OPERATOR_URL'),
  CODE_URL: acceptForm('CODE_URL'),
  WEB_PORT: ignoreEmpty(portSchema.optional()),
  PUBLIC_URL: acceptForm('PUBLIC_URL'),
  WEB_RATE: ignoreEmpty(acceptNumber(999_999, 'a number of requests a minute; 0 for as many as come').default(300)),
  DISCORD_API_URL: acceptForm('DISCORD_API_URL'),
});

export type Config = z.infer<typeof configSchema>;

export function loadConfig({ SHARDS, ...env }: Record<string, string | undefined>): Config {
  // in the processes that discord.js starts, SHARDS is their own number: see shardOf
  const read = configSchema.safeParse(env.SHARDING_MANAGER === 'true' ? env : { SHARDS, ...env });
  if (read.success) return read.data;
  throw new ConfigError(
    read.error.issues.map(({ path, message }) => formatWrongSetting(path.join('.'), message)).join('\n'),
  );
}
