/** The content of a request's body as Discord gives it back in a message. */
import {
  type APIAttachment,
  type APIMessage,
  EmbedType,
  type RESTPatchAPIWebhookWithTokenMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { noFlags } from '../payloads/noFlags.js';
import type { RecordedFile } from './requests.js';

export type MessageBody = Pick<
  RESTPostAPIChannelMessageJSONBody & RESTPatchAPIWebhookWithTokenMessageJSONBody,
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'poll'
>;
/** Only what the body speaks of. */
export function createContent(body: MessageBody, files: RecordedFile[]): Partial<APIMessage> {
  const { content, embeds, components, flags } = body;
  return {
    ...(content === undefined ? {} : { content: content ?? '' }),
    ...(embeds === undefined ? {} : { embeds: (embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich })) }),
    ...(components === undefined ? {} : { components: numberComponents(components ?? []) }),
    ...(flags === undefined ? {} : { flags: flags ?? noFlags }),
    ...(files.length === 0 ? {} : { attachments: files.map(createAttachment) }),
  };
}

function createAttachment({ name, type, bytes }: RecordedFile, index: number): APIAttachment {
  const url = `https://cdn.discordapp.com/attachments/${ids.channel}/${index}/${encodeURIComponent(name)}`;
  return { id: String(index), filename: name, size: bytes.length, content_type: type, url, proxy_url: url };
}

// what Discord adds to a container (17) and a separator (14)
const defaults: Record<number, object> = {
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

// Discord numbers the components that have no id of their own
function numberComponents(components: NonNullable<MessageBody['components']>): NonNullable<APIMessage['components']> {
  let count = 0;
  const text = JSON.stringify(components, (_key, value) => {
    if (typeof value?.type !== 'number' || value.id !== undefined) return value;
    count += 1;
    return { id: count, ...defaults[value.type], ...value };
  });
  return JSON.parse(text);
}
