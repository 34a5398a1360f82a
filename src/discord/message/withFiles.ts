/** A message with its files over it: https://discord.com/developers/docs/components/reference#file */
import type { APIInteractionResponse, RESTAPIAttachment } from 'discord-api-types/v10';
import { responses } from '../kinds.js';
import type { ReplyFile } from '../reply.js';
import { file } from './components.js';
import { faultsOf } from './faults.js';
import type { MessageBody } from './message.js';

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
