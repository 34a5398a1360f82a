/** What a message of the bot carries of the conversation: in the ids of its buttons, and nowhere else. No text is read back. */
import type { APIMessage } from 'discord-api-types/v10';
import { findFactIds } from '../../answers/carried/lookUps.js';
import { type Conversation, readUnderstood } from '../../answers/conversation/conversation.js';
import type { Library } from '../../answers/library.js';
import type { Language } from '../../knowledge/text/language.js';
import { type Action, parseCustomId } from '../customId.js';
import { createCode } from '../shortCode.js';

type CarryingMessage = Partial<Pick<APIMessage, 'components'>>;

interface Carried {
  /** Of the facts shown, in their order. */
  codes: string[];
  /** What was asked; null where the message does not say, as when it was shared. */
  understood: string | null;
  language: Language | null;
}

/** Null where none of it is known here. */
export function readConversation(message: CarryingMessage, library: Library): Conversation | null {
  const carried = readCarried(message);
  if (!carried) return null;
  const { codes, understood, language } = carried;
  const facts = findFactIds(codes, createCode, library);
  return facts.length === 0 && understood === null ? null : { facts, understood, language };
}

/** Discord nests components three deep, and a message has at most 40. */
const maxDepth = 4;
const maxIds = 40;

/** Null where there is nothing to go on from: no button of ours, or none that names a fact or a question. */
function readCarried({ components }: CarryingMessage): Carried | null {
  const actions = listIds(components)
    .slice(0, maxIds)
    .flatMap((id) => parseCustomId(id) ?? []);
  const codes = [...new Set(actions.flatMap(listCodes))];
  const follow = actions.find((action) => action.kind === 'follow');
  const understood = readUnderstood(follow?.understood ?? '') || null;
  return codes.length === 0 && understood === null ? null : { codes, understood, language: follow?.language ?? null };
}

function listCodes(action: Action): string[] {
  switch (action.kind) {
    case 'details':
      return [action.fact];
    case 'cite':
    case 'share':
    case 'export':
      return action.facts;
    default:
      return [];
  }
}

// whatever it may be: a message that somebody else signed for is looked at as it comes
function listIds(part: unknown, depth = 1): string[] {
  if (!Array.isArray(part) || depth > maxDepth) return [];
  return part.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { custom_id: id, components, accessory } = each as Record<string, unknown>;
    return [
      ...(typeof id === 'string' ? [id] : []),
      ...listIds(components, depth + 1),
      ...listIds([accessory], depth + 1),
    ];
  });
}
