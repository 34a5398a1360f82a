/** Discord's interactions over HTTP, with the two questions of supervisors beside them. */
import { healthPaths } from '../operations/health.js';
import type { Door, Opening } from './door.js';

export function interactionsDoor(publicKey: string, { config, data: { live } }: Opening): Door {
  return async ({ log, observer, health, signal }) => {
    const [{ nodeInteractions }, { byPath }, { serve }] = await Promise.all([
      import('../discord/http/nodeHandler.js'),
      import('../http/responses.js'),
      import('../http/serve.js'),
    ]);
    health.mark('http', false);
    const { handler, open } = nodeInteractions({ publicKey, api: config.DISCORD_API_URL, bot: live, log, observer });
    const beside = Object.fromEntries(healthPaths.map((path) => [path, health.answer]));
    return serve({
      handler: byPath({ '/interactions': handler, ...beside }),
      host: config.HOST,
      port: config.PORT,
      open,
      setting: 'PORT',
      ready: (url) => {
        health.mark('http', true);
        return `Answering interactions at ${url}/interactions.`;
      },
      log,
      signal,
    });
  };
}
