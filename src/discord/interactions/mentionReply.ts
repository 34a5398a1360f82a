/** A message to the bot → its answer. Pure. */
import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.js';
import { needsConversation } from '../../answers/conversation/resolveLine.js';
import {
  describeMissingOption,
  describeUnknownCommand,
  findCommandLanguage,
  isCall,
  parseCommand,
} from '../../commands/parse.js';
import type { Language } from '../../knowledge/text/language.js';
import { chooseLanguage } from '../../knowledge/text/typed/chooseLanguage.js';
import { maxTypedLength, readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { readConversation } from '../conversation/carried.js';
import { findRepliedTo, type OwnIds } from '../conversation/repliedTo.js';
import { renderMessage } from '../messages/answer/message.js';
import { type MessageBody, renderLine } from '../messages/messageBody.js';
import type { Rendering } from '../messages/rendering.js';
import { findLimitViolations } from '../messages/validate.js';
import { type AskedLine, askLine } from './askLine.js';
import { createRenderingFor, resolveCall } from './renderingFor.js';

type SentMessage = GatewayMessageCreateDispatchData;

/** Who the bot is, and where the message was written. */
export interface MentionPlace extends OwnIds {
  /** Of the server; null where it has not said. */
  language: Language | null;
}

/** It never speaks unasked: only a person's message that mentions the bot, or is to it alone, is meant for it. */
export function isAddressedTo({ guild_id, mentions, author }: SentMessage, botId: string): boolean {
  return !author.bot && author.id !== botId && (guild_id === undefined || mentions.some(({ id }) => id === botId));
}

/** Null for a message that is not meant for the bot. */
export function createMentionReply(
  message: SentMessage,
  place: MentionPlace,
  bot: DiscordBot,
): RESTPostAPIChannelMessageJSONBody | null {
  if (!isAddressedTo(message, place.botId)) return null;
  const asked = readAsked(message, place, bot);
  const answer = answerAsked(asked, bot);
  const sendable = findLimitViolations(answer).length === 0;
  return {
    ...(sendable ? answer : renderLine(pickWording(asked.language).failed, false)),
    message_reference: { message_id: message.id, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  };
}

/** Whether a message to the bot alone lacks what was said before, and does not say to what it replies. */
export function lacksContext(message: SentMessage, { library }: DiscordBot): boolean {
  const isToBotAlone = message.guild_id === undefined && message.message_reference === undefined;
  return isToBotAlone && needsConversation(readLine(message), library);
}

interface Asked extends AskedLine {
  user: string;
}

function readAsked(message: SentMessage, place: MentionPlace, { library }: DiscordBot): Asked {
  const line = readLine(message);
  const repliedTo = findRepliedTo(message, place);
  const conversation = repliedTo && readConversation(repliedTo, library);
  const language = chooseLanguage({ chosen: null, line, conversation, door: place.language });
  return { line, conversation, language, user: message.author.id };
}

function readLine({ content }: SentMessage): string {
  return readTypedText(cutToLength(content, maxTypedLength));
}

function answerAsked(asked: Asked, bot: DiscordBot): MessageBody {
  const { line, conversation, language } = asked;
  if (isCall(line, bot.commands)) return answerCommand(asked, bot);
  if (line !== '')
    return renderAnswer(askLine(asked, bot), { command: 'ask', values: { question: line } }, { asked, bot });
  // a picture for an answer, or the bot's name alone
  if (conversation) return renderLine(pickWording(language).emptyQuestion, false);
  return renderAnswer(
    askLine({ ...asked, line: greetings[language] }, bot),
    { command: 'ask', values: {} },
    { asked, bot },
  );
}

/** Whoever says nothing but the bot's name has said hello. */
const greetings = { de: 'Hallo', en: 'Hello' } as const satisfies Record<Language, string>;

// typed as it would be on its own
function answerCommand(asked: Asked, bot: DiscordBot): MessageBody {
  const { line } = asked;
  const parsed = parseCommand(line, bot.commands);
  const wording = pickWording(asked.language);
  if (parsed.kind === 'missing') return renderLine(describeMissingOption(parsed, wording), false);
  if (parsed.kind === 'unknown') return renderLine(describeUnknownCommand(parsed.word, bot.commands, wording), false);
  const { command, values } = parsed;
  const language = findCommandLanguage(line, parsed) ?? asked.language;
  const answer = command.run(values, { library: bot.library, language });
  return renderAnswer(answer, { command: command.id, values }, { asked: { ...asked, language }, bot });
}

// there is no hidden answer here; the question is seen above it
function renderAnswer(
  answer: Answer,
  call: Rendering['call'],
  { asked, bot }: { asked: Asked; bot: DiscordBot },
): MessageBody {
  const { language, user } = asked;
  const reader = { language, user, hidden: false, commandId: null };
  const rendering = createRenderingFor(reader, bot, resolveCall(answer, call));
  return renderMessage(answer, rendering);
}
