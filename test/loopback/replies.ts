/** How a test reads what the bot replies. */
import type { APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import { messageFlags } from '../../src/discord/constants.js';
import { unescapeMarkdown } from '../../src/discord/messages/markdown.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import type { ShownAnswer } from '../support/testDoor.js';
import { conversation } from './conversation.js';
import { noFlags } from './payloads/noFlags.js';
import { createGuildMessage } from './payloads/payloads.js';
import { botUser } from './payloads/people.js';

export interface ReadButton {
  label: string;
  custom_id?: string;
  url?: string;
  disabled?: boolean;
}

/** All that an answer says: the texts of its message, one after the other. */
export function readContent(reply: APIInteractionResponse): string {
  return 'data' in reply ? listTexts(reply.data).join('\n') : `no message, but type ${reply.type}`;
}

/** The text displays of a message or of a part of it, in their order. */
export function listTexts(part: unknown): string[] {
  return listParts(part).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

export function listButtons(part: unknown): ReadButton[] {
  return listParts(part).flatMap((each) => (each.type === 2 ? [each as unknown as ReadButton] : []));
}

/** What a menu offers. */
export function listChoices(part: unknown): { label: string; value: string }[] {
  return listParts(part).flatMap((each) =>
    each.type === 3 ? (each.options as { label: string; value: string }[]) : [],
  );
}

/** The id of the button with this label; fails where there is none. */
export function findButtonId(label: string, part: unknown): string {
  const id = listButtons(part).find((button) => button.label === label)?.custom_id;
  if (id === undefined) throw new Error(`no button ${label} in ${JSON.stringify(part)}`);
  return id;
}

export function isHidden(reply: APIInteractionResponse): boolean {
  return ((readData(reply).flags ?? 0) & messageFlags.ephemeral) !== 0;
}

/** The message that an answer makes, to press its buttons. */
export function createMessageFrom(reply: APIInteractionResponse): APIMessage {
  const { channel_type: _, guild_id: __, member: ___, ...message } = createGuildMessage({ content: '' });
  const { flags: set = noFlags, components = [] } = readData(reply);
  return { ...message, author: botUser, flags: set, components };
}

/** The facts that a message quotes whole, in the order of their quotes; each quote stands in one text only. */
export function findQuotedFacts(part: unknown, facts: Fact[]): string[] {
  return listTexts(part).flatMap((text) => {
    const [, quoted] = /^> (?:\[…\] )?(.*?)(?: \[…\])?(?: \[sic\])?$/m.exec(unescapeMarkdown(text)) ?? [];
    return facts.filter(({ quote }) => quote === quoted).map(({ id }) => id);
  });
}

/** A message answers a question with its best quote and up to two more. */
export const maxQuotes = 3;

/** Whether it says that its quotes are only near; what is missing may stand in a line above. */
export function isShownUnsure(part: unknown, language: Language): boolean {
  const { closest, unsure } = pickWording(language).states;
  const near = new Set([1, maxQuotes].flatMap((count) => [closest(count), unsure(count)]));
  const texts = listTexts(part).map((text) => unescapeMarkdown(text).split('\n'));
  // one found part of several makes all of it found: nothing is missing under its words
  const { web, talk } = pickWording(language);
  const isFoundPart = ([heading = '', ...notes]: string[]) =>
    heading.startsWith(`**${web.questionTitle('')}`) && notes.every((note) => note === talk.sameQuote);
  return texts.some((lines) => lines.some((line) => near.has(line))) && !texts.some(isFoundPart);
}

/** The answer to a question, as a reader of the message tells it. */
export function readShownAnswer(reply: unknown, language: Language, { base } = conversation.library): ShownAnswer {
  const facts = findQuotedFacts(reply, base.facts);
  if (isShownUnsure(reply, language)) return { kind: 'unsure', facts };
  return { kind: facts.length > 0 ? 'found' : 'unknown', facts };
}

function readData(reply: APIInteractionResponse): Pick<APIMessage, 'components' | 'flags'> {
  return ('data' in reply ? reply.data : {}) as Pick<APIMessage, 'components' | 'flags'>;
}

function listParts(part: unknown): Record<string, unknown>[] {
  if (Array.isArray(part)) return part.flatMap(listParts);
  if (typeof part !== 'object' || part === null) return [];
  return [part as Record<string, unknown>, ...Object.values(part).flatMap(listParts)];
}

/** The answer of a response, with files or without. */
export async function readReply(response: Response): Promise<APIInteractionResponse> {
  const isForm = response.headers.get('content-type')?.startsWith('multipart/form-data');
  if (!isForm) return (await response.json()) as APIInteractionResponse;
  const payload = (await response.formData()).get('payload_json');
  return JSON.parse(payload instanceof Blob ? await payload.text() : String(payload));
}
