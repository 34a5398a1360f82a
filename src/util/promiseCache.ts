/** Caches what is costly to make: each is made once, however many callers want it at the same time. */
export type PromiseCache<Value> = (key: string, create: () => Promise<Value>) => Promise<Value>;

export function createPromiseCache<Value>(maxEntries: number): PromiseCache<Value> {
  const cache = new Map<string, Promise<Value>>();
  return (key, create) => {
    const cached = cache.get(key);
    if (cached) return cached;
    const created = create();
    // the oldest is dropped, and so is a failed one, so that the next caller tries again
    if (cache.size >= maxEntries) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, created);
    created.catch(() => cache.delete(key));
    return created;
  };
}
