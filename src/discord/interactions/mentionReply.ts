/** A message to the bot → its answer. Pure. */
import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { commandCalled } from '../../commands/index.js';
import { languageOf } from '../../knowledge/text/detectLanguage.js';
import { reasonText } from '../../wording/answerText.js';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Bot } from '../bot.js';
import { lineMessage, messageOf } from '../messages/message.js';
import { faultsOf } from '../messages/validate.js';

/** It never speaks unasked: only a person's message that mentions the bot, or is to it alone, is meant for it. */
export function isMeant({ guild_id, mentions, author }: GatewayMessageCreateDispatchData, botId: string): boolean {
  return !author.bot && author.id !== botId && (guild_id === undefined || mentions.some(({ id }) => id === botId));
}

/** Null for a message that is not meant for the bot. */
export function mentionReply(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  bot: Bot,
): RESTPostAPIChannelMessageJSONBody | null {
  if (!isMeant(message, botId)) return null;
  const question = message.content
    .replace(/<@!?\d+>/g, ' ')
    .trim()
    .toWellFormed();
  const answer = answerTo(question, message.author.id, bot);
  const sendable = faultsOf(answer).length === 0;
  return {
    ...(sendable ? answer : lineMessage(wordingFor(languageOf(question)).failed, false)),
    message_reference: { message_id: message.id, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  };
}

// there is no hidden answer here: what was not found is said in one short line
function answerTo(question: string, user: string, { library, commands, reportUrl, publicUrl }: Bot) {
  const language = languageOf(question);
  const wording = wordingFor(language);
  const answer = commandCalled('ask', commands)?.run({ question }, { library, language });
  if (!answer || question === '') return lineMessage(wording.emptyQuestion, false);
  if (answer.kind === 'unknown') return lineMessage(reasonText(answer.reason, wording), false);
  const called = { command: 'ask', values: { question } };
  return messageOf(answer, {
    base: library.base,
    commands,
    language,
    wording,
    user,
    hidden: false,
    commandId: null,
    reportUrl,
    publicUrl,
    called,
    page: 0,
  });
}
