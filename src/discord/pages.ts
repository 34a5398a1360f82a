/** A long list in pages: at most five quotes and what fits into one message, so that no quote is ever cut. */

const factsOnPage = 5;

/** Groups the texts in order; `budget` is in characters. A text longer than the budget stands alone. */
export function paginate<Item>(items: Item[], lengthOf: (item: Item) => number, budget: number): Item[][] {
  const pages: Item[][] = [];
  let length = 0;
  for (const item of items) {
    const page = pages.at(-1);
    length += lengthOf(item);
    if (page && page.length < factsOnPage && length <= budget) page.push(item);
    else {
      pages.push([item]);
      length = lengthOf(item);
    }
  }
  return pages;
}
