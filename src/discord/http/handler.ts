/** Interactions over HTTP: a signed request in, the answer out. Without discord.js, so that it runs at the edge too. */
import type { APIInteraction } from 'discord-api-types/v10';
import { bodyOf } from '../../http/readBody.js';
import { plain } from '../../http/responses.js';
import type { Observer } from '../../operations/observer.js';
import { interactions } from '../constants.js';
import type { Answering } from '../interactions/handleInteraction.js';
import { type Outgoing, outgoing } from '../messages/attachments.js';
import type { Drawing } from '../messages/chartFiles.js';
import { aboutNothing } from '../messages/reply.js';
import { interactionIn } from './parseInteraction.js';
import type { Verify } from './verify.js';

export interface HttpInteractions {
  replyTo: Answering['replyTo'];
  verify: Verify;
  /** Null where no picture can be drawn. */
  drawing: Drawing | null;
  /** Deletes the message that the interaction's button stands under. Never rejects. */
  remove: (interaction: APIInteraction) => Promise<void>;
  observer: Pick<Observer, 'answered'>;
  now: () => number;
}

/** `later` is given what goes on after the response. */
type AnswerInteraction = (request: Request, later: (work: Promise<void>) => void) => Promise<Response>;

/** In bytes. An interaction with the longest options and a full message has less than a quarter of it. */
const mostBytes = 256 * 1024;

/** Answers at once, without a deferral. Never rejects. */
export function httpInteractions({
  replyTo,
  verify,
  drawing,
  remove,
  observer,
  now,
}: HttpInteractions): AnswerInteraction {
  return async (request, later) => {
    const from = performance.now();
    const { refused, body } = await signedBody(request, verify);
    if (refused) return refused;
    const interaction = interactionIn(body);
    if (!interaction) return plain(400, 'The body is signed, but holds no interaction.');
    const { deletes, ...reply } = replyTo(interaction, now());
    if (deletes) later(remove(interaction));
    const response = await httpResponse(await outgoing(reply, drawing));
    const seconds = (performance.now() - from) / 1000;
    if (interaction.type !== interactions.ping) observer.answered({ ...(reply.about ?? aboutNothing), seconds });
    return response;
  };
}

type Read = { refused: Response; body?: never } | { refused?: never; body: Uint8Array };

// what costs least to refuse comes first; nothing in the body is looked at before its signature
async function signedBody(request: Request, verify: Verify): Promise<Read> {
  const { method, headers } = request;
  if (method !== 'POST') return { refused: plain(405, 'Discord sends POST to this address.', { allow: 'POST' }) };
  const signature = headers.get('x-signature-ed25519');
  const timestamp = headers.get('x-signature-timestamp');
  if (!signature || !timestamp) return { refused: plain(401, 'The request is not signed.') };
  if (!isJson(headers.get('content-type'))) return { refused: plain(415, 'The body should be application/json.') };
  const body = await bodyOf(request, mostBytes).catch(() => 'cut');
  if (typeof body === 'string') return { refused: plain(400, 'The body broke off.') };
  // the rest of it is not wanted, so the connection has no further use
  if (!body) return { refused: plain(413, `The body is larger than ${mostBytes} bytes.`, { connection: 'close' }) };
  if (await verify({ signature, timestamp, body })) return { body };
  return { refused: plain(401, 'The signature does not fit the request.') };
}

function isJson(type: string | null): boolean {
  return /^\s*application\/json\s*(?:;|$)/i.test(type ?? '');
}

/** https://discord.com/developers/docs/reference#uploading-files */
async function httpResponse({ body, files }: Outgoing): Promise<Response> {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.append('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
  files.forEach(({ name, data, contentType }, at) => {
    form.append(`files[${at}]`, new Blob([data], { type: contentType }), name);
  });
  const { headers, body: stream } = new Response(form);
  // in one piece, so that its length stands over it
  return new Response(await new Response(stream).arrayBuffer(), { headers });
}
