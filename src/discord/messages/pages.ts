/** A long list in pages: at most five quotes and what fits into one message, so that no quote is ever cut. */

export interface PageLimits {
  characters: number;
  /** Of items on one page. */
  maxItems?: number;
}

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
