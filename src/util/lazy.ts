/** Values that are made when they are first asked for, and kept. */

export function lazy<Value>(create: () => Value): () => Value {
  let cached: { value: Value } | undefined;
  return () => {
    cached ??= { value: create() };
    return cached.value;
  };
}

/** The same for each key, as long as the key lives: a base that was swapped takes along whatever was made for it. */
export function memoize<Key extends object, Value>(create: (key: Key) => Value): (key: Key) => Value {
  return keepIn(new WeakMap<Key, { value: Value }>(), create);
}

/** The same for each text, for ever: for texts of the data alone, and nothing that a user types. */
export function memoizeText<Text extends string, Value>(create: (text: Text) => Value): (text: Text) => Value {
  return keepIn(new Map<Text, { value: Value }>(), create);
}

type Cache<Key, Value> = Pick<Map<Key, { value: Value }>, 'get'> & { set: (key: Key, kept: { value: Value }) => void };

function keepIn<Key, Value>(cache: Cache<Key, Value>, create: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = cache.get(key);
    if (known) return known.value;
    const value = create(key);
    cache.set(key, { value });
    return value;
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
