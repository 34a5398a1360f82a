/** Bytes on a connection that are HTTP, or nearly: whatever comes, the port answers, ends the connection and serves others. */

import fc from 'fast-check';
import { createNodeHandler } from '../../src/discord/http/nodeHandler.js';
import { type Handler, listen } from '../../src/http/listen.js';
import { noObserver } from '../../src/operations/observer.js';
import { createLive } from '../../src/util/live.js';
import { withTimeout } from '../../src/util/timeout.js';
import { createSite } from '../../src/web/site.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { conversation } from '../../test/loopback/conversation.js';
import { connectRawClient } from '../../test/loopback/rawClient.js';
import { publicKeyHex } from '../../test/loopback/signBody.js';
import { assets } from '../../test/web/visit.js';
import { breakTexts, typedTexts } from './typedTexts.js';

export interface RawRequests {
  text: string;
  /** Where it is cut in two that are sent one after the other. */
  cut: number;
}

/** Shorter than the program's own, so that each try is soon over. */
const timeouts = {
  headersTimeout: 300,
  requestTimeout: 400,
  keepAliveTimeout: 50,
  connectionsCheckingInterval: 50,
  idleTimeout: 1000,
};
/** In milliseconds. A connection that is still open then is held. */
const maxOpenMs = 20_000;

export function createRawRequests(): fc.Arbitrary<RawRequests> {
  const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI', 'get', ''];
  const paths = [
    '/',
    '/?q=',
    '/about',
    '/about/',
    '/fact/',
    '/api/ask?q=',
    '/timeline',
    '/interactions',
    '//x',
    '*',
    '',
  ];
  const lineEnd = fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r', '\r\n ');
  const header = fc.oneof(
    fc.constantFrom(
      ...[
        'host: localhost',
        'host: evil.example',
        'Host: [::1]:99999',
        'connection: close',
        'connection: keep-alive, x',
      ],
      ...['content-length: 5', 'content-length: -1', 'content-length: 99999999999999999999', 'content-length: 0x5'],
      ...['transfer-encoding: chunked', 'Transfer-Encoding : chunked', 'transfer-encoding: gzip, chunked'],
      ...['expect: 100-continue', 'expect: nothing', 'upgrade: websocket', 'accept-encoding: br;q=x, *;q=9'],
      ...['if-none-match: *', 'accept-language: x-klingon;q=NaN', 'range: bytes=0-', 'x-signature-ed25519: 00'],
    ),
    fc.tuple(fc.constantFrom('accept', 'cookie', 'if-none-match', 'x', ''), typedTexts).map((pair) => pair.join(': ')),
  );
  const body = fc.oneof(
    fc.constantFrom('', '', 'x=1&y', '5\r\nhello\r\n0\r\n\r\n', 'ffffffffff\r\nx', '-1\r\n'),
    typedTexts,
  );
  const target = fc
    .tuple(fc.constantFrom(...paths), fc.oneof(fc.constant(''), typedTexts))
    .map((parts) => parts.join(''));
  const encoded = fc.oneof(
    target,
    target.map((text) => encodeURI(text.toWellFormed())),
  );
  const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'XTTP', '');
  const request = fc
    .tuple(fc.constantFrom(...methods), encoded, version, fc.array(header, { maxLength: 5 }), body, lineEnd)
    .map(([method, path, protocol, headers, content, end]) =>
      [`${method} ${path} ${protocol}`, ...headers, '', content].join(end),
    );
  const several = fc.array(request, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  return fc.record({ text: fc.oneof(several, breakTexts(several), typedTexts), cut: fc.nat() });
}

/** Of the web page's port and of the one that Discord asks. */
export async function findRawFaults({ text, cut }: RawRequests): Promise<string[]> {
  const logged: string[] = [];
  const note = (line: string) => void logged.push(line);
  const faults = await Promise.all(openHandlers(note).map((handler) => findPortFaults(handler, { text, cut }, note)));
  return [...faults.flat(), ...logged];
}

function openHandlers(note: (line: string) => void): Handler[] {
  const bot = createLive(conversation);
  const guard = { cooldown: null, now: () => 0 };
  const log = { info: () => {}, warn: note, error: note };
  return [
    createSite({ bot, assets, publicUrl: null, links: noOperatorLinks, guard, log }),
    createNodeHandler({ publicKey: publicKeyHex, bot, api: undefined, log, observer: noObserver }).handler,
  ];
}

async function findPortFaults(
  handler: Handler,
  { text, cut }: RawRequests,
  note: (line: string) => void,
): Promise<string[]> {
  const place = { host: '127.0.0.1', port: 0, timeouts, onError: (error: unknown) => note(String(error)) };
  const { url, close } = await listen(handler, place);
  const client = await connectRawClient(url);
  const bytes = Buffer.from(text);
  const from = cut % (bytes.length + 1);
  client.write(bytes.subarray(0, from));
  await new Promise((resolve) => setImmediate(resolve));
  client.write(bytes.subarray(from));
  client.finish();
  const received = await withTimeout(client.ended, maxOpenMs);
  const { status } = await fetch(`${url}/about`);
  await close(0);
  return [
    ...(received === null ? ['a connection is held'] : []),
    ...(/^HTTP\/1\.1 5\d\d /m.test(received ?? '') ? ['a status of 500 and above'] : []),
    ...(/^location: .*evil/im.test(received ?? '') ? ['a redirect to another site'] : []),
    ...(status >= 500 ? [`others get ${status}`] : []),
  ];
}
