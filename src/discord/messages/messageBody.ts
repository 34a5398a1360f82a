/** What every message of the bot has around its parts. */
import type { APIMessageTopLevelComponent, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { messageFlags } from '../constants.js';
import { createText } from './components.js';
import { escapeMarkdown } from './markdown.js';

export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, 'components' | 'allowed_mentions' | 'flags'>;

export function createMessageBody(components: APIMessageTopLevelComponent[], hidden: boolean): MessageBody {
  return {
    components,
    flags: messageFlags.componentsV2 | (hidden ? messageFlags.ephemeral : 0),
    allowed_mentions: { parse: [] },
  };
}

/** A line of the bot's own. */
export function renderLine(line: string, hidden: boolean): MessageBody {
  return createMessageBody([createText(escapeMarkdown(line))], hidden);
}
