/** A value that may be replaced as a whole by a newer one while it is in use. */
export interface Live<Value> {
  /** Call it once for each answer: two calls within one answer may see two versions. */
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
