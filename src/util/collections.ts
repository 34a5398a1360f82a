/** Lists counted, grouped and freed of repeats, by a key. Keys and groups stand in the order in which they first occur. */

export function countBy<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function groupBy<Item, Key>(items: Iterable<Item>, findKey: (item: Item) => Key): Map<Key, Item[]> {
  return groupEntries(Array.from(items, (item) => [findKey(item), item]));
}

/** The same where only a part of each item is wanted. */
export function groupEntries<Key, Value>(entries: Iterable<[Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The first item of each key. */
export function uniqueBy<Item>(items: Iterable<Item>, findKey: (item: Item) => unknown): Item[] {
  const seen = new Set<unknown>();
  const firsts: Item[] = [];
  for (const item of items) {
    const key = findKey(item);
    if (seen.has(key)) continue;
    seen.add(key);
    firsts.push(item);
  }
  return firsts;
}
