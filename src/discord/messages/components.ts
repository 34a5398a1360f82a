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
import { buttonStyles, componentTypes } from '../constants.js';
import { limits } from '../limits.js';

/** The one colour of the bot's cards. */
const accentColour = 0x1f5fa8;

export function createText(content: string): APITextDisplayComponent {
  return { type: componentTypes.text, content };
}

export function createSeparator(): APISeparatorComponent {
  return { type: componentTypes.separator };
}

export function createContainer(parts: APIComponentInContainer[]): APIContainerComponent {
  return { type: componentTypes.container, accent_color: accentColour, components: parts };
}

/** One picture; `alt` says the same to those who do not see it. */
export function createGallery(url: string, alt: string): APIMediaGalleryComponent {
  return { type: componentTypes.gallery, items: [{ media: { url }, description: alt }] };
}

/** A file that is sent along. */
export function createFile(url: string): APIFileComponent {
  return { type: componentTypes.file, file: { url } };
}

/** A row of the buttons that there are; none where there is no button. */
export function createButtonRow(buttons: (APIButtonComponent | null)[]): APIActionRowComponent<APIButtonComponent>[] {
  const present = buttons.filter((button) => button !== null).slice(0, limits.buttonsInRow);
  return present.length === 0 ? [] : [{ type: componentTypes.row, components: present }];
}

/** A button that the bot answers; null where its id would be too long to send. */
export function createButton(label: string, customId: string, disabled = false): APIButtonComponent | null {
  if (customId.length > limits.customId) return null;
  return {
    type: componentTypes.button,
    style: buttonStyles.secondary,
    label,
    custom_id: customId,
    ...(disabled ? { disabled } : {}),
  };
}

/** A button that opens an address; null where there is none, or it is too long. */
export function createLinkButton(label: string, url: string | null): APIButtonComponent | null {
  return url === null || url.length > limits.url
    ? null
    : { type: componentTypes.button, style: buttonStyles.link, label, url };
}
