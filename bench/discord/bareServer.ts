/** The least that Discord accepts over HTTP: node:http, each signature checked, always the same answer. A process of its own. */
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

const x = Buffer.from(process.env.DISCORD_PUBLIC_KEY ?? '', 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    const status = isSigned(request.headers, Buffer.concat(pieces)) ? 200 : 401;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"type":4,"data":{"content":"pong"}}');
  });
});
server.listen(0, '127.0.0.1', () => {
  console.error(`Answering at http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions.`);
});

function isSigned(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = headers;
  const signed = Buffer.concat([Buffer.from(String(timestamp)), body]);
  return verify(null, signed, key, Buffer.from(String(signature), 'hex'));
}
