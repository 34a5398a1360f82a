/** The best quotes for a question, a card each; for several questions, each under its words. */
import type { Answer, CitedAnswer, MatterSummary } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import { formatOtherSources } from '../../../wording/matterText.js';
import { formatArticleLines } from '../../../wording/own/articleLines.js';
import { formatStateLines } from '../../../wording/own/stateLines.js';
import type { Detail } from '../../../wording/provenance.js';
import { writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createButton, createButtonRow, createContainer, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { createCiteAllButton, createClosingButton, createFactButtons, formatQuote, type QuoteText } from '../quote.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { paginate, reservedCharacters } from './pages.js';
import { type CardItem, createCardItem, listPartItems } from './partItems.js';
import { formatSmallLines } from './smallLines.js';
import { createFollowButton } from './talkButtons.js';

/** `ask` shows its best and up to two more. */
const maxAnswers = 3;

export function renderAnswers(answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { wording } = rendering;
  const items = listPartItems(answer, wording) ?? answer.cited.slice(0, maxAnswers).map(createCardItem);
  const cards: Cards = {
    items,
    intro: formatIntro(answer, wording),
    matter: answer.matter,
    detail: answer.heading.kind === 'fact' ? 'full' : 'brief',
    understood: findFollowSubject(answer, wording),
  };
  return renderCards(cards, rendering);
}

function formatIntro(answer: CitedAnswer & Answer, wording: Rendering['wording']): string | null {
  const states = formatStateLines(answer, wording).map(escapeMarkdown);
  const lines = [...formatSmallLines(answer, wording), ...states, ...formatArticle(answer, wording)];
  return lines.length === 0 ? null : lines.join('\n');
}

// who wrote it, where that was asked of a sentence
function formatArticle({ heading }: CitedAnswer, wording: Rendering['wording']): string[] {
  const article = heading.kind === 'fact' ? heading.article : null;
  return article ? formatArticleLines(article, wording).map(escapeMarkdown) : [];
}

export interface Cards {
  items: CardItem[];
  /** Markdown over them all. */
  intro: string | null;
  /** What others speak of too; a button opens the comparison. */
  matter: MatterSummary | null;
  detail: Detail;
  /** What was asked, for whoever asks on; null where the message should not say. */
  understood: string | null;
}

/** A card for each quote, without a heading. */
export function renderCards({ items, intro, matter, detail, understood }: Cards, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const cited = items.flatMap((item) => item.cited ?? []);
  const also = matter && cited[0] ? formatOtherSources(matter, wording).map(escapeMarkdown).join('\n-# ') : '';
  const leads = items.flatMap(({ lead }) => lead ?? []);
  const quotes = cited.map((each) => ({ cited: each, text: formatQuote(each, rendering, detail) }));
  const beside = [also, intro ?? '', ...leads].reduce((sum, { length }) => sum + length, 0);
  const fitting = new Map(pickFitting(quotes, beside).map((quote) => [quote.cited, quote]));
  const shown = [...fitting.keys()];
  const compare = matter
    ? createButton(wording.buttons.compare, writeCustomId({ kind: 'compare', matter: matter.id }))
    : null;
  return createMessageBody(
    [
      ...(intro === null ? [] : [createText(intro)]),
      ...items.flatMap((item) => renderItem(item, fitting, rendering)),
      ...(also === '' ? [] : [createText(`-# ${also}`)]),
      ...createButtonRow([
        createFollowButton(understood, rendering),
        compare,
        createCiteAllButton(shown, rendering),
        createClosingButton(shown, rendering),
      ]),
    ],
    hidden,
  );
}

function renderItem({ lead, cited }: CardItem, fitting: ReadonlyMap<CitedFact, QuoteText>, rendering: Rendering) {
  const quote = cited && fitting.get(cited);
  return [
    ...(lead === null ? [] : [createText(lead)]),
    ...(quote ? [createContainer([createText(quote.text), ...createFactButtons(quote.cited, rendering, true)])] : []),
  ];
}

// whole quotes only, as many as one message holds
function pickFitting(quotes: QuoteText[], beside: number): QuoteText[] {
  const [firstPage = []] = paginate(quotes, ({ text }) => text.length, {
    characters: limits.text - reservedCharacters - beside,
  });
  return firstPage;
}
