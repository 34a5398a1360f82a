import type { ShardPlace } from '../discord/gateway/gatewayOptions.js';
import { healthPaths } from '../operations/health.js';
import { extractTrace, type Log } from '../operations/log.js';
import type { Door, Opening } from './door.js';

/** Discord's gateway; `shard` is null where one connection serves all. */
export function createGatewayDoor(token: string, shard: ShardPlace | null, { config, data: { live } }: Opening): Door {
  return async (serving) => {
    const { openGateway } = await import('../discord/gateway/openGateway.js');
    return openGateway({
      ...serving,
      token,
      guild: config.DISCORD_GUILD_ID,
      api: config.DISCORD_API_URL,
      mentions: config.MENTIONS === 'on',
      shard: shard ?? { id: 0, count: 1 },
      bot: live,
    });
  };
}

/** Several processes, each with a shard of the gateway. */
export function createShardsDoor(token: string, { config }: Opening): Door {
  return async (serving) => {
    const { openShards } = await import('../discord/gateway/shards.js');
    const count = config.SHARDS === 'auto' ? null : Number(config.SHARDS);
    return openShards({ ...serving, token, api: config.DISCORD_API_URL, count });
  };
}

export function createInteractionsDoor(publicKey: string, { config, data: { live } }: Opening): Door {
  return async ({ log, observer, health, signal }) => {
    const [{ createNodeHandler }, { createRouter }, { serve }] = await Promise.all([
      import('../discord/http/nodeHandler.js'),
      import('../http/responses.js'),
      import('../http/serve.js'),
    ]);
    health.mark('http', false);
    const { handler, pending } = createNodeHandler({
      publicKey,
      api: config.DISCORD_API_URL,
      bot: live,
      log,
      observer,
    });
    const healthHandlers = Object.fromEntries(healthPaths.map((path) => [path, health.answer]));
    return serve({
      handler: createRouter({ '/interactions': handler, ...healthHandlers }),
      host: config.HOST,
      port: config.PORT,
      pending,
      setting: 'PORT',
      onReady: (url) => {
        health.mark('http', true);
        return `Answering interactions at ${url}/interactions.`;
      },
      onError: createErrorLogger(log),
      log,
      signal,
    });
  };
}

function createErrorLogger(log: Log): (error: unknown) => void {
  return (error) => log.error('An answer failed.', extractTrace(error));
}

interface McpParts {
  config: Opening['config'];
  live: Opening['data']['live'];
  log: Log;
}

async function openMcp({ config, live, log }: McpParts) {
  const { createMcpHttpHandler } = await import('../mcp/httpHandler.js');
  return createMcpHttpHandler({ bot: live, publicUrl: config.PUBLIC_URL ?? null, onError: createErrorLogger(log) });
}

/** The web page. */
export function createWebDoor(port: number, { config, data: { live }, assetFolder }: Opening): Door {
  return async ({ log, health, signal }) => {
    const [{ createSite }, { readAssets }, { serve }, { createRateLimiter }] = await Promise.all([
      import('../web/site.js'),
      import('../web/http/assets.js'),
      import('../http/serve.js'),
      import('../util/rateLimiter.js'),
    ]);
    health.mark('web', false);
    const cooldown =
      config.WEB_RATE === 0 ? null : createRateLimiter({ maxRequests: config.WEB_RATE, windowMs: 60_000 });
    const guard = { cooldown, now: () => performance.now() };
    const handler = createSite({
      bot: live,
      assets: readAssets(assetFolder),
      publicUrl: config.PUBLIC_URL ?? null,
      links: live.read().links,
      guard,
      log,
      mcp: config.MCP === 'off' ? null : await openMcp({ config, live, log }),
    });
    const onReady = (url: string) => {
      health.mark('web', true);
      return `The web page is at ${url}`;
    };
    const onError = createErrorLogger(log);
    return serve({ handler, host: config.HOST, port, setting: 'WEB_PORT or --port', onReady, onError, log, signal });
  };
}
