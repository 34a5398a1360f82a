/** Whether a follow-up means the same through every door: the terminal keeps all of the answer before, the others what an address or a button has room for. */

import type { Answer } from '../../src/answers/answer.js';
import { type Conversation, continueConversation, readAfter } from '../../src/answers/conversation/conversation.js';
import type { Library } from '../../src/answers/library.js';
import { createCommands } from '../../src/commands/index.js';
import { readConversation } from '../../src/discord/conversation/carried.js';
import { createRenderingFor } from '../../src/discord/interactions/renderingFor.js';
import { renderMessage } from '../../src/discord/messages/answer/message.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { listAfterValues } from '../../src/web/view/paths.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import type { FollowUpCase } from './cases.js';
import { ask, type Outcome } from './outcomes.js';

/** How a door hands on what was asked and shown: in an address of the page or the API, or in a message of the bot. */
type Carry = (first: Answer, kept: Conversation | null, library: Library) => Conversation | null;

const doors: Record<string, Carry> = {
  address: (_, kept, library) => readAfter(listAfterValues(kept), library),
  message: (first, kept, library) => {
    const bot = { library, commands: createCommands(library.base), links: noOperatorLinks, publicUrl: null };
    const reader = { language: kept?.language ?? 'de', user: '0', hidden: false, commandId: null };
    const call = { command: 'ask', values: {} };
    const { components = [] } = renderMessage(first, createRenderingFor(reader, bot, call));
    return readConversation({ components }, library);
  },
};

/** One outcome a door: right where its first fact is the terminal's. */
export function judgeDoors({ first, then }: FollowUpCase, library: Library): Outcome[] {
  const answer = ask(first, null, library);
  const kept = continueConversation(answer, null, detectLanguage(first));
  const inTerminal = nameFirst(ask(then, kept, library));
  return Object.entries(doors).map(([kind, carry]) => {
    const here = nameFirst(ask(then, carry(answer, kept, library), library));
    return { kind, right: here === inTerminal, says: `${first} | ${then} | ${inTerminal} | ${here}` };
  });
}

function nameFirst(answer: Answer): string {
  return ('cited' in answer ? answer.cited[0]?.fact.id : null) ?? answer.kind;
}
