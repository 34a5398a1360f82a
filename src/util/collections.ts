/** Lists taken together: counted, grouped, each once. */

/** How often each value stands in the list, in the order of its first place. */
export function countBy<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
