/** What a line may go on from. Nobody stores it: the message, the address or the caller carries it. */
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { maxQuestionLength, readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';

/** Either of the first two may be missing: a shared message has facts only, a caller may know the question alone. */
export interface Conversation {
  /** What was asked, as a question that is understood by itself. */
  understood: string | null;
  /** Ids of the facts shown, in their order. */
  facts: readonly string[];
  /** In which language the answer was; null where nothing tells. */
  language: Language | null;
}

/** What a door carries at most. */
export const maxCarriedFacts = 5;
const maxFactIdsLength = 1000;
const factIdPattern = /^[^\s/]+\/[^\s/]+$/u;

/**
 * The values of `after` → the conversation: up to five ids of facts with commas, or the question, or one of each. What no
 * fact has is ignored; null where nothing is left.
 */
export function readAfter(values: readonly string[], { base }: Library): Conversation | null {
  const lists = values.map((value) => cutToLength(value, maxFactIdsLength).split(','));
  const isKnown = (id: string) => base.fact.has(id.trim()) || isWithdrawn(id.trim(), base);
  const isList = (ids: string[]) => ids.some(isKnown) || factIdPattern.test((ids[0] ?? '').trim());
  const facts = lists.filter(isList).flatMap((ids) => ids.filter(isKnown).map((id) => id.trim()));
  const typed = values.filter((_, index) => !isList(lists[index] ?? [])).map(readUnderstood);
  const understood = typed.find((text) => text !== '') ?? null;
  const shown = [...new Set(facts)].slice(0, maxCarriedFacts);
  return understood === null && shown.length === 0 ? null : { understood, facts: shown, language: null };
}

function isWithdrawn(wanted: string, { withdrawn }: Library['base']): boolean {
  return withdrawn.some(({ id }) => id === wanted);
}

/** Typed by whoever sent it: read as any question is. */
export function readUnderstood(typed: string): string {
  return cutToLength(readTypedText(cutToLength(typed, 2 * maxQuestionLength)), maxQuestionLength);
}

/** What the next line goes on from; where the answer quotes nothing, what it went on from itself. */
export function continueConversation(
  answer: Answer,
  earlier: Conversation | null,
  language: Language,
): Conversation | null {
  const understood = answer.turn?.understood ?? findListSubject(answer, language);
  const cited = 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [];
  // whoever asks after the first has seen the others
  const shown = answer.turn?.intent === 'source' ? (earlier?.facts ?? []) : [];
  const facts = [...new Set([...cited, ...shown])];
  // "no more" is said of the same question
  if (facts.length === 0 && earlier && answer.turn?.intent === 'more') return earlier;
  return understood === null && facts.length === 0 ? earlier : { understood, facts, language };
}

// of a command: its topic, its matter
function findListSubject(answer: Answer, language: Language): string | null {
  if (!('cited' in answer)) return null;
  const { heading } = answer;
  if (heading.kind === 'topic') return heading.name[language];
  if (heading.kind === 'matter') return heading.question[language];
  if (heading.kind === 'person' || heading.kind === 'outlet') return heading.party[language];
  return heading.kind === 'timeline' ? (heading.matter?.question[language] ?? null) : null;
}

/** The facts shown, as far as they are served. */
export function listShownFacts({ facts }: Conversation, { base }: Library): Fact[] {
  return facts.flatMap((id) => base.fact.get(id) ?? []);
}

/** The question that a line goes on from, as it is said back: of facts alone, what the first of them answers. */
export function findAfterQuestion(conversation: Conversation, library: Library, language: Language): string | null {
  const [first] = listShownFacts(conversation, library);
  return conversation.understood ?? (first && library.pickQuestions(first)[language]) ?? null;
}
