/** What people see of a message in words: its own text, what it forwards, embeds and components, a poll. */
import type { APIEmbed, APIMessage, APIMessageSnapshot, APIPoll } from 'discord-api-types/v10';
import { maxTypedLength, readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import { componentTypes } from '../constants.js';

export type SeenMessage = Partial<
  Pick<
    APIMessage,
    'content' | 'embeds' | 'components' | 'poll' | 'message_snapshots' | 'attachments' | 'sticker_items' | 'stickers'
  >
>;

/** A piece of a message; a byline says who wrote what stands under it and states nothing by itself. */
interface Piece {
  kind: 'text' | 'byline' | 'choice';
  text: string;
}

interface ShownComponent {
  type: number;
  content?: string;
  components?: ShownComponent[];
}

/** Discord nests components three deep. */
const maxDepth = 4;
const pictureTypes: ReadonlySet<number> = new Set([componentTypes.gallery, componentTypes.file]);

/**
 * How the message may be meant as one statement, likeliest first: all of it, all without who wrote it, each of its
 * pieces alone, each choice of a poll with its question. Without markup, the first 2,000 characters together.
 */
export function listReadings(message: SeenMessage): string[] {
  const pieces = cutPieces(listPieces(message));
  const said = pieces.filter(({ kind }) => kind !== 'choice');
  const stated = pieces.filter(({ kind }) => kind === 'text');
  // nothing but a byline states nothing
  if (stated.length === 0) return [];
  const single = pieces.filter(({ kind }) => kind !== 'byline').map(({ text }) => text);
  return [...new Set([joinTexts(said), joinTexts(stated), ...single])];
}

/** Whether it shows what no text tells. */
export function hasPictures(message: SeenMessage): boolean {
  const { attachments = [], sticker_items = [], stickers = [], embeds = [], message_snapshots = [] } = message;
  const shown = listComponents(message.components ?? []);
  return (
    attachments.length + sticker_items.length + stickers.length > 0 ||
    embeds.some(({ image, thumbnail, video }) => image ?? thumbnail ?? video) ||
    shown.some(({ type }) => pictureTypes.has(type)) ||
    message_snapshots.some((snapshot) => hasPictures(takeForwarded(snapshot)))
  );
}

function listPieces(message: SeenMessage): Piece[] {
  const { content = '', embeds = [], components = [], poll, message_snapshots: forwarded = [] } = message;
  const displays = listComponents(components).filter(({ type }) => type === componentTypes.text);
  return [
    createPiece('text', content),
    ...forwarded.flatMap((snapshot) => listPieces(takeForwarded(snapshot))),
    ...embeds.flatMap(listEmbedPieces),
    createPiece('text', displays.map((display) => display.content ?? '').join('\n')),
    ...(poll ? listPollPieces(poll) : []),
  ];
}

// what is forwarded holds nothing that was forwarded before
function takeForwarded({ message }: APIMessageSnapshot): SeenMessage {
  return { ...message, message_snapshots: [] };
}

function createPiece(kind: Piece['kind'], text: string): Piece {
  return { kind, text: readTypedText(text) };
}

// a footer names the place ("X", "t-online"), which the statement does not speak of
function listEmbedPieces({ author, title = '', description = '', fields = [], footer }: APIEmbed): Piece[] {
  const body = [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('\n');
  return [
    createPiece('byline', author?.name ?? ''),
    createPiece('text', body.trim() === '' ? (footer?.text ?? '') : body),
  ];
}

function listPollPieces({ question, answers = [] }: APIPoll): Piece[] {
  const choices = answers.map(({ poll_media }) => poll_media.text ?? '');
  const asked = question.text ?? '';
  return [
    createPiece('text', [asked, ...choices].join('\n')),
    ...choices.map((choice) => createPiece('choice', `${asked} ${choice}`)),
  ];
}

function listComponents(components: readonly ShownComponent[], depth = 1): ShownComponent[] {
  if (depth > maxDepth) return [];
  return components.flatMap((each) => [each, ...listComponents(each.components ?? [], depth + 1)]);
}

function cutPieces(pieces: Piece[]): Piece[] {
  const fitting: Piece[] = [];
  // the choices of a poll stand in its text, too
  const rest: Record<'said' | 'choices', number> = { said: maxTypedLength, choices: maxTypedLength };
  for (const { kind, text } of pieces) {
    const part = kind === 'choice' ? 'choices' : 'said';
    const cut = cutToLength(text, rest[part]).trim();
    if (cut === '') continue;
    fitting.push({ kind, text: cut });
    rest[part] -= cut.length;
  }
  return fitting;
}

function joinTexts(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('\n');
}
