/** A message of the bot as Discord's client lays it out, roughly: an imitation, and labelled as one. */
import { readFileSync } from 'node:fs';
import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { escapeHtml, renderDiscordMarkdown } from './discordMarkdown.js';

export interface Message {
  components: APIMessageComponent[];
  /** The attached ones by name, as addresses that hold them. */
  files: ReadonlyMap<string, string>;
}

const label = "An imitation of Discord's client, drawn from the bot's real message.";
const style = readFileSync(new URL('preview.css', import.meta.url), 'utf8');

export function renderPreview({ components, files }: Message): string {
  const body = components.map((component) => renderComponent(component, files)).join('');
  return `<!doctype html><html lang="en"><title>Stargate</title><style>${style}</style>
<main><img class="face" alt="" src="${faceUrl()}"><div><p class="who"><b>Stargate</b> <i>APP</i></p>${body}</div></main>
<p class="label">${label}</p>`;
}

function faceUrl(): string {
  const icon = readFileSync(new URL('../../public/icon.svg', import.meta.url));
  return `data:image/svg+xml;base64,${icon.toString('base64')}`;
}

function renderComponent(component: APIMessageComponent, files: Message['files']): string {
  const renderAll = (inner: readonly APIMessageComponent[]) =>
    inner.map((each) => renderComponent(each, files)).join('');
  switch (component.type) {
    case ComponentType.Container: {
      const accent = component.accent_color;
      const edge = accent == null ? '' : ` style="border-left-color:#${accent.toString(16).padStart(6, '0')}"`;
      return `<section class="container"${edge}>${renderAll(component.components)}</section>`;
    }
    case ComponentType.Section:
      return `<div class="section"><div>${renderAll(component.components)}</div>${renderAll([component.accessory])}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${renderDiscordMarkdown(component.content)}</div>`;
    case ComponentType.Separator:
      return `<hr${component.divider === false ? ' class="gap"' : ''}>`;
    case ComponentType.MediaGallery:
      return component.items.map(({ media, description }) => renderPicture(media.url, description, files)).join('');
    case ComponentType.ActionRow:
      return `<div class="row">${renderAll(component.components)}</div>`;
    case ComponentType.Button:
      return `<span class="button style${component.style}">${escapeHtml('label' in component ? (component.label ?? '') : '')}</span>`;
    case ComponentType.StringSelect:
      return `<span class="select">${escapeHtml(component.placeholder ?? '')}</span>`;
    default:
      return `<p class="text">[a component of type ${component.type}]</p>`;
  }
}

// Discord fits a single picture into this
function renderPicture(url: string, description: string | null | undefined, files: Message['files']): string {
  const src = files.get(url.replace('attachment://', '')) ?? '';
  return `<img class="picture" src="${src}" alt="${escapeHtml(description ?? '')}">`;
}
