/** The whole corpus of hostile words as messages: checked for the asker alone, and as mentions answered in few words. */
import { expect, test } from 'vitest';
import { createMentionReply } from '../../../src/discord/interactions/mentionReply.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createGuildMessage, createMessageCommand } from '../../loopback/payloads/payloads.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { createMessageFrom, isHidden } from '../../loopback/replies.js';
import { hostileStrings } from '../../support/hostileStrings.js';

const messages = hostileStrings.flatMap((words) => [words, `${words} Stargate kostet 500 Milliarden Dollar`]);

test('each is checked, and the answer hidden', () => {
  const name = pickWording('en').checkStatement;
  const broken = messages.filter((content) => {
    const targetMessage = { ...createMessageFrom({ type: 4, data: {} }), ...createGuildMessage({ content }) };
    const reply = replyTo(createMessageCommand({ name, targetMessage }));
    return !isHidden(reply) || findLimitViolations(reply).length > 0;
  });
  expect(broken).toEqual([]);
});

test('each is answered where the bot is mentioned, and pings nobody', () => {
  const broken = messages.filter((words) => {
    const reply = createMentionReply(
      createGuildMessage({ content: `<@${ids.bot}> ${words}`, mentionsBot: true }),
      mentionPlace,
      conversation,
    );
    return (
      findLimitViolations(reply).length > 0 ||
      JSON.stringify(reply?.allowed_mentions) !== '{"parse":[],"replied_user":false}'
    );
  });
  expect(broken).toEqual([]);
});
