/** Settings that are wrong, or without effect beside others, are reported in one line each. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { configSchema, loadConfig } from '../../src/doors/config.js';
import { chooseMetricsPort, describeIgnored } from '../../src/doors/settings.js';
import { token } from '../loopback/botTest.js';
import { publicKeyHex } from '../loopback/signBody.js';
import { findFreePorts } from '../support/freePorts.js';
import { parseLines } from '../support/startBot.js';
import { startProgram } from '../support/startProgram.js';

const key = { DISCORD_PUBLIC_KEY: publicKeyHex };

describe('SHARDS', () => {
  test.each(['0', '00', '01', '-1', '1000', '1.5', '2 ', 'two', 'AUTO'])('%j is refused', (SHARDS) => {
    expect(() => loadConfig({ SHARDS })).toThrow(/^SHARDS should be auto, or a number from 1 to 999\.$/);
  });

  test.each(['auto', '1', '12', '999'])('%j is taken', (SHARDS) => {
    expect(loadConfig({ SHARDS }).SHARDS).toBe(SHARDS);
  });

  test('is no setting where discord.js gives a shard its number', () => {
    expect(loadConfig({ SHARDS: '0', SHARDING_MANAGER: 'true' }).SHARDS).toBeUndefined();
  });

  test('refused, it ends the program with 78 and one line', async () => {
    const program = startProgram([], { DISCORD_TOKEN: token, SHARDS: '0' });
    expect(await program.end()).toBe(78);
    expect(program.readOutput()).toMatch(/^SHARDS should be [^\n]*\n$/);
  });
});

test('a wrong value is never repeated, whatever it is the value of: it may be a secret', () => {
  const secret = 'Quittenbrot: / ?';
  for (const name of Object.keys(configSchema.shape).filter((each) => !each.endsWith('_DIR'))) {
    const load = () => loadConfig({ [name]: secret });
    expect(load).toThrow(new RegExp(`^${name} should be `));
    expect(load).not.toThrow(/Quitten/);
  }
});

describe('METRICS_PORT', () => {
  test.each(['0', '65536', '99999', '-1', 'http', '9464x'])('%j is refused', (METRICS_PORT) => {
    expect(() => loadConfig({ METRICS_PORT })).toThrow(/^METRICS_PORT should be a number from 1 to 65535\.$/);
  });

  test('has room above it for every shard', () => {
    const runWithPorts = (METRICS_PORT: string, SHARDS: string) =>
      chooseMetricsPort(loadConfig({ METRICS_PORT, SHARDS }), null);
    expect(runWithPorts('65533', '2')).toBe(65_533);
    expect(runWithPorts('65535', '')).toBe(65_535);
    expect(() => runWithPorts('65534', '2')).toThrow(/^METRICS_PORT should be lower: .* 65536/);
    const child = loadConfig({ METRICS_PORT: '65533' });
    expect(chooseMetricsPort(child, { id: 1, count: 2 })).toBe(65_535);
    expect(() => chooseMetricsPort(child, { id: 0, count: 3 })).toThrow(/^METRICS_PORT should be lower/);
    expect(chooseMetricsPort(loadConfig({}), { id: 0, count: 3 })).toBeNull();
  });

  test('too high for the shards, it ends the program with 78 and one line', async () => {
    const program = startProgram([], { DISCORD_TOKEN: token, SHARDS: '2', METRICS_PORT: '65534' });
    expect(await program.end()).toBe(78);
    expect(program.readOutput()).toMatch(/^METRICS_PORT should be lower[^\n]*\n$/);
  });

  test('taken, it ends the program with 1 and one line of the log', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const METRICS_PORT = String((server.address() as AddressInfo).port);
    const program = startProgram([], { ...key, PORT: '0', METRICS_PORT });
    expect(await program.end()).toBe(1);
    const msg = `Port ${METRICS_PORT} is taken by another program. End that one, or set METRICS_PORT to another number.`;
    expect(parseLines(program)).toEqual([expect.objectContaining({ level: 'error', msg })]);
    server.close();
  });

  test.each([
    ['the HTTP door', { ...key, PORT: '0' }, /Answering/],
    ['the web page alone', { WEB_PORT: '0' }, /The web page is at/],
  ])('has the figures beside %s', async (_, env, open) => {
    const METRICS_PORT = String(await findFreePorts(1));
    const get = (path: string) => fetch(`http://127.0.0.1:${METRICS_PORT}${path}`);
    const program = startProgram([], { ...env, METRICS_PORT });
    await program.waitForOutput(open);
    expect(await (await get('/metrics')).text()).toMatch(/stargate_fact_base_info\{version="\w+"\} 1/);
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200]);
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
  });
});

describe('what has no effect is told', () => {
  test.each([
    [{ ...key, SHARDS: '2' }, /^SHARDS is ignored: with DISCORD_PUBLIC_KEY/],
    [{ ...key, DISCORD_TOKEN: token, SHARDS: 'auto', MENTIONS: 'on' }, /^SHARDS and MENTIONS are ignored: with/],
    [{ ...key, MENTIONS: 'on' }, /^MENTIONS is ignored: with DISCORD_PUBLIC_KEY/],
    [{ SHARDS: '2' }, /^SHARDS is ignored: without DISCORD_TOKEN/],
  ])('%o', (env, says) => {
    expect(describeIgnored(loadConfig(env))).toMatch(says);
  });

  test.each([{}, key, { ...key, MENTIONS: 'off' }, { DISCORD_TOKEN: token, SHARDS: '2', MENTIONS: 'on' }])(
    '%o has nothing of the kind',
    (env) => {
      expect(describeIgnored(loadConfig(env))).toBeNull();
    },
  );

  test('once, as a warning, and the bot answers over HTTP', async () => {
    const program = startProgram([], { ...key, DISCORD_TOKEN: token, SHARDS: '2', PORT: '0' });
    await program.waitForOutput(/Answering/);
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
    expect(parseLines(program).filter(({ level }) => level === 'warn')).toEqual([
      expect.objectContaining({ msg: expect.stringMatching(/^SHARDS is ignored/) }),
    ]);
  });
});
