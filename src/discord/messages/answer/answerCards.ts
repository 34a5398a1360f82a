/** The best quotes for a question in one card; for several questions, each under its words. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, CitedAnswer, MatterSummary } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import { formatHeading } from '../../../wording/answerText.js';
import { formatOtherSources } from '../../../wording/matterText.js';
import { formatStateLines } from '../../../wording/own/stateLines.js';
import { writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createButton, createButtonRow, createContainer, createSeparator, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { formatQuote, type QuoteText } from '../quote.js';
import { createCiteButton, createClosingButton, createQuoteSection } from '../quoteButtons.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { paginate, reservedCharacters } from './pages.js';
import { type CardItem, createCardItem, listPartItems } from './partItems.js';
import { formatSmallLines } from './smallLines.js';
import { createFollowButton, createSuggestionMenu } from './talkButtons.js';

/** `ask` shows its best and up to two more. */
const maxAnswers = 3;

export function renderAnswers(answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { wording } = rendering;
  const parts = listPartItems(answer, wording);
  const cards: Cards = {
    items: parts ?? answer.cited.slice(0, maxAnswers).map(createCardItem),
    // each part of several has its own words over it
    above: [...formatSmallLines(answer, rendering), ...(parts ? [] : formatTop(answer, rendering))],
    isSure: answer.kind === 'found',
    matter: answer.matter,
    understood: findFollowSubject(answer, wording),
    suggestions: answer.suggestions,
  };
  return renderCards(cards, rendering);
}

/** The question, and what of it is not said. */
function formatTop(answer: CitedAnswer & Answer, rendering: Rendering): string[] {
  const { wording } = rendering;
  // who somebody is tells more than who was asked for
  const title = formatHeading(answer.heading, wording) ?? rendering.title;
  const states = formatStateLines(answer, wording).map(escapeMarkdown);
  return [
    ...(title === null ? [] : [`### ${escapeMarkdown(title)}`]),
    ...(states.length === 0 ? [] : [states.join('\n')]),
  ];
}

export interface Cards {
  items: CardItem[];
  /** Markdown over them all. */
  above: string[];
  isSure: boolean;
  /** What others speak of too; a button opens the comparison. */
  matter: MatterSummary | null;
  /** What was asked, for whoever asks on; null where the message should not say. */
  understood: string | null;
  /** To go on with. */
  suggestions: readonly string[];
}

/** A card of quotes, a line on what others say, and the buttons. */
export function renderCards(cards: Cards, rendering: Rendering): MessageBody {
  const { items, above, isSure, matter, suggestions } = cards;
  const cited = items.flatMap((item) => item.cited ?? []);
  const also = matter && cited.length > 0 ? formatAlso(matter, rendering) : [];
  const leads = items.flatMap(({ lead }) => lead ?? []);
  const quotes = cited.map((each) => ({ cited: each, text: formatQuote(each, rendering) }));
  const beside = [...also, ...above, ...leads].reduce((sum, { length }) => sum + length, 0);
  const fitting = new Map(pickFitting(quotes, beside).map((quote) => [quote.cited, quote]));
  const shown = [...fitting.keys()];
  const parts = [
    ...above.map(createText),
    ...items.flatMap((item, index) => [
      ...(index > 0 ? [createSeparator()] : []),
      ...renderItem(item, fitting, rendering),
    ]),
    ...also.flatMap((text) => [createSeparator(), createText(text)]),
  ];
  return createMessageBody(
    [
      createContainer(parts, { isSure }),
      ...createMessageRow(cards, shown, rendering),
      ...createSuggestionMenu(suggestions, rendering),
    ],
    rendering.hidden,
  );
}

function createMessageRow({ matter, understood }: Cards, shown: CitedFact[], rendering: Rendering) {
  const compare = matter && writeCustomId({ kind: 'compare', matter: matter.id });
  return createButtonRow([
    compare === null ? null : createButton(rendering.wording.buttons.compare, compare),
    createFollowButton(understood, rendering),
    createCiteButton(shown, rendering),
    createClosingButton(shown, rendering),
  ]);
}

// one line on how many agree; of an utterance, its other renderings small below it
function formatAlso(matter: MatterSummary, { wording }: Rendering): string[] {
  const lines = formatOtherSources(matter, wording).map(escapeMarkdown);
  return lines.length === 0 ? [] : [lines.join('\n-# ')];
}

function renderItem(
  { lead, cited }: CardItem,
  fitting: ReadonlyMap<CitedFact, QuoteText>,
  rendering: Rendering,
): APIComponentInContainer[] {
  const quote = cited && fitting.get(cited);
  return [...(lead === null ? [] : [createText(lead)]), ...(quote ? [createQuoteSection(quote, rendering)] : [])];
}

// whole quotes only, as many as one message holds
function pickFitting(quotes: QuoteText[], beside: number): QuoteText[] {
  const [firstPage = []] = paginate(quotes, ({ text }) => text.length, {
    characters: limits.text - reservedCharacters - beside,
  });
  return firstPage;
}
