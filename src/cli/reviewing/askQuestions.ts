/** The questions that a sentence answers: one at least in each language, in other words than its own, and no two alike. */
import type { Base } from '../../knowledge/facts/base.js';
import { createNameFinder } from '../../knowledge/facts/names.js';
import { asksAreQuestions } from '../../knowledge/facts/rules/askRules.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { detectLanguage, findLanguage } from '../../knowledge/text/detectLanguage.js';
import type { Language } from '../../knowledge/text/language.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import type { QuestionFault } from '../../wording/desk/deskWording.js';
import { type Completed, keepTyped, type Open, type ReviewSession } from '../desk/session.js';

const minAsks = 3;
const minWords = 2;
const languages: readonly Language[] = ['de', 'en'];

export async function askForQuestions(open: Open, session: ReviewSession): Promise<Completed> {
  const { asks = [] } = open.fact;
  const missing = listMissingLanguages(asks);
  if (asks.length >= minAsks && missing.length === 0) return { open, isWhole: true };
  const [wanted = null] = missing;
  const total = Math.max(minAsks, asks.length + missing.length);
  const typed = await session.dialogue.ask(session.wording.question(wanted, asks.length + 1, total));
  if (!typed || typed === '-') return { open, isWhole: false };
  const isLast = total - asks.length <= missing.length;
  const fault = findQuestionFault(typed, open.fact, { wanted: isLast ? wanted : null, base: session.base.read() });
  if (fault) session.dialogue.say(session.wording.questionFaults[fault]);
  const next = fault ? open : keepTyped({ ...open.fact, asks: [...asks, typed] }, open, session);
  return askForQuestions(next, session);
}

/** `wanted`: the language that is missing where no other question can come. Null for a question as somebody types it. */
export function findQuestionFault(
  typed: string,
  fact: Fact,
  { wanted, base }: { wanted: Language | null; base: Base },
): QuestionFault | null {
  const words = splitFoldedWords(typed);
  const isSame = (text = '') => splitFoldedWords(text).join(' ') === words.join(' ');
  if (words.length < minWords) return 'too-short';
  if (fact.asks?.some(isSame)) return 'double';
  if (isSame(fact.quote) || isSame(fact.en)) return 'sentence';
  const context = { base, hash: () => '', findNames: createNameFinder([]), texts: null };
  if (asksAreQuestions({ ...fact, asks: [typed] }, context).length > 0) return 'no-question';
  return wanted !== null && detectLanguage(typed, wanted) !== wanted ? 'language' : null;
}

// "Was sagte Catz?" may be either: it counts for one of them
function listMissingLanguages(asks: readonly string[]): Language[] {
  const found = asks.map(findLanguage);
  const unsure = found.filter((language) => language === null).length;
  return languages.filter((language) => !found.includes(language)).slice(unsure);
}
