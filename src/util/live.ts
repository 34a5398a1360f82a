/** A value that a newer one may take the place of, as a whole, while it is being read from. */
export interface Live<Value> {
  /** Ask anew for each answer, and once only within it. */
  read: () => Value;
  onSwap: (listener: (now: Value) => void) => void;
}

export interface Swappable<Value> extends Live<Value> {
  swap: (next: Value) => void;
}

export function createLive<Value>(first: Value): Swappable<Value> {
  const listeners: ((now: Value) => void)[] = [];
  let now = first;
  return {
    read: () => now,
    onSwap: (listener) => void listeners.push(listener),
    swap: (next) => {
      now = next;
      for (const listener of listeners) listener(next);
    },
  };
}
