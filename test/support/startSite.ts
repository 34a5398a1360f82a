/** The web page as it ships, on a port that is free. */

import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/answers/library.js';
import { createCommands } from '../../src/commands/index.js';
import { listen } from '../../src/http/listen.js';
import { createMcpHttpHandler } from '../../src/mcp/httpHandler.js';
import { createLive } from '../../src/util/live.js';
import { readAssets } from '../../src/web/http/assets.js';
import { createSite } from '../../src/web/site.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';

const assetFolder = fileURLToPath(new URL('../../public', import.meta.url));

export interface RunningSite {
  /** Without a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

/** Without a cooldown, however often a test asks. */
export async function startSite(library: Library, publicUrl: string | null = null): Promise<RunningSite> {
  const bot = createLive({ library, commands: createCommands(library.base) });
  const site = createSite({
    bot,
    assets: readAssets(assetFolder),
    publicUrl,
    links: noOperatorLinks,
    guard: { cooldown: null, now: () => 0 },
    log: console,
    mcp: createMcpHttpHandler({ bot, publicUrl, onError: console.error }),
  });
  const { url, close } = await listen(site, { host: '127.0.0.1', port: 0 });
  return { url, stop: () => close(0) };
}
