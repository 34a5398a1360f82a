/** A message with its picture over it: https://discord.com/developers/docs/components/reference#media-gallery */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { responses } from '../kinds.js';
import { gallery } from './components.js';
import { faultsOf } from './faults.js';
import type { MessageBody } from './message.js';

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
