/** An answer in parts: each question of several under its words, each of those compared under their name. */
import type { CitedAnswer, ComparedSide } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import type { AnsweredPart } from '../../../answers/turn.js';
import { formatPartHeading, formatPartNote } from '../../../wording/own/talkLines.js';
import type { Wording } from '../../../wording/wording.js';
import { escapeMarkdown } from '../markdown.js';

/** A card, a line over one, or a line in its place. */
export interface CardItem {
  /** Markdown. */
  lead: string | null;
  cited: CitedFact | null;
}

export function createCardItem(cited: CitedFact): CardItem {
  return { lead: null, cited };
}

/** Two are heard twice each. */
const maxSideCards = 4;

/** Null where the answer is of one piece. */
export function listPartItems(answer: CitedAnswer, wording: Wording): CardItem[] | null {
  const { heading, turn } = answer;
  if (heading.kind === 'sides') return heading.sides.flatMap((side) => listSideItems(side, answer, wording));
  const parts = turn?.parts ?? [];
  return parts.length === 0 ? null : parts.map((part) => createPartItem(part, answer, wording));
}

// the best sentence alone; one that answers two parts stands under the first
function createPartItem(part: AnsweredPart, { cited, turn }: CitedAnswer, wording: Wording): CardItem {
  const [best] = part.answers;
  const isFirst = turn?.parts.find(({ answers }) => answers[0] === best) === part;
  const note = formatPartNote(part, wording);
  const lead = [`**${escapeMarkdown(formatPartHeading(part))}**`, ...(note === null ? [] : [escapeMarkdown(note)])];
  return { lead: lead.join('\n'), cited: (isFirst && cited.find(({ fact }) => fact.id === best)) || null };
}

function listSideItems(
  { party, facts }: ComparedSide,
  { heading, cited }: CitedAnswer,
  { locale, talk }: Wording,
): CardItem[] {
  const name = party[locale];
  if (facts.length === 0) return [{ lead: escapeMarkdown(talk.silent(name)), cited: null }];
  const count = heading.kind === 'sides' ? Math.max(1, Math.floor(maxSideCards / heading.sides.length)) : 1;
  const own = cited.filter(({ fact }) => facts.includes(fact.id)).slice(0, count);
  return own.map((each, index) => ({ lead: index === 0 ? `**${escapeMarkdown(name)}**` : null, cited: each }));
}
