/** The least that answers at a door, always the same: what a door of ours is set beside. `bare.ts client|server|page`, a process of its own. */
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';

const answer = { type: 4, data: { content: 'pong' } };
const answerText = JSON.stringify(answer);
const webAnswer = { schema: 1, kind: 'unknown', answers: [], near: [], matter: null, suggestions: [], elapsedMs: 0 };

/** What the rest of the answer takes. */
const bareBytes = JSON.stringify({ ...webAnswer, text: '' }).length;

const starters = { client: startClient, server: startServer, page: startPage };
const [door] = process.argv.slice(2);
if (door !== 'client' && door !== 'server' && door !== 'page') throw new Error(`${door} is no door`);
await starters[door]();

/** On the gateway: discord.js. */
async function startClient(): Promise<void> {
  const { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } = await import('discord.js');
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api = '' } = process.env;
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, token }: APIInteraction) => {
    client.rest.post(Routes.interactionCallback(id, token), { body: answer, auth: false }).catch(console.error);
  });
  client.once(Events.ClientReady, () => console.error('Connected.'));
  await client.login(token);
}

/** What Discord accepts over HTTP: node:http, each signature checked. */
function startServer(): void {
  const x = Buffer.from(process.env.DISCORD_PUBLIC_KEY ?? '', 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const isSigned = (headers: IncomingHttpHeaders, body: Buffer) => {
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = headers;
    const signed = Buffer.concat([Buffer.from(String(timestamp)), body]);
    return verify(null, signed, key, Buffer.from(String(signature), 'hex'));
  };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const status = isSigned(request.headers, Buffer.concat(pieces)) ? 200 : 401;
      response.writeHead(status, { 'content-type': 'application/json' }).end(answerText);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    console.error(`Answering at http://127.0.0.1:${port}/interactions.`);
  });
}

/** What the web page's framework costs: the same server and router; with `bytes`, an answer about as long. */
async function startPage(): Promise<void> {
  const [{ Hono }, { listen }] = await Promise.all([import('hono'), import('../../src/http/listen.js')]);
  const app = new Hono();
  app.get('/api/ask', (c) => {
    const bytes = Number(c.req.query('bytes') ?? 0);
    return c.json(bytes === 0 ? webAnswer : { ...webAnswer, text: 'x'.repeat(bytes - bareBytes) });
  });
  const { url } = await listen((request) => app.fetch(request), { host: '127.0.0.1', port: 0 });
  console.error(`The web page is at ${url}`);
}
