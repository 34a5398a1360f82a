import type { Base } from './base.js';
import type { Correction } from './schema.js';
import { earlierFirst } from './text/dates.js';

/** What was mended in a fact after it had been served, oldest first. */
export function historyOf(id: string, { corrections }: Pick<Base, 'corrections'>): Correction[] {
  return corrections.filter(({ fact }) => fact === id).sort((a, b) => earlierFirst(a.date, b.date));
}
