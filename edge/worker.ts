/** The bot at the edge: the handler of the Node door, without pictures, as a Cloudflare Worker. */
import { env } from 'cloudflare:workers';
import { type KeptLibrary, libraryFrom } from '../src/answers/librarySnapshot.js';
import { ask } from '../src/commands/ask.js';
import { commandsOf } from '../src/commands/index.js';
import type { Bot } from '../src/discord/bot.js';
import { httpInteractions } from '../src/discord/http/handler.js';
import { verifierFor } from '../src/discord/http/verify.js';
import { answering } from '../src/discord/interactions/handleInteraction.js';
import { removal } from '../src/discord/rest/deleteMessage.js';
import { plain } from '../src/http/responses.js';
import { unobserved } from '../src/operations/observer.js';
import packed from './library.bin';
import { unpack } from './packed.js';

interface Context {
  /** Keeps the worker alive for what goes on after the response. */
  waitUntil: (work: Promise<void>) => void;
}

const {
  DISCORD_PUBLIC_KEY: publicKey = '',
  DISCORD_API_URL: api,
  REPORT_URL: reportUrl = null,
  PUBLIC_URL: publicUrl = null,
} = env;

// at the start, where no asker waits for it
const library = libraryFrom(unpack(packed) as KeptLibrary);
const bot: Bot = { library, commands: commandsOf(library.base), reportUrl, publicUrl };

// with a slip: what is made when it is first asked for is made now, while Discord's connection is still being opened
ask.run({ question: 'Wie viel Geld hat Softbnak?' }, { library, language: 'de' });

const answer = httpInteractions({
  replyTo: answering(
    () => bot,
    (fields) => console.error('An answer failed.', JSON.stringify(fields)),
  ).replyTo,
  verify: verifierFor(publicKey),
  drawing: null,
  remove: removal({ api, log: console.error }),
  observer: unobserved,
  now: Date.now,
});

export default {
  async fetch(request: Request, _env: unknown, context: Context): Promise<Response> {
    if (new URL(request.url).pathname !== '/interactions') return plain(404, 'There is nothing at this address.');
    if (publicKey === '') return plain(503, 'Set DISCORD_PUBLIC_KEY in wrangler.jsonc and deploy again.');
    return answer(request, (work) => context.waitUntil(work));
  },
};
