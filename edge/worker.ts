/** The bot at the edge: the handler of the Node door, without pictures, as a Cloudflare Worker. */
import { env } from 'cloudflare:workers';
import { restoreLibrary } from '../src/answers/library.js';
import { createCommands } from '../src/commands/index.js';
import type { DiscordBot } from '../src/discord/bot.js';
import { createHttpHandler } from '../src/discord/http/handler.js';
import { createVerifier } from '../src/discord/http/verify.js';
import { cooldownMs } from '../src/discord/interactions/cooldowns.js';
import { createInteractionHandler } from '../src/discord/interactions/handleInteraction.js';
import { createMessageDeleter } from '../src/discord/rest/deleteMessage.js';
import { findWrongSettings } from '../src/doors/settingForms.js';
import { createTextResponse } from '../src/http/responses.js';
import { noObserver } from '../src/operations/observer.js';
import { lazy } from '../src/util/lazy.js';
import { createLive } from '../src/util/live.js';
import { createFeed, feedPath } from '../src/web/feed/feed.js';
import { enterSite, findSitePath, readSitePlace } from '../src/web/view/sitePlace.js';
import { readOperatorLinks } from '../src/wording/own/operatorLinks.js';
import packed from './library.bin';
import { unpackLibrary } from './packedLibrary.js';
import { warmUp } from './warmUp.js';

interface Context {
  /** Keeps the worker alive for what goes on after the response. */
  waitUntil: (work: Promise<void>) => void;
}

const { DISCORD_PUBLIC_KEY: publicKey = '', DISCORD_API_URL: api, PUBLIC_URL: publicUrl = null, MCP: mcp = '' } = env;

// said to whoever opens the worker's address and to its log, since nobody sees a worker start
const wrongSettings = findWrongSettings({ DISCORD_PUBLIC_KEY: publicKey, ...env });
for (const line of wrongSettings) console.error(line);

// at the start, where no asker waits for it
const library = restoreLibrary(unpackLibrary(packed));
const bot: DiscordBot = { library, commands: createCommands(library.base), links: readOperatorLinks(env), publicUrl };

warmUp(library);

const answer = createHttpHandler({
  replyTo: createInteractionHandler(
    () => bot,
    (fields) => console.error('An answer failed.', JSON.stringify(fields)),
  ).replyTo,
  verify: createVerifier(publicKey),
  renderPicture: null,
  remove: createMessageDeleter({ api, log: console.error }),
  observer: noObserver,
  now: Date.now,
  log: console.error,
});

// a wrong one is no address: nothing is answered then
const place = readSitePlace(wrongSettings.length > 0 ? null : publicUrl);
const answerFeed = createFeed(place);

// made when the first assistant comes: nobody else waits for it
const openMcp = lazy(async () => {
  const { createMcpHttpHandler } = await import('../src/mcp/httpHandler.js');
  return createMcpHttpHandler({
    bot: createLive(bot),
    publicUrl,
    onError: (error) => console.error('MCP', String(error)),
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export default {
  async fetch(request: Request, _env: unknown, context: Context): Promise<Response> {
    if (wrongSettings.length > 0)
      return createTextResponse(503, [...wrongSettings, 'Mend it in wrangler.jsonc and deploy again.'].join('\n'));
    const path = findSitePath(enterSite(request, place));
    if (path === feedPath && (request.method === 'GET' || request.method === 'HEAD')) return answerFeed(request, bot);
    if (path === '/mcp' && mcp !== 'off') return (await openMcp())(request);
    if (path !== '/interactions') return createTextResponse(404, 'There is nothing at this address.');
    if (publicKey === '') return createTextResponse(503, 'Set DISCORD_PUBLIC_KEY in wrangler.jsonc and deploy again.');
    const response = await answer(request, (work) => context.waitUntil(work));
    // what was signed may have left an id, and a timer that forgets it ends with the request that set it
    if (response.status === 200) context.waitUntil(pause(cooldownMs));
    return response;
  },
};
