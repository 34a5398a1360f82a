/** Who does what to whom: "Hat OpenAI Musk verklagt?" must not be answered with the sentence in which Musk sues. */
import type { IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';

/** Whether the question names two in one order, and most of the fact's own questions name them in the other. */
export function swapsRoles({ isYesNo, entities, speaker }: Question, { listNamedInQuestions }: IndexedFact): boolean {
  const [first, second] = [...new Set(entities.map(({ entity }) => entity.id))];
  if (first === undefined || second === undefined || speaker || !isYesNo) return false;
  const orders = listNamedInQuestions().map((namedIds) => compareOrder(namedIds, [first, second]));
  const [same, other] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  return other > 2 * same;
}

// 1 where the first is named first, -1 where the second is, 0 where one of them is missing
function compareOrder(namedIds: string[], [first, second]: [string, string]): number {
  const [a, b] = [namedIds.indexOf(first), namedIds.indexOf(second)];
  return a < 0 || b < 0 ? 0 : Math.sign(b - a);
}
