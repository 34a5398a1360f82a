/** The host asks the program over HTTP whether it is well, and how much it has done. */
import { describe, expect, test, vi } from 'vitest';
import { createHealth } from '../../src/operations/health.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { expectAnswer, it } from '../loopback/botTest.js';
import { createChatInput } from '../loopback/payloads/payloads.js';
import { findFreePorts } from '../support/freePorts.js';
import { registeredPattern, startBot } from '../support/startBot.js';
import { patience } from '../support/startProgram.js';

const callback = { method: 'POST', path: /\/callback$/ };
const question = 'Hat Softbank das Geheimwort Quittenbrot gesichert?';

describe('health', () => {
  const fetchStatus = (path: string, health = createHealth(), method = 'GET') =>
    health.answer(new Request(`http://localhost${path}`, { method })).status;

  test('is alive from the start, and ready when all its parts are', () => {
    const health = createHealth();
    expect([fetchStatus('/healthz', health), fetchStatus('/readyz', health)]).toEqual([200, 503]);
    health.mark('gateway', true);
    health.mark('http', false);
    expect(fetchStatus('/readyz', health)).toBe(503);
    health.mark('http', true);
    expect(fetchStatus('/readyz', health)).toBe(200);
    health.stop();
    expect([fetchStatus('/healthz', health), fetchStatus('/readyz', health)]).toEqual([200, 503]);
  });

  test('knows no other path and no other method', () => {
    expect([fetchStatus('/'), fetchStatus('/metrics'), fetchStatus('/healthz/')]).toEqual([404, 404, 404]);
    expect(['POST', 'PUT', 'DELETE'].map((method) => fetchStatus('/readyz', createHealth(), method))).toEqual([
      405, 405, 405,
    ]);
    expect(fetchStatus('/healthz', createHealth(), 'HEAD')).toBe(200);
  });
});

test('two runs in one process have figures of their own', async () => {
  const [first, second] = [createMetrics(), createMetrics()];
  first.recordAnswer({ command: 'ask', outcome: 'found', seconds: 0.02 });
  const readText = (metrics: typeof first) =>
    metrics.answer(new Request('http://localhost/metrics')).then((r) => r.text());
  expect(await readText(first)).toContain('stargate_interactions_total{command="ask",outcome="found"} 1');
  expect(await readText(second)).not.toContain('command="ask"');
});

it('a running bot tells its state, its figures and its data, and of nobody who asked', async ({ discord }) => {
  const port = String(await findFreePorts(1));
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  discord.inject({ on: { method: 'GET', path: /\/gateway\/bot$/ }, failure: { is: 'hanging', ms: 4000 } });
  const program = startBot(discord, { METRICS_PORT: port });
  await vi.waitFor(async () => expect((await get('/healthz')).status).toBe(200), patience);
  expect((await get('/readyz')).status).toBe(503);
  await program.waitForOutput(registeredPattern);
  expect((await get('/readyz')).status).toBe(200);
  await expectAnswer(discord);
  await discord.send(createChatInput({ subcommand: 'ask', options: { question: 'Was sagte Angela Merkel?' } }));
  await discord.send(createChatInput({ subcommand: 'said', options: { words: question } }));
  await discord.send(createChatInput({ subcommand: 'quittenbrot' }));
  const fetchFigures = async () => (await get('/metrics')).text();
  await vi.waitFor(async () => expect(await fetchFigures()).toContain('stargate_answer_seconds_count 4'), patience);
  const text = await fetchFigures();
  expect(text).toContain('stargate_interactions_total{command="funding",outcome="found"} 1');
  expect(text).toContain('stargate_interactions_total{command="ask",outcome="unknown"} 1');
  expect(text).toContain('stargate_interactions_total{command="other",outcome="failed"} 1');
  expect(text).toContain('stargate_gateway_state{state="ready"} 1');
  expect(text).toMatch(/stargate_fact_base_info\{version="[0-9a-f]{12}"\} 1/);
  expect(text).not.toMatch(/(?<![.\d])\d{17,}|Quittenbrot|Merkel/i);
  expect([
    (await get('/')).status,
    (await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status,
  ]).toEqual([404, 405]);
  // on a slow machine an answer may have been sent twice
  const countCallbacks = () => discord.requests.filter(({ path }) => callback.path.test(path)).length;
  const answered = countCallbacks();
  discord.inject({ on: callback, failure: { is: 'hanging', ms: 600 } });
  const open = discord.send(createChatInput({ subcommand: 'funding', userId: '1300000000000000077' }));
  await discord.until(() => countCallbacks() > answered);
  program.kill('SIGTERM');
  await program.waitForOutput(/Ending/);
  expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 503]);
  await open;
  expect(await program.end()).toBe(0);
});
