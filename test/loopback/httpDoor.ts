/** The HTTP door on a port of its own, and Discord's side of the connection. */
import type { APIInteraction } from 'discord-api-types/v10';
import { test } from 'vitest';
import type { DiscordBot } from '../../src/discord/bot.js';
import { createNodeHandler } from '../../src/discord/http/nodeHandler.js';
import { listen, type Timeouts } from '../../src/http/listen.js';
import { createRouter } from '../../src/http/responses.js';
import { noObserver } from '../../src/operations/observer.js';
import { createLive } from '../../src/util/live.js';
import { conversation } from './conversation.js';
import { publicKeyHex, signBody } from './signBody.js';

export interface HttpDoor {
  /** Without a slash at its end. */
  url: string;
  log: readonly string[];
  post: (body: string | Uint8Array, headers?: Record<string, string>) => Promise<Response>;
  /** Sends it signed. */
  send: (interaction: APIInteraction) => Promise<Response>;
  /** Waits for what goes on after the answers. */
  settled: () => Promise<unknown>;
  stop: () => Promise<void>;
}

export interface DoorSetup {
  patience?: Timeouts;
  api?: string;
  bot?: DiscordBot;
}

export async function openHttpDoor({ patience, api, bot = conversation }: DoorSetup = {}): Promise<HttpDoor> {
  const log: string[] = [];
  const write = (line: string) => void log.push(line);
  const { handler, pending } = createNodeHandler({
    publicKey: publicKeyHex,
    bot: createLive(bot),
    api,
    log: { info: write, warn: write, error: write },
    observer: noObserver,
    delaysMs: [0, 10],
  });
  const { url, close } = await listen(createRouter({ '/interactions': handler }), {
    host: '127.0.0.1',
    port: 0,
    timeouts: patience,
  });
  const post: HttpDoor['post'] = (body, headers = signBody(body)) =>
    fetch(`${url}/interactions`, { method: 'POST', headers, body: Buffer.from(body) });
  return {
    url,
    log,
    post,
    send: (interaction) => post(JSON.stringify(interaction)),
    settled: () => Promise.all(pending),
    stop: () => close(0),
  };
}

/** Vitest's `test` with the door open. */
export const it = test.extend<{ door: HttpDoor }>({
  door: async ({ task: _task }, use) => {
    const door = await openHttpDoor();
    await use(door);
    await door.stop();
  },
});
