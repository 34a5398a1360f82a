/** Interactions over HTTP: a signed request in, the answer out. Without discord.js, so that it runs at the edge too. */

import type { PictureRenderer } from '../../charts/pictures.js';
import { readBody } from '../../http/readBody.js';
import { createTextResponse } from '../../http/responses.js';
import type { Observer } from '../../operations/observer.js';
import { interactionTypes } from '../constants.js';
import type { InteractionHandler } from '../interactions/handleInteraction.js';
import { type PreparedResponse, prepareResponse } from '../messages/attachments.js';
import { fallbackLabels } from '../messages/reply.js';
import type { DeleteMessage } from '../rest/deleteMessage.js';
import { parseInteraction } from './parseInteraction.js';
import type { Verify } from './verify.js';

export interface HttpHandlerOptions {
  replyTo: InteractionHandler['replyTo'];
  verify: Verify;
  /** Null where no picture can be drawn. */
  renderPicture: PictureRenderer | null;
  remove: DeleteMessage;
  observer: Pick<Observer, 'recordAnswer'>;
  now: () => number;
  log: (line: string) => void;
}

/** `waitUntil` is given what goes on after the response. */
type AnswerInteraction = (request: Request, waitUntil: (work: Promise<void>) => void) => Promise<Response>;

/** In bytes. An interaction with the longest options and a full message has less than a quarter of it. */
const maxBodyBytes = 256 * 1024;

/** Seconds since 1970; with anything else in it, a piece of the body could pass for a part of it. */
const timestampPattern = /^\d{1,12}$/;

/** Answers at once, without a deferral. Never rejects. */
export function createHttpHandler({
  replyTo,
  verify,
  renderPicture,
  remove,
  observer,
  now,
  log,
}: HttpHandlerOptions): AnswerInteraction {
  return async (request, waitUntil) => {
    const from = performance.now();
    const { refused, body } = await readSignedBody(request, verify);
    if (refused) return refused;
    const interaction = parseInteraction(body);
    if (!interaction) return refuseSigned(log);
    const { deletes, ...reply } = replyTo(interaction, now());
    if (deletes) waitUntil(remove(interaction));
    const response = await createHttpResponse(await prepareResponse(reply, renderPicture));
    const seconds = (performance.now() - from) / 1000;
    if (interaction.type !== interactionTypes.ping)
      observer.recordAnswer({ ...(reply.labels ?? fallbackLabels), seconds });
    return response;
  };
}

// what Discord signs is well-formed, so its operator should know; what was in it is nobody's business
function refuseSigned(log: HttpHandlerOptions['log']): Response {
  log('A signed request was refused: its body holds no interaction.');
  return createTextResponse(400, 'The body is signed, but holds no interaction.');
}

type SignedBody = { refused: Response; body?: never } | { refused?: never; body: Uint8Array };

// what costs least to refuse comes first; nothing in the body is looked at before its signature
async function readSignedBody(request: Request, verify: Verify): Promise<SignedBody> {
  const { method, headers } = request;
  if (method !== 'POST')
    return { refused: createTextResponse(405, 'Discord sends POST to this address.', { allow: 'POST' }) };
  const signature = headers.get('x-signature-ed25519');
  const timestamp = headers.get('x-signature-timestamp');
  if (!signature || !timestamp || !timestampPattern.test(timestamp))
    return { refused: createTextResponse(401, 'The request is not signed.') };
  if (!isJson(headers.get('content-type')))
    return { refused: createTextResponse(415, 'The body should be application/json.') };
  const body = await readBody(request, maxBodyBytes).catch(() => 'cut');
  if (typeof body === 'string') return { refused: createTextResponse(400, 'The body broke off.') };
  // the rest of it is not wanted, so the connection has no further use
  if (!body)
    return {
      refused: createTextResponse(413, `The body is larger than ${maxBodyBytes} bytes.`, { connection: 'close' }),
    };
  if (await verify({ signature, timestamp, body })) return { body };
  return { refused: createTextResponse(401, 'The signature does not fit the request.') };
}

function isJson(type: string | null): boolean {
  return /^\s*application\/json\s*(?:;|$)/i.test(type ?? '');
}

/** https://discord.com/developers/docs/reference#uploading-files */
async function createHttpResponse({ body, files }: PreparedResponse): Promise<Response> {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.append('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
  files.forEach(({ name, data, contentType }, index) => {
    form.append(`files[${index}]`, new Blob([data], { type: contentType }), name);
  });
  const { headers, body: stream } = new Response(form);
  // in one piece, so that its length stands over it
  return new Response(await new Response(stream).arrayBuffer(), { headers });
}
