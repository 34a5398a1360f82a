/** Values that are made when they are first asked for, and kept. */

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

type PromiseCache<Value> = (key: string, create: () => Promise<Value>) => Promise<Value>;

/** Keeps what is costly to make: one is made once, however many ask for it at the same time. */
export function createPromiseCache<Value>(maxEntries: number): PromiseCache<Value> {
  const cache = new Map<string, Promise<Value>>();
  return (key, create) => {
    const cached = cache.get(key);
    if (cached) return cached;
    const created = create();
    // the oldest goes, and so does a failed one, so that the next asker gets another try
    if (cache.size >= maxEntries) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, created);
    created.catch(() => cache.delete(key));
    return created;
  };
}
