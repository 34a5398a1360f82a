/** A reply → what a door sends: the words, and beside them the files that the door can send. */
import type { APIInteractionResponse, RESTAPIAttachment } from 'discord-api-types/v10';
import { inTime } from '../../util/timeout.js';
import { responses } from '../constants.js';
import type { Drawing } from './chartFiles.js';
import { file, gallery } from './components.js';
import type { MessageBody } from './message.js';
import type { Reply, ReplyFile } from './reply.js';
import { faultsOf } from './validate.js';

export interface Outgoing {
  body: APIInteractionResponse;
  files: OutgoingFile[];
}

export interface OutgoingFile {
  name: string;
  data: Uint8Array<ArrayBuffer>;
  contentType: string;
}

/** A picture that takes longer, in milliseconds, is left out, so that the words still come in time. */
const patience = 1500;

/** Never rejects. A door without a `drawing` sends no pictures. */
export async function outgoing(
  { response, picture, files }: Omit<Reply, 'deletes'>,
  drawing: Drawing | null,
): Promise<Outgoing> {
  return filed(await picturedOr(response, picture, drawing), files);
}

// without its picture where that cannot be drawn in time
async function picturedOr(
  response: APIInteractionResponse,
  order: Reply['picture'],
  drawing: Drawing | null,
): Promise<Outgoing> {
  const drawn = order && drawing ? await inTime(drawing(order), patience) : null;
  const body = drawn ? withPicture(response, drawn.alt) : response;
  if (!drawn || body === response) return { body: response, files: [] };
  return { body, files: [{ name: pictureFile, data: new Uint8Array(drawn.png), contentType: 'image/png' }] };
}

// after the picture, as the numbers of the attachments say
function filed({ body, files }: Outgoing, texts: Reply['files'] = []): Outgoing {
  const filled = withFiles(body, texts);
  if (filled === body) return { body, files };
  const encoder = new TextEncoder();
  const sent = texts.map(({ name, text, mime }) => ({ name, data: encoder.encode(text), contentType: mime }));
  return { body: filled, files: [...files, ...sent] };
}

/** The response as it was where it is no message, or would break one of Discord's limits. */
export function withFiles(response: APIInteractionResponse, files: ReplyFile[]): APIInteractionResponse {
  if (files.length === 0 || (response.type !== responses.message && response.type !== responses.update))
    return response;
  const data = response.data as MessageBody & { attachments?: RESTAPIAttachment[] };
  const before = data.attachments ?? [];
  const filed = {
    ...response,
    data: {
      ...data,
      components: [...files.map(({ name }) => file(`attachment://${name}`)), ...(data.components ?? [])],
      attachments: [...before, ...files.map(({ name }, at) => ({ id: String(before.length + at), filename: name }))],
    },
  };
  return faultsOf(filed).length === 0 ? (filed as APIInteractionResponse) : response;
}

export const pictureFile = 'stargate.png';

/** The response as it was where it is no message, or would break one of Discord's limits. */
export function withPicture(response: APIInteractionResponse, alt: string): APIInteractionResponse {
  if (response.type !== responses.message && response.type !== responses.update) return response;
  const data = response.data as MessageBody;
  const pictured = {
    ...response,
    data: {
      ...data,
      components: [gallery(`attachment://${pictureFile}`, alt), ...(data.components ?? [])],
      attachments: [{ id: '0', filename: pictureFile, description: alt }],
    },
  };
  return faultsOf(pictured).length === 0 ? (pictured as APIInteractionResponse) : response;
}
