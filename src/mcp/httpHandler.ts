/** The same over HTTP: stateless, so that any copy answers any request. Requests of other sites' pages are refused. */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { Bot } from '../commands/command.js';
import type { Live } from '../util/live.js';
import { createMcpServers } from './server.js';

/** In bytes: a question, and all that a program sends around it. */
const maxBodyBytes = 100_000;

interface McpHttpOptions {
  bot: Live<Bot>;
  /** As others reach the site; null where it is this machine's alone. */
  publicUrl: string | null;
  onError: (error: unknown) => void;
}

export function createMcpHttpHandler({
  bot,
  publicUrl,
  onError,
}: McpHttpOptions): (request: Request) => Promise<Response> {
  let latest: unknown = null;
  const handler = createMcpHandler(createMcpServers(bot, onError), {
    maxRequestBodySize: maxBodyBytes,
    onerror: (error) => {
      latest = error;
    },
  });
  bot.onSwap(() => handler.notify.resourcesChanged());
  const hostnames = [...localhostAllowedHostnames(), ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])];
  return async (request) => {
    const refusal = hostHeaderValidationResponse(request, hostnames) ?? originValidationResponse(request, hostnames);
    if (refusal) return refusal;
    const response = await handler.fetch(request);
    // the package reports what askers do wrong as well, and anybody could fill the log with that
    if (response.status >= 500) onError(latest);
    return response;
  };
}
