/** An Answer as a Discord message of components. */
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Answer, Cited } from '../../answers/answer.js';
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import { headingText, reasonText } from '../../wording/answerText.js';
import { dateText } from '../../wording/attribution.js';
import { alsoSaidTexts, comparisonText } from '../../wording/matterText.js';
import { flags } from '../constants.js';
import { factCode, writeId } from '../customId.js';
import { limits } from '../limits.js';
import { button, container, row, separator, text } from './components.js';
import { infoTexts } from './infoTexts.js';
import { escapeMarkdown } from './markdown.js';
import { paginate } from './pages.js';
import { factButtons, quoteText } from './quote.js';
import type { Rendering } from './rendering.js';

export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, 'components' | 'allowed_mentions' | 'flags'>;

/** `ask` shows its best and up to two more. */
const mostAnswers = 3;
/** What a list's heading, page numbers and buttons need beside the quotes. */
const besideQuotes = 300;

/** Whether the asker alone should see an answer: what was not found, and what is about the bot, helps nobody else. */
export function isPrivate(answer: Answer): boolean {
  return answer.kind === 'unknown' || answer.kind === 'info';
}

export function messageOf(answer: Answer, rendering: Rendering): MessageBody {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return answer.heading.of === 'question' ? answersMessage(answer, rendering) : listMessage(answer, rendering);
    case 'unknown':
      return textsMessage(
        [...unknownTexts(answer, rendering), ...suggestionTexts(answer.suggestions, rendering)],
        rendering,
      );
    case 'info':
      return textsMessage(
        [...infoTexts(answer.info, rendering), ...suggestionTexts(answer.suggestions, rendering)],
        rendering,
      );
    default:
      return answer satisfies never;
  }
}

/** A line of the bot's own. */
export function lineMessage(line: string, hidden: boolean): MessageBody {
  return body([text(escapeMarkdown(line))], hidden);
}

export function body(components: APIMessageTopLevelComponent[], hidden: boolean): MessageBody {
  return { components, flags: flags.componentsV2 | (hidden ? flags.ephemeral : 0), allowed_mentions: { parse: [] } };
}

type Quoting = Extract<Answer, { cited: Cited[] }>;

function answersMessage(answer: Quoting, rendering: Rendering): MessageBody {
  const intro = answer.kind === 'unsure' ? rendering.wording.unsure : null;
  return cardsMessage({ cited: answer.cited.slice(0, mostAnswers), intro, matter: answer.matter }, rendering);
}

export interface Cards {
  cited: Cited[];
  /** A line of Markdown over them. */
  intro: string | null;
  /** What others speak of too; a button opens the comparison. */
  matter: MatterView | null;
}

/** A card for each quote, without a heading. */
export function cardsMessage({ cited, intro, matter }: Cards, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const also =
    matter && cited[0] ? alsoSaidTexts(matter, cited[0].fact, wording).map(escapeMarkdown).join('\n-# ') : '';
  const shown = fitting(cited, also.length, rendering);
  const cards = shown.map((each) =>
    container([text(quoteText(each, rendering)), ...factButtons(each, rendering, true)]),
  );
  const compare = matter ? button(wording.buttons.compare, writeId({ is: 'compare', matter: matter.matter.id })) : null;
  return body(
    [
      ...(intro === null ? [] : [text(intro)]),
      ...cards,
      ...(also === '' ? [] : [text(`-# ${also}`)]),
      ...row([compare, citeAllButton(shown, rendering), closingButton(shown, rendering)]),
    ],
    hidden,
  );
}

// whole quotes only, as many as one message holds
function fitting(cited: Cited[], beside: number, rendering: Rendering): Cited[] {
  return (
    paginate(cited, (each) => quoteText(each, rendering).length, {
      characters: limits.text - besideQuotes - beside,
    })[0] ?? []
  );
}

// what is hidden can be shared, what is public can be taken away
function closingButton(shown: Cited[], { wording, user, hidden }: Rendering) {
  const share = writeId({ is: 'share', facts: shown.map(({ fact }) => factCode(fact.id)) });
  return hidden
    ? button(wording.buttons.share, share)
    : button(wording.buttons.remove, writeId({ is: 'delete', user }));
}

// a single quote has a button of its own
function citeAllButton(shown: Cited[], { wording }: Rendering) {
  const facts = shown.map(({ fact }) => factCode(fact.id));
  return facts.length > 1 ? button(wording.buttons.citeAll, writeId({ is: 'cite', facts })) : null;
}

function listMessage(answer: Quoting, rendering: Rendering): MessageBody {
  const { base, wording, hidden, page, publicUrl } = rendering;
  // a link more to each quote leaves room for one quote less
  const room = { characters: limits.text - besideQuotes, ...(publicUrl === null ? {} : { most: 4 }) };
  const pages = paginate(answer.cited, (cited) => quoteText(cited, rendering).length, room);
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const shown = pages[at] ?? [];
  const heading = headingText(answer.heading, base, wording);
  const title = heading === null ? [] : [text(`### ${escapeMarkdown(heading)}`)];
  const quotes = shown.flatMap((cited, index) => listPart(cited, index, rendering));
  const view = answer.heading.of === 'matter' ? answer.heading.view : null;
  const relation = view ? [text(`**${escapeMarkdown(comparisonText(view, wording))}**`)] : [];
  return body(
    [container([...title, ...quotes, ...relation]), ...pageRow({ at, count: pages.length, shown }, rendering)],
    hidden,
  );
}

function listPart(cited: Cited, index: number, rendering: Rendering): APIComponentInContainer[] {
  return [
    ...(index > 0 ? [separator()] : []),
    text(quoteText(cited, rendering)),
    ...factButtons(cited, rendering, false),
  ];
}

interface Shown {
  at: number;
  count: number;
  shown: Cited[];
}

function pageRow({ at, count, shown }: Shown, rendering: Rendering) {
  const { user, wording, called } = rendering;
  const values = Object.fromEntries(Object.entries(called.values).filter(([key]) => key !== 'hide'));
  const turn = (to: number) => writeId({ is: 'page', user, page: to, command: called.command, values });
  const [isFirst, isLast] = [at === 0, at === count - 1];
  const arrows = [button('◀', turn(isFirst ? at : at - 1), isFirst), button('▶', turn(isLast ? at : at + 1), isLast)];
  const place = count > 1 ? [text(`-# ${wording.page(at + 1, count)}`)] : [];
  return [
    ...place,
    ...row([...(count > 1 ? arrows : []), citeAllButton(shown, rendering), closingButton(shown, rendering)]),
  ];
}

function textsMessage(texts: string[], { hidden }: Rendering): MessageBody {
  const [fits = []] = paginate(texts, ({ length }) => length, { characters: limits.text });
  return body([container(fits.map(text))], hidden);
}

function unknownTexts(answer: Extract<Answer, { kind: 'unknown' }>, { wording }: Rendering): string[] {
  const near = answer.near.map(({ says }) => `- ${escapeMarkdown(says)}`);
  return [
    escapeMarkdown(reasonText(answer.reason, wording)),
    ...(near.length > 0 ? [[wording.near, ...near].join('\n')] : []),
    ...(answer.newest ? [`-# ${escapeMarkdown(wording.newest(dateText(answer.newest, wording)))}`] : []),
  ];
}

function suggestionTexts(suggestions: string[], { wording }: Rendering): string[] {
  return suggestions.length === 0
    ? []
    : [[wording.tryAsking, ...suggestions.map((question) => `- ${escapeMarkdown(question)}`)].join('\n')];
}
