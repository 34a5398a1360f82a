/** Keeps what is costly to make: one is made once, however many ask for it at the same time. */
type PromiseCache<Value> = (key: string, create: () => Promise<Value>) => Promise<Value>;

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
