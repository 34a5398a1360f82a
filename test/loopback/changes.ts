/** Lets a test wait until something holds, without polling and without guessing how long it takes. */
export interface Changes {
  /** To be called whenever something changed that a test may wait for. */
  notify: () => void;
  until: (condition: () => boolean) => Promise<void>;
}

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  const waitUntil: Changes['until'] = (condition) =>
    new Promise((resolve) => {
      const look = () => {
        if (!condition()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const notify = () => {
    for (const look of [...waiting]) look();
  };
  return { notify, until: waitUntil };
}
