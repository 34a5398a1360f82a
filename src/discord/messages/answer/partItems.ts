/** An answer in groups: each question of several behind its words, each of those compared under their name. */
import type { Answer, CitedAnswer } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import { groupQuotes, type QuoteGroup } from '../../../wording/own/quoteGroups.js';
import type { Wording } from '../../../wording/wording.js';
import { escapeMarkdown } from '../markdown.js';

/** A card, a text over one, or a text in its place. */
export interface CardItem {
  /** Markdown. */
  lead: string | null;
  cited: CitedFact | null;
}

export function createCardItem(cited: CitedFact): CardItem {
  return { lead: null, cited };
}

/** What one message has room for, whatever stands over them. */
const maxCards = 4;

/** Null where the answer is of one piece. */
export function listPartItems(answer: CitedAnswer & Answer, wording: Wording): CardItem[] | null {
  const groups = groupQuotes(answer, wording);
  if (groups === null) return null;
  // two have two sentences each, three one
  const perGroup = Math.max(1, Math.floor(maxCards / groups.length));
  const isTyped = answer.heading.kind !== 'sides';
  return groups.flatMap((group) => {
    const lead = formatLead(group, isTyped, wording);
    const [first = null, ...more] = group.cited.slice(0, perGroup);
    return [{ lead, cited: first }, ...more.map(createCardItem)];
  });
}

// what was typed stands behind a label, for all see it
function formatLead({ heading, notes }: QuoteGroup, isTyped: boolean, { web }: Wording): string | null {
  const title = heading === null ? null : isTyped ? web.questionTitle(heading) : heading;
  const lines = [...(title === null ? [] : [`**${escapeMarkdown(title)}**`]), ...notes.map(escapeMarkdown)];
  return lines.length === 0 ? null : lines.join('\n');
}
