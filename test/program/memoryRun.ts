/** The bot in a process of its own, started with --expose-gc: tells its parent, when asked, how large its heap is. */
import { openGateway } from '../../src/discord/gateway/openGateway.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { createLive } from '../../src/util/live.js';
import { conversation } from '../loopback/conversation.js';

const { LOOPBACK_API = '', LOOPBACK_TOKEN: token = '' } = process.env;
const silent = { info: () => {}, warn: () => {}, error: () => {} };

process.on('message', () => {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.once('disconnect', () => process.exit(0));

await openGateway({
  token,
  guild: undefined,
  api: LOOPBACK_API,
  mentions: false,
  shard: { id: 0, count: 1 },
  bot: createLive(conversation),
  log: silent,
  observer: createMetrics(),
  signal: new AbortController().signal,
});
