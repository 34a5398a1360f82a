/** Every way in that typed text takes: what goes in, and what may never come out. */
import type { APIInteraction } from 'discord-api-types/v10';
import fc from 'fast-check';
import { answerSchema } from '../../src/answers/answerSchema.js';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { createInteractionHandler } from '../../src/discord/interactions/handleInteraction.js';
import { createMentionReply } from '../../src/discord/interactions/mentionReply.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { formatReply, type Script } from '../../src/terminal/printAnswer.js';
import { respondToCommand, respondToLine, respondToQuestion } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { conversation } from '../../test/loopback/conversation.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createDirectMessage,
  createGuildMessage,
  createMessageCommand,
} from '../../test/loopback/payloads/payloads.js';
import { mentionPlace } from '../../test/loopback/payloads/places.js';
import { openSite } from '../../test/web/visit.js';
import { createDataWays } from './dataFiles.js';
import { defineWay, type Way } from './fuzzWay.js';
import { createCustomIds, createLines, createMessages, createUnseen, places } from './inputs.js';
import { createRawRequests, findRawFaults } from './rawHttp.js';
import { createRules } from './rules.js';
import { createBodyChecker, createBodyTexts } from './signedBodies.js';
import { typedTexts } from './typedTexts.js';

const locales = fc.constantFrom('de' as const, 'en-US' as const);

export function createWays(): Way[] {
  const findReplyFaults = createReplyChecker();
  return [
    defineWay({ name: 'question', inputs: typedTexts, findFaults: createQuestionChecker() }),
    defineWay({ name: 'run', inputs: createLines(), findFaults: (line) => findScriptFaults(line, respondToCommand) }),
    defineWay({
      name: 'option',
      inputs: fc.record({ place: fc.constantFrom(...places), typed: typedTexts, locale: locales }),
      findFaults: ({ place: { subcommand, name, kind }, typed, locale }) => [
        ...findReplyFaults(createChatInput({ subcommand, options: { [name]: typed }, locale })),
        ...(kind === 'flag'
          ? []
          : findReplyFaults(createAutocomplete({ subcommand, options: { [name]: typed }, focused: name, locale }))),
      ],
    }),
    defineWay({
      name: 'message',
      inputs: fc.record({ seen: createMessages(), locale: locales }),
      findFaults: ({ seen, locale }) =>
        findReplyFaults(createMessageCommand({ name: 'Check statement', targetMessage: seen, locale })),
    }),
    defineWay({
      name: 'unseen',
      inputs: createUnseen(),
      findFaults: ({ plain, marked }) => {
        const [seen, other] = [plain, marked].map((content) =>
          JSON.stringify(dispatch(createCheck(content), conversation)),
        );
        return seen === other ? [] : ['what nobody sees changes what is found'];
      },
    }),
    defineWay({
      name: 'button',
      inputs: createCustomIds(),
      findFaults: (customId) =>
        findReplyFaults(createButtonPress({ customId, message: createGuildMessage({ content: '' }) })),
    }),
    defineWay({ name: 'json', inputs: createBodyTexts(), findFaults: createBodyChecker() }),
    defineWay({ name: 'http', inputs: createRawRequests(), findFaults: findRawFaults }),
    ...createDataWays(),
    ...createRules(),
  ];
}

function createCheck(content: string): APIInteraction {
  return createMessageCommand({ name: 'Check statement', targetMessage: createGuildMessage({ content }) });
}

/** Of replies to what Discord may send: an internal fault counts, though the user gets a friendly line. */
function createReplyChecker(): (interaction: APIInteraction) => string[] {
  const errors: string[] = [];
  const { replyTo } = createInteractionHandler(
    () => conversation,
    (fields) => errors.push(JSON.stringify(fields)),
  );
  let now = 0;
  return (interaction) => {
    // beyond the cooldown
    now += 60_000;
    return [...findLimitViolations(replyTo(interaction, now).response), ...errors.splice(0)];
  };
}

function createQuestionChecker(): (question: string) => Promise<string[]> {
  const { visit, logged } = openSite();
  return async (question) => {
    const reply = createMentionReply(createDirectMessage({ content: question }), mentionPlace, conversation);
    const q = encodeURIComponent(question.toWellFormed());
    const visits = await Promise.all([`/?q=${q}`, `/api/ask?q=${q}`].map((path) => visit(path)));
    return [
      ...findScriptFaults(question, respondToQuestion),
      ...findScriptFaults(question, respondToLine),
      ...findLimitViolations(reply),
      ...visits.filter(({ status }) => status >= 500).map(({ status }) => `status ${status}`),
      ...logged.splice(0),
    ];
  };
}

// a line with an answer as text, and as JSON that keeps to its schema
function findScriptFaults(line: string, reply: Script['reply']): string[] {
  const script = {
    session: { ...conversation, language: null },
    screen: plainScreen,
    reply,
  };
  formatReply(line, { ...script, json: false });
  const { text, ok } = formatReply(line, { ...script, json: true });
  const parsed = ok ? answerSchema.safeParse(JSON.parse(text)) : null;
  return parsed?.success === false ? [`no answer by the schema: ${parsed.error.issues[0]?.message}`] : [];
}
