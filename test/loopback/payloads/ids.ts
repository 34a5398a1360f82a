/** The ids of the small Discord's one application and its places, and fresh ones in Discord's form. */

// application and bot differ, as they do for older applications: a bot that mixes them up is found out
export const ids = {
  application: '1300000000000000001',
  bot: '1300000000000000002',
  command: '1300000000000000003',
  guild: '1300000000000000010',
  channel: '1300000000000000011',
  dmChannel: '1300000000000000012',
  message: '1300000000000000013',
  owner: '1300000000000000020',
  user: '1300000000000000021',
} as const;

const discordEpoch = 1_420_070_400_000n;

/** Makes snowflakes: each holds its time, and none is given twice. */
export function createSnowflakes(): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String(((BigInt(Date.now()) - discordEpoch) << 22n) + count);
  };
}
