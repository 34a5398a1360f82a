/** A long list in pages of ten, each with its address, and links between them. */
import { localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

const maxShown = 10;

/** What one page shows. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  total: number;
  /** How many items stand on the pages before. */
  before: number;
}

/** As the address has its number; null where there is no such page. */
export function cutToPage<Item>(all: Item[], typed: string | undefined): ListPage<Item> | null {
  const [number, total] = [Number(typed ?? 1), Math.max(1, Math.ceil(all.length / maxShown))];
  if (!Number.isInteger(number) || number < 1 || number > total) return null;
  const before = (number - 1) * maxShown;
  return { items: all.slice(before, before + maxShown), number, total, before };
}

/** The first one is the list's own address. */
export function formatPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${number}`;
}

interface PageLinksProps {
  page: Pick<ListPage<unknown>, 'number' | 'total'>;
  /** Of the list. */
  path: string;
  view: View;
}

export function PageLinks({ page: { number, total }, path, view }: PageLinksProps) {
  const { wording } = view;
  if (total === 1) return null;
  const link = (to: number) => localizePath(formatPagePath(path, to), view);
  return (
    <nav class="pages" aria-label={wording.web.pages}>
      {number > 1 && (
        <a href={link(number - 1)} rel="prev">
          {wording.web.previousPage}
        </a>
      )}
      <span>{wording.page(number, total)}</span>
      {number < total && (
        <a href={link(number + 1)} rel="next">
          {wording.web.nextPage}
        </a>
      )}
    </nav>
  );
}
