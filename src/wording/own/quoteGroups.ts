/** Quotes that stand in groups: under the words of each part of a double question, or under each side of a comparison. */
import type { CitedAnswer, ComparedSide } from '../../answers/answer.js';
import type { CitedFact } from '../../answers/citedFact.js';
import type { AnsweredPart, Turn } from '../../answers/turn.js';
import type { Wording } from '../wording.js';
import { formatPartInfo } from './ownText.js';
import { type AnswerState, findState, formatPartStateLines } from './stateLines.js';
import { formatTypedLine } from './talkLines.js';

export interface QuoteGroup {
  /** Null for what stands beside the groups. */
  heading: string | null;
  /** What is missing, or that the one above has it already. */
  notes: string[];
  /** What became of the part; none of a side. */
  state: AnswerState;
  cited: CitedFact[];
}

/** Null where the quotes stand in one list. A quote that answers two parts stands once. */
export function groupQuotes(
  { cited, heading, turn }: CitedAnswer & { turn?: Turn | undefined },
  wording: Wording,
): QuoteGroup[] | null {
  if (heading.kind === 'sides') return heading.sides.map((side) => groupSide(side, cited, wording));
  const parts = turn?.parts ?? [];
  if (parts.length === 0) return null;
  const shown = new Set<string>();
  return parts.map((part) => {
    const group = groupPart(part, { cited: cited.filter(({ fact }) => !shown.has(fact.id)), wording });
    for (const { fact } of group.cited) shown.add(fact.id);
    return group;
  });
}

function groupPart(part: AnsweredPart, { cited, wording }: { cited: CitedFact[]; wording: Wording }): QuoteGroup {
  const own = cited.filter(({ fact }) => part.answers.includes(fact.id));
  const isShown = part.answers.length > 0 && own.length === 0;
  const notes = [...listPartNotes(part, wording), ...(isShown ? [wording.talk.sameQuote] : [])];
  return { heading: formatTypedLine(part.question), notes, state: findState(part), cited: own };
}

// its state, or what the bot says itself
function listPartNotes(part: AnsweredPart, wording: Wording): string[] {
  if (part.info) return formatPartInfo(part.info, wording)?.split('\n') ?? [];
  return formatPartStateLines(part, wording);
}

function groupSide({ party, facts }: ComparedSide, cited: CitedFact[], { locale, talk }: Wording): QuoteGroup {
  const own = cited.filter(({ fact }) => facts.includes(fact.id));
  const notes = own.length === 0 ? [talk.silent(party[locale])] : [];
  return { heading: party[locale], notes, state: 'none', cited: own };
}
