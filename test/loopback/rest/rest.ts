/** The REST side: records, validates, fails where a test wants it to, and answers by its routes. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { discordErrors } from './discordErrors.js';
import { fail } from './fail.js';
import type { Faults } from './faults.js';
import { type RecordedRequest, readRequest } from './requests.js';
import { type Reply, type Route, refuse, routeFor } from './route.js';
import { sendJson } from './sendJson.js';
import type { Specification } from './specification.js';

/** A body against the official specification: the bot's, or (`answer: …`) one of the small Discord itself. */
export interface Violation {
  method: string;
  path: string;
  errors: string[];
}

export interface RestSetup {
  token: string;
  routes: Route[];
  faults: Faults;
  specification: Specification;
  record: (request: RecordedRequest) => void;
  addViolation: (violation: Violation) => void;
}

export function createRest(setup: RestSetup): RequestListener {
  return (incoming, response) => {
    serve(incoming, response, setup).catch((error: unknown) => {
      // a client that hangs up while it sends breaks no rule
      if (!incoming.complete) return;
      const invalid = error instanceof SyntaxError;
      setup.addViolation({ method: incoming.method ?? '', path: incoming.url ?? '', errors: [String(error)] });
      sendJson(response, invalid ? 400 : 500, invalid ? refuse(discordErrors.invalidJson).body : undefined);
    });
  };
}

async function serve(incoming: IncomingMessage, response: ServerResponse, setup: RestSetup): Promise<void> {
  const request = await readRequest(incoming);
  const matched = routeFor(request, setup.routes);
  if (matched) validate(request, matched.route, setup);
  else
    setup.addViolation({ method: request.method, path: request.path, errors: ['the small Discord has no such route'] });
  setup.record(request);
  const failure = setup.faults.meeting(request);
  if (failure && (await fail(failure, response))) return;
  const authorized = matched?.route.open || incoming.headers.authorization === `Bot ${setup.token}`;
  const reply = !authorized
    ? refuse(discordErrors.unauthorized)
    : (matched?.route.answer(matched.call) ?? refuse(discordErrors.notFound));
  if (matched) validateReply(reply, matched.route, setup);
  if (failure?.is === 'unconfirmed') response.socket?.destroy();
  else sendJson(response, reply.status, reply.body);
}

function validate(
  { body }: RecordedRequest,
  { method, path }: Route,
  { specification, addViolation: violated }: RestSetup,
): void {
  const errors = specification.problemsOf(body, { method, path, part: 'requestBody' });
  if (errors.length > 0) violated({ method, path, errors });
}

// a small Discord that answers differently from the real one proves nothing
function validateReply(
  { status, body }: Reply,
  { method, path }: Route,
  { specification, addViolation: violated }: RestSetup,
): void {
  if (status !== 200) return;
  const errors = specification.problemsOf(body, { method, path, part: 'responses/200' });
  if (errors.length > 0) violated({ method, path, errors: errors.map((error) => `answer: ${error}`) });
}
