/** The parts of a message, as plain objects: https://discord.com/developers/docs/components/reference */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import { buttons, components } from '../constants.js';
import { limits } from '../limits.js';

/** The one colour of the bot's cards. */
const accent = 0x1f5fa8;

export function text(content: string): APITextDisplayComponent {
  return { type: components.text, content };
}

export function separator(): APISeparatorComponent {
  return { type: components.separator };
}

export function container(parts: APIComponentInContainer[]): APIContainerComponent {
  return { type: components.container, accent_color: accent, components: parts };
}

/** One picture; `alt` says the same to those who do not see it. */
export function gallery(url: string, alt: string): APIMediaGalleryComponent {
  return { type: components.gallery, items: [{ media: { url }, description: alt }] };
}

/** A file that is sent along. */
export function file(url: string): APIFileComponent {
  return { type: components.file, file: { url } };
}

/** A row of the buttons that there are; none where there is no button. */
export function row(all: (APIButtonComponent | null)[]): APIActionRowComponent<APIButtonComponent>[] {
  const present = all.filter((button) => button !== null).slice(0, limits.buttonsInRow);
  return present.length === 0 ? [] : [{ type: components.row, components: present }];
}

/** A button that the bot answers; null where its id would be too long to send. */
export function button(label: string, customId: string, disabled = false): APIButtonComponent | null {
  if (customId.length > limits.customId) return null;
  return {
    type: components.button,
    style: buttons.secondary,
    label,
    custom_id: customId,
    ...(disabled ? { disabled } : {}),
  };
}

/** A button that opens an address; null where there is none, or it is too long. */
export function link(label: string, url: string | null): APIButtonComponent | null {
  return url === null || url.length > limits.url ? null : { type: components.button, style: buttons.link, label, url };
}
