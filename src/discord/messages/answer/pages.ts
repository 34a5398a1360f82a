/** A long list in pages: at most five quotes and what fits into one message, so that no quote is ever cut; and the arrows. */
import type { CitedFact } from '../../../answers/citedFact.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createText } from '../components.js';
import { createCiteAllButton, createClosingButton } from '../quote.js';
import type { Rendering } from '../rendering.js';
import { createFollowButton } from './talkButtons.js';

export interface PageLimits {
  characters: number;
  /** Of items on one page. */
  maxItems?: number;
}

/** What headings, page numbers and buttons need beside the quotes. */
export const reservedCharacters = 300;
const maxFactsOnPage = 5;

/** Groups the texts in order. A text longer than the room stands alone. */
export function paginate<Item>(items: Item[], measureLength: (item: Item) => number, room: PageLimits): Item[][] {
  const { characters, maxItems = maxFactsOnPage } = room;
  const pages: Item[][] = [];
  let length = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const itemLength = measureLength(item);
    length += itemLength;
    if (page && page.length < maxItems && length <= characters) page.push(item);
    else {
      pages.push([item]);
      length = itemLength;
    }
  }
  return pages;
}

export interface ShownPage {
  pageIndex: number;
  count: number;
  shown: CitedFact[];
  /** What was asked, for whoever asks on. */
  understood: string | null;
}

export function renderPageRow({ pageIndex, count, shown, understood }: ShownPage, rendering: Rendering) {
  const { user, wording, call } = rendering;
  const values = Object.fromEntries(Object.entries(call.values).filter(([key]) => key !== 'hide'));
  const writePageId = (to: number) => writeCustomId({ kind: 'page', user, page: to, command: call.command, values });
  const [isFirst, isLast] = [pageIndex === 0, pageIndex === count - 1];
  const arrows = [
    createButton('◀', writePageId(isFirst ? pageIndex : pageIndex - 1), isFirst),
    createButton('▶', writePageId(isLast ? pageIndex : pageIndex + 1), isLast),
  ];
  const pageNumber = count > 1 ? [createText(`-# ${wording.page(pageIndex + 1, count)}`)] : [];
  return [
    ...pageNumber,
    ...createButtonRow([
      ...(count > 1 ? arrows : []),
      createFollowButton(understood, rendering),
      createCiteAllButton(shown, rendering),
      createClosingButton(shown, rendering),
    ]),
  ];
}
