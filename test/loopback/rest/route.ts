/** What a route is: a method, a path as the official specification writes it, and what it answers. */
import type { DiscordError } from './discordErrors.js';
import type { RecordedRequest } from './requests.js';

export interface Call extends RecordedRequest {
  params: Record<string, string>;
}

export interface Reply {
  status: number;
  body?: unknown;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** The token in its path is enough: it needs no bot token. */
  open?: true;
  answer: (call: Call) => Reply;
}

export const done: Reply = { status: 204 };

export function replyFound(body: unknown): Reply {
  return { status: 200, body };
}

export function refuse({ status, code, message }: DiscordError): Reply {
  return { status, body: { message, code } };
}

/** The route for a request, with the parameters of its path. */
export function routeFor(request: RecordedRequest, routes: Route[]): { route: Route; call: Call } | undefined {
  for (const route of routes) {
    const match = route.method === request.method && createPathPattern(route.path).exec(request.path);
    if (match) return { route, call: { ...request, params: { ...match.groups } } };
  }
  return undefined;
}

function createPathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
