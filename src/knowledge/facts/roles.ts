/** Who does what to whom: "Hat OpenAI Musk verklagt?" must not be answered with the sentence in which Musk sues. */
import type { IndexedFact } from './factIndex.js';
import type { Question } from './question.js';

// for lower case; only a yes or no would be the wrong way round; "Wie viel Geld hat Softbank laut Musk?" may name them in any order
const whether =
  /^\s*(?:(?:warum|wieso|weshalb|why) )?(?:hat|haben|hatte|did|does|do|has|have|had|will|wird|kann|can|stimmt|ist|sind|war|waren|wurde|wurden|soll|sollen|sollte|muss|is|are|were|should)(?!\p{L})/u;

/** A yes or no is asked for. */
export function asksWhether(question: string): boolean {
  return whether.test(question.toLowerCase());
}

/** Whether the question names two in one order, and most of the fact's own questions name them in the other. */
export function swapsRoles({ text, entities, speaker }: Question, { namedInAsks }: IndexedFact): boolean {
  const [first, second] = [...new Set(entities.map(({ entity }) => entity.id))];
  if (first === undefined || second === undefined || speaker || !asksWhether(text)) return false;
  const orders = namedInAsks().map((named) => orderIn(named, [first, second]));
  const [same, other] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  return other > 2 * same;
}

// 1 where the first is named first, -1 where the second is, 0 where one of them is missing
function orderIn(named: string[], [first, second]: [string, string]): number {
  const [a, b] = [named.indexOf(first), named.indexOf(second)];
  return a < 0 || b < 0 ? 0 : Math.sign(b - a);
}
