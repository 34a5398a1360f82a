/** Keeps what is costly to make: one is made once, however many ask for it at the same time. */
export type Kept<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>;

export function createKept<Value>(most: number): Kept<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key, make) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    // the oldest goes, and so does a failed one, so that the next asker gets another try
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
