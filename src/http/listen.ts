/** A handler → a port. The one file that touches node:http; all else speaks of requests and responses. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';

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
> & {
  /** Of a connection that takes nothing of its answer and sends nothing. */
  idleTimeout?: number;
};

export interface ListenOptions {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** Tests set shorter ones. */
  timeouts?: Timeouts | undefined;
  /** Is given what a handler throws; the asker gets 500 and nothing of it. */
  onError?: (error: unknown) => void;
}

/** A slow sender, deliberate or not, holds a connection no longer than this. */
const defaultTimeouts: Timeouts = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
  idleTimeout: 15_000,
};

/** In bytes, address and headers together: room for a far too long question, so that it meets a page and not a cut line. */
const maxHeaderSize = 64 * 1024;

/** Rejects where the port is taken or may not be used. */
export async function listen(handler: Handler, { host, port, timeouts, onError }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener(
    (request, { incoming }) => handler(request, { address: (incoming as IncomingMessage).socket.remoteAddress ?? '' }),
    {
      // HTTP/1.0 asks without a name
      hostname: 'localhost',
      errorHandler: (error) => {
        // the asker's own fault, such as a host that is none
        if (error instanceof RequestError) return new Response(null, { status: 400 });
        onError?.(error);
        return new Response(null, { status: 500 });
      },
    },
  );
  const { idleTimeout = 0, ...options } = { ...defaultTimeouts, ...timeouts };
  const server = createServer({ ...options, maxHeaderSize }, limitPipelining(answer));
  server.setTimeout(idleTimeout);
  server.listen(port, host);
  await once(server, 'listening');
  return { url: formatUrl(server.address() as AddressInfo), close: (timeoutMs) => closeServer(server, timeoutMs) };
}

/** Requests of one connection that wait for no answer. No browser sends a second one before it has its answer. */
const maxInWork = 4;

/**
 * One after the other, as their answers must come anyway; each begins only when all that has arrived is read, so that
 * nothing is worked out for a connection that asks for too much. That one is closed.
 */
function limitPipelining(answer: RequestListener): RequestListener {
  const queues = new WeakMap<Socket, (() => void)[]>();
  return (incoming, outgoing) => {
    const { socket } = incoming;
    const queue = queues.get(socket) ?? [];
    queues.set(socket, queue);
    if (queue.length >= maxInWork) socket.destroy();
    if (socket.destroyed) return;
    queue.push(() => answerOpen(answer, incoming, outgoing));
    outgoing.once('close', () => {
      queue.shift();
      queue[0]?.();
    });
    if (queue.length === 1) queueMicrotask(() => queue[0]?.());
  };
}

function answerOpen(answer: RequestListener, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (!incoming.socket.destroyed) answer(incoming, outgoing);
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
