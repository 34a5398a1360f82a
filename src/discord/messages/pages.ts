/** A long list in pages: at most five quotes and what fits into one message, so that no quote is ever cut. */

export interface Room {
  characters: number;
  /** Of items on one page. */
  most?: number;
}

const factsOnPage = 5;

/** Groups the texts in order. A text longer than the room stands alone. */
export function paginate<Item>(items: Item[], lengthOf: (item: Item) => number, room: Room): Item[][] {
  const { characters, most = factsOnPage } = room;
  const pages: Item[][] = [];
  let length = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const own = lengthOf(item);
    length += own;
    if (page && page.length < most && length <= characters) page.push(item);
    else {
      pages.push([item]);
      length = own;
    }
  }
  return pages;
}
