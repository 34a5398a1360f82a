/** A button was pressed: its id says what to do, so that it works after a restart. */
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { compareAnswer } from '../../answers/compare.js';
import { neighboursOf } from '../../answers/factAnswer.js';
import { cite } from '../../answers/library.js';
import type { CitationFormat } from '../../citations/exportCitations.js';
import { commandCalled } from '../../commands/index.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Bot } from '../bot.js';
import { flags, responses } from '../constants.js';
import { type Action, factOfCode, readId } from '../customId.js';
import { isModerator, languageOf, nameOf, userOf } from '../interactionUser.js';
import { limits } from '../limits.js';
import { pictureOf } from '../messages/chartFiles.js';
import { citingMessage } from '../messages/citationMessage.js';
import { container, text } from '../messages/components.js';
import { escapeMarkdown } from '../messages/markdown.js';
import { body, cardsMessage, lineMessage, messageOf } from '../messages/message.js';
import { type Reply, say, update } from '../messages/reply.js';
import { renderingFor } from './renderingFor.js';

type Press = APIMessageComponentInteraction;

export function press(interaction: Press, bot: Bot): Reply {
  const action = readId(interaction.data.custom_id);
  const wording = wordingFor(languageOf(interaction));
  if (!action) return say(lineMessage(wording.outdatedButton, true));
  switch (action.is) {
    case 'page':
      return turnPage(action, interaction, bot);
    case 'context':
      return withFact(action.fact, interaction, bot, showContext);
    case 'cite':
      return citation({ ...action, format: null }, interaction, bot);
    case 'export':
      return citation(action, interaction, bot);
    case 'compare':
      return compare(action.matter, interaction, bot);
    case 'share':
      return share(action.facts, interaction, bot);
    case 'delete':
      return remove(action.user, interaction);
    default:
      return action satisfies never;
  }
}

// whoever asked turns the page; others get a hidden copy of their own
function turnPage(
  { user, page, command: id, values }: Extract<Action, { is: 'page' }>,
  interaction: Press,
  bot: Bot,
): Reply {
  const language = languageOf(interaction);
  const command = commandCalled(id, bot.commands);
  if (!command) return say(lineMessage(wordingFor(language).outdatedButton, true));
  const answer = command.run(values, { library: bot.library, language });
  const asker = userOf(interaction)?.id === user;
  const hidden = !asker || ((interaction.message.flags ?? 0) & flags.ephemeral) !== 0;
  const rendering = { ...renderingFor(interaction, bot, { command: id, values }), page, hidden };
  const picture = pictureOf(answer, rendering);
  return asker ? update(messageOf(answer, rendering), picture) : say(messageOf(answer, rendering), picture);
}

type Show = (fact: Fact, interaction: Press, bot: Bot) => Reply;

function withFact(code: string, interaction: Press, bot: Bot, show: Show): Reply {
  const fact = factOfCode(code, bot.library.base.facts);
  return fact ? show(fact, interaction, bot) : say(lineMessage(wordingFor(languageOf(interaction)).factGone, true));
}

// a button that names a format stands under citations, which it changes
function citation(
  { facts: codes, format }: { facts: string[]; format: CitationFormat | null },
  interaction: Press,
  bot: Bot,
): Reply {
  const wording = wordingFor(languageOf(interaction));
  const facts = factsOf(codes, bot);
  if (facts.length === 0) return say(lineMessage(wording.factGone, true));
  const { message, files } = citingMessage({ facts, format, wording }, bot);
  return { ...(format === null ? say(message) : update(message)), files };
}

function factsOf(codes: string[], { library }: Bot): Fact[] {
  return codes.flatMap((code) => factOfCode(code, library.base.facts) ?? []);
}

const showContext: Show = (fact, interaction, { library }) => {
  const wording = wordingFor(languageOf(interaction));
  const { before, after } = neighboursOf(fact, library);
  const self = `> **${escapeMarkdown(fact.quote)}**`;
  let room = limits.text - self.length;
  const part = (label: string, sentence: string | undefined) => {
    const says = sentence ? `**${label}**\n> ${escapeMarkdown(sentence)}` : '';
    if (says === '' || says.length > room) return [];
    room -= says.length;
    return [text(says)];
  };
  const parts = [
    ...part(wording.sentenceBefore, fact.before ?? before?.quote),
    text(self),
    ...part(wording.sentenceAfter, fact.after ?? after?.quote),
  ];
  return say(parts.length > 1 ? body([container(parts)], true) : lineMessage(wording.noContext, true));
};

function compare(matter: string, interaction: Press, bot: Bot): Reply {
  const rendering = renderingFor(interaction, bot, { command: 'compare', values: { matter } });
  const answer = compareAnswer(matter, bot.library, rendering.language);
  return say(messageOf(answer, { ...rendering, hidden: true }), pictureOf(answer, rendering));
}

function share(codes: string[], interaction: Press, bot: Bot): Reply {
  const shared = factsOf(codes, bot);
  const rendering = { ...renderingFor(interaction, bot, { command: 'ask', values: {} }), hidden: false };
  if (shared.length === 0) return say(lineMessage(rendering.wording.factGone, true));
  const cited = shared.map((fact) => cite(fact, bot.library.base));
  const name = `-# ${rendering.wording.sharedBy(escapeMarkdown(nameOf(interaction)))}`;
  return say(cardsMessage({ cited, intro: name, matter: null }, rendering));
}

function remove(user: string, interaction: Press): Reply {
  const allowed = userOf(interaction)?.id === user || isModerator(interaction);
  if (!allowed) return say(lineMessage(wordingFor(languageOf(interaction)).notYours, true));
  return { response: { type: responses.deferredUpdate }, deletes: true };
}
