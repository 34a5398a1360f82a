/** "Und wann?", where no sentence gives a day: the sentence itself with the day of its event, else with that of its article, called that. */
import { sourceIdOf } from '../../../knowledge/facts/base.js';
import type { Fact } from '../../../knowledge/facts/schema.js';
import { findAnswerTypes, hasAnswerType } from '../../../knowledge/text/answerType.js';
import type { Answer } from '../../answer.js';
import { countChanges } from '../../asked/articleAnswer.js';
import type { Library } from '../../library.js';
import type { Bilingual } from '../../reason.js';

const noDay: Bilingual = {
  de: 'Einen Tag nennt der Satz nicht.',
  en: 'The sentence gives no day.',
};

const givesTime = (fact: Fact) => fact.when !== undefined || hasAnswerType(findAnswerTypes(fact.quote), 'time');

interface Asked {
  /** What is found without what was shown. */
  answer: Answer;
  /** Of a day, the article's is told where there is no other. */
  asksDay: boolean;
  library: Library;
}

/** Null where no fact was shown, or the answer has a time and what was shown has none. */
export function answerDay([fact]: readonly Fact[], { answer, asksDay, library }: Asked): Answer | null {
  const source = fact && library.base.source.get(sourceIdOf(fact.id));
  if (!fact || !source) return null;
  const cited = [library.cite(fact)];
  const common = { cited, matter: null, suggestions: [] };
  // the sentence was read, and the time in it is what is asked for
  if (givesTime(fact)) return { kind: 'found', heading: { kind: 'question' }, unsaid: null, ...common };
  const [first] = 'cited' in answer ? answer.cited : [];
  if (!asksDay || (first && givesTime(first.fact))) return null;
  const article = { asks: 'date' as const, articles: [countChanges(source, library)] };
  return { kind: 'unsure', heading: { kind: 'fact', topics: [], matters: [], article }, unsaid: noDay, ...common };
}
