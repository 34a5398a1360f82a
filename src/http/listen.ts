/** A handler → a port. The one file that touches node:http; all else speaks of requests and responses. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** `address` is the one that the connection came from; behind a proxy, the proxy's. */
export type Handler = (request: Request, from: { address: string }) => Response | Promise<Response>;

interface Listening {
  /** For example "http://127.0.0.1:8080", without a slash at its end. */
  url: string;
  /** No new connections; open answers are finished within `timeoutMs`, then cut. */
  close: (timeoutMs: number) => Promise<void>;
}

/** In milliseconds, as node:http names them. */
export type Timeouts = Pick<
  ServerOptions,
  'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'connectionsCheckingInterval'
>;

export interface ListenOptions {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** Tests set shorter ones. */
  timeouts?: Timeouts | undefined;
}

/** A slow sender, deliberate or not, holds a connection no longer than this. */
const defaultTimeouts: Timeouts = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};

/** In bytes, address and headers together: room for a far too long question, so that it meets a page and not a cut line. */
const maxHeaderSize = 64 * 1024;

/** Rejects where the port is taken or may not be used. */
export async function listen(handler: Handler, { host, port, timeouts }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener(
    (request, { incoming }) => handler(request, { address: (incoming as IncomingMessage).socket.remoteAddress ?? '' }),
    // HTTP/1.0 asks without a name
    { hostname: 'localhost' },
  );
  const server = createServer({ ...defaultTimeouts, ...timeouts, maxHeaderSize }, answer);
  server.listen(port, host);
  await once(server, 'listening');
  return { url: formatUrl(server.address() as AddressInfo), close: (timeoutMs) => closeServer(server, timeoutMs) };
}

function formatUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function closeServer(server: Server, timeoutMs: number): Promise<void> {
  const cutTimer = setTimeout(() => server.closeAllConnections(), timeoutMs);
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // a keep-alive connection is closed as soon as its open answer has been sent
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
  clearTimeout(cutTimer);
}
