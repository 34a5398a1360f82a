/** A reply → what a door sends: the words, and beside them the files that the door can send. */
import type { APIInteractionResponse, RESTAPIAttachment } from 'discord-api-types/v10';
import { withTimeout } from '../../util/timeout.js';
import { responseTypes } from '../constants.js';
import type { PictureRenderer } from './chartFiles.js';
import { createFile, createGallery } from './components.js';
import type { MessageBody } from './message.js';
import type { InteractionReply, ReplyFile } from './reply.js';
import { findLimitViolations } from './validate.js';

export interface PreparedResponse {
  body: APIInteractionResponse;
  files: OutgoingFile[];
}

export interface OutgoingFile {
  name: string;
  data: Uint8Array<ArrayBuffer>;
  contentType: string;
}

/** A picture that takes longer, in milliseconds, is left out, so that the words still come in time. */
const pictureTimeoutMs = 1500;

/** Never rejects. A door without a `drawing` sends no pictures. */
export async function prepareResponse(
  { response, picture, files }: Omit<InteractionReply, 'deletes'>,
  renderPicture: PictureRenderer | null,
): Promise<PreparedResponse> {
  return attachFiles(await attachPicture(response, picture, renderPicture), files);
}

// without its picture where that cannot be drawn in time
async function attachPicture(
  response: APIInteractionResponse,
  order: InteractionReply['picture'],
  renderPicture: PictureRenderer | null,
): Promise<PreparedResponse> {
  const picture = order && renderPicture ? await withTimeout(renderPicture(order), pictureTimeoutMs) : null;
  const body = picture ? insertPicture(response, picture.alt) : response;
  if (!picture || body === response) return { body: response, files: [] };
  return { body, files: [{ name: pictureFilename, data: new Uint8Array(picture.png), contentType: 'image/png' }] };
}

// after the picture, as the numbers of the attachments say
function attachFiles({ body, files }: PreparedResponse, texts: InteractionReply['files'] = []): PreparedResponse {
  const extended = insertFiles(body, texts);
  if (extended === body) return { body, files };
  const encoder = new TextEncoder();
  const added = texts.map(({ name, text, mime }) => ({ name, data: encoder.encode(text), contentType: mime }));
  return { body: extended, files: [...files, ...added] };
}

/** The response as it was where it is no message, or would break one of Discord's limits. */
export function insertFiles(response: APIInteractionResponse, files: ReplyFile[]): APIInteractionResponse {
  if (files.length === 0 || (response.type !== responseTypes.message && response.type !== responseTypes.update))
    return response;
  const data = response.data as MessageBody & { attachments?: RESTAPIAttachment[] };
  const before = data.attachments ?? [];
  const filed = {
    ...response,
    data: {
      ...data,
      components: [...files.map(({ name }) => createFile(`attachment://${name}`)), ...(data.components ?? [])],
      attachments: [
        ...before,
        ...files.map(({ name }, index) => ({ id: String(before.length + index), filename: name })),
      ],
    },
  };
  return findLimitViolations(filed).length === 0 ? (filed as APIInteractionResponse) : response;
}

export const pictureFilename = 'stargate.png';

/** The response as it was where it is no message, or would break one of Discord's limits. */
export function insertPicture(response: APIInteractionResponse, alt: string): APIInteractionResponse {
  if (response.type !== responseTypes.message && response.type !== responseTypes.update) return response;
  const data = response.data as MessageBody;
  const pictured = {
    ...response,
    data: {
      ...data,
      components: [createGallery(`attachment://${pictureFilename}`, alt), ...(data.components ?? [])],
      attachments: [{ id: '0', filename: pictureFilename, description: alt }],
    },
  };
  return findLimitViolations(pictured).length === 0 ? (pictured as APIInteractionResponse) : response;
}
