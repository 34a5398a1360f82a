/** A message to the bot → its answer. Pure. */
import type { GatewayMessageCreateDispatchData, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { findCommand } from '../../commands/command.js';
import { detectLanguage } from '../../knowledge/text/detectLanguage.js';
import { maxTypedLength, readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import { formatReason } from '../../wording/answerText.js';
import { pickWording } from '../../wording/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { renderLine, renderMessage } from '../messages/message.js';
import { findLimitViolations } from '../messages/validate.js';

/** It never speaks unasked: only a person's message that mentions the bot, or is to it alone, is meant for it. */
export function isAddressedTo(
  { guild_id, mentions, author }: GatewayMessageCreateDispatchData,
  botId: string,
): boolean {
  return !author.bot && author.id !== botId && (guild_id === undefined || mentions.some(({ id }) => id === botId));
}

/** Null for a message that is not meant for the bot. */
export function createMentionReply(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  bot: DiscordBot,
): RESTPostAPIChannelMessageJSONBody | null {
  if (!isAddressedTo(message, botId)) return null;
  const question = readTypedText(cutToLength(message.content, maxTypedLength));
  const answer = answerQuestion(question, message.author.id, bot);
  const sendable = findLimitViolations(answer).length === 0;
  return {
    ...(sendable ? answer : renderLine(pickWording(detectLanguage(question)).failed, false)),
    message_reference: { message_id: message.id, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  };
}

// there is no hidden answer here: what was not found is said in one short line
function answerQuestion(question: string, user: string, { library, commands, reportUrl, publicUrl }: DiscordBot) {
  const language = detectLanguage(question);
  const wording = pickWording(language);
  const answer = findCommand('ask', commands)?.run({ question }, { library, language });
  if (!answer || question === '') return renderLine(wording.emptyQuestion, false);
  if (answer.kind === 'unknown') return renderLine(formatReason(answer.reason, wording), false);
  const call = { command: 'ask', values: { question } };
  return renderMessage(answer, {
    commands,
    wording,
    version: library.version,
    user,
    hidden: false,
    commandId: null,
    reportUrl,
    publicUrl,
    call,
    page: 0,
  });
}
