/** The parts of a message, as plain objects: https://discord.com/developers/docs/components/reference */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APISectionComponent,
  APISelectMenuOption,
  APISeparatorComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import { accents } from '../../util/accents.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { buttonStyles, componentTypes } from '../constants.js';
import { menuId } from '../customId.js';
import { limits } from '../limits.js';

/** The one colour of cards, pictures and pages. */
const accentColour = Number.parseInt(accents.dark.slice(1), 16);

export function createText(content: string): APITextDisplayComponent {
  return { type: componentTypes.text, content };
}

export function createSeparator(): APISeparatorComponent {
  return { type: componentTypes.separator };
}

/** A card. Its bar repeats that the quotes answer the question; what is only near has none. */
export function createContainer(
  parts: APIComponentInContainer[],
  { isSure = true }: { isSure?: boolean } = {},
): APIContainerComponent {
  return { type: componentTypes.container, ...(isSure ? { accent_color: accentColour } : {}), components: parts };
}

/** A text with a button beside it; the text alone where there is no button. */
export function createSection(
  content: string,
  accessory: APIButtonComponent | null,
): APISectionComponent | APITextDisplayComponent {
  if (accessory === null) return createText(content);
  return { type: componentTypes.section, components: [createText(content)], accessory };
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

/** Something to pick: `action` is the id of what it does. */
export interface MenuChoice {
  label: string;
  action: string;
}

/** One line to pick from; none where there is nothing to pick. */
export function createMenuRow(
  placeholder: string,
  choices: MenuChoice[],
): APIActionRowComponent<APIStringSelectComponent>[] {
  const options = choices
    .filter(({ action }) => action.length <= limits.menuOption)
    .slice(0, limits.menuOptions)
    .map(({ label, action }): APISelectMenuOption => {
      return { label: cutWithEllipsis(label, limits.menuOption - 1), value: action };
    });
  if (options.length === 0) return [];
  const menu = {
    type: componentTypes.menu,
    custom_id: menuId,
    placeholder,
    options,
    min_values: 1,
    max_values: 1,
  } as const;
  return [{ type: componentTypes.row, components: [menu] }];
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
