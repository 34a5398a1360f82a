/** Makes a value when it is first asked for, and keeps it. */
export function lazy<Value>(create: () => Value): () => Value {
  let cached: { value: Value } | undefined;
  return () => {
    cached ??= { value: create() };
    return cached.value;
  };
}

/** The same for each key. Keys are objects of the base: nothing that a user types is ever cached. */
export function memoize<Key, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, { value: Value }>();
  return (key) => {
    const known = cache.get(key) ?? { value: create(key) };
    cache.set(key, known);
    return known.value;
  };
}
