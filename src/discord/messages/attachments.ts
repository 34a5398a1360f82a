/** A reply → what a door sends: the words, and beside them the files that the door can send. */
import type {
  APIContainerComponent,
  APIInteractionResponse,
  APIMediaGalleryComponent,
  APIMessageTopLevelComponent,
  RESTAPIAttachment,
} from 'discord-api-types/v10';
import type { PictureRenderer } from '../../charts/pictures.js';
import { withTimeout } from '../../util/timeout.js';
import { componentTypes, responseTypes } from '../constants.js';
import { createFile, createGallery } from './components.js';
import type { MessageBody } from './messageBody.js';
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

/** Never rejects. A door without `renderPicture` sends no pictures. */
export async function prepareResponse(
  { response, picture: order, files: texts = [] }: Omit<InteractionReply, 'deletes'>,
  renderPicture: PictureRenderer | null,
): Promise<PreparedResponse> {
  const picture = order && renderPicture ? await withTimeout(renderPicture(order), pictureTimeoutMs) : null;
  const body = attach(response, { alt: picture?.alt ?? null, files: texts });
  if (body === response) return { body, files: [] };
  const files = texts.map(({ name, text, mime }) => ({ name, data: encodeText(text), contentType: mime }));
  const png = picture && { name: pictureFilename, data: new Uint8Array(picture.png), contentType: 'image/png' };
  return { body, files: png ? [png, ...files] : files };
}

function encodeText(text: string): OutgoingFile['data'] {
  return new TextEncoder().encode(text);
}

export const pictureFilename = 'picture.png';

export interface Attachments {
  /** What the picture shows, in words; null where there is no picture. */
  alt?: string | null;
  files?: ReplyFile[];
}

/** The files over the words, the picture first in their numbers. The response as it was where nothing is to be attached, it is no message, or it would break one of Discord's limits. */
export function attach(
  response: APIInteractionResponse,
  { alt = null, files = [] }: Attachments,
): APIInteractionResponse {
  if (response.type !== responseTypes.message && response.type !== responseTypes.update) return response;
  if (alt === null && files.length === 0) return response;
  const data = response.data as MessageBody;
  const names = alt === null ? [] : [pictureFilename];
  const attachments: RESTAPIAttachment[] = [...names, ...files.map(({ name }) => name)].map((filename, index) => ({
    id: String(index),
    filename,
    ...(filename === pictureFilename && alt !== null ? { description: alt } : {}),
  }));
  const shown = data.components ?? [];
  const components = [
    ...files.map(({ name }) => createFile(`attachment://${name}`)),
    ...(alt === null ? shown : addPicture(shown, createGallery(`attachment://${pictureFilename}`, alt))),
  ];
  const attached = { ...response, data: { ...data, components, attachments } };
  return findLimitViolations(attached).length === 0 ? (attached as APIInteractionResponse) : response;
}

type Part = APIMessageTopLevelComponent;

// in the card, under its title and its result and over the quotes; over all where there is no card
function addPicture(parts: Part[], picture: APIMediaGalleryComponent): Part[] {
  const card = parts.find(({ type }) => type === componentTypes.container) as APIContainerComponent | undefined;
  if (!card) return [picture, ...parts];
  const firstQuote = card.components.findIndex(({ type }) => type !== componentTypes.text);
  const inside = card.components.toSpliced(firstQuote < 0 ? card.components.length : firstQuote, 0, picture);
  return parts.map((part) => (part === card ? { ...card, components: inside } : part));
}
