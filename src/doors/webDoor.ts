import type { Door, Opening } from './door.js';

/** The web page. */
export function webDoor(port: number, { config, data: { live }, assetFolder }: Opening): Door {
  return async ({ log, health, signal }) => {
    const [{ createSite }, { readAssets }, { serve }, { createCooldown }] = await Promise.all([
      import('../web/site.js'),
      import('../web/http/assets.js'),
      import('../http/serve.js'),
      import('../util/rateLimiter.js'),
    ]);
    health.mark('web', false);
    const cooldown = config.WEB_RATE === 0 ? null : createCooldown({ most: config.WEB_RATE, span: 60_000 });
    const guard = { cooldown, now: () => performance.now() };
    const handler = createSite({
      bot: live,
      assets: readAssets(assetFolder),
      publicUrl: config.PUBLIC_URL ?? null,
      guard,
      log,
    });
    const ready = (url: string) => {
      health.mark('web', true);
      return `The web page is at ${url}`;
    };
    return serve({ handler, host: config.HOST, port, setting: 'WEB_PORT or --port', ready, log, signal });
  };
}
