/** A long list in pages: at most five quotes and what fits into one message, so that no quote is ever cut; and the arrows. */
import type { CitedFact } from '../../../answers/citedFact.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createText } from '../components.js';
import { createCiteButton, createClosingButton, withoutHiding } from '../quoteButtons.js';
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

interface PagePlace {
  pageIndex: number;
  count: number;
}

export interface ShownPage extends PagePlace {
  shown: CitedFact[];
  /** What was asked, for whoever asks on. */
  understood: string | null;
}

export function renderPageRow({ shown, understood, ...place }: ShownPage, rendering: Rendering) {
  return [
    ...renderPageNumber(place, rendering),
    ...createButtonRow([
      ...createArrows(place, rendering),
      createFollowButton(understood, rendering),
      createCiteButton(shown, rendering),
      createClosingButton(shown, rendering, true),
    ]),
  ];
}

/** The same for a list that quotes nothing. */
export function renderTurningRow(place: PagePlace, rendering: Rendering) {
  const remove = rendering.hidden ? [] : [createClosingButton([], rendering)];
  return [...renderPageNumber(place, rendering), ...createButtonRow([...createArrows(place, rendering), ...remove])];
}

function renderPageNumber({ pageIndex, count }: PagePlace, { wording }: Rendering) {
  return count > 1 ? [createText(`-# ${wording.page(pageIndex + 1, count)}`)] : [];
}

// none where all is on one page
function createArrows({ pageIndex, count }: PagePlace, rendering: Rendering) {
  if (count <= 1) return [];
  const { previousPage, nextPage } = rendering.wording.buttons;
  const [isFirst, isLast] = [pageIndex === 0, pageIndex === count - 1];
  return [
    createPageButton(previousPage, isFirst ? pageIndex : pageIndex - 1, rendering, isFirst),
    createPageButton(nextPage, isLast ? pageIndex : pageIndex + 1, rendering, isLast),
  ];
}

/** Leads to a page of what was called. */
export function createPageButton(label: string, page: number, { user, call }: Rendering, disabled = false) {
  const values = withoutHiding(call.values);
  return createButton(label, writeCustomId({ kind: 'page', user, page, command: call.command, values }), disabled);
}
