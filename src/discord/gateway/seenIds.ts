/** Which events were handled already: after a resume, Discord may send again what it had sent. Ids of events, of nobody. */
export interface SeenIds {
  /** Whether it is the first time; from then on it is not. `now` in milliseconds. */
  isNew: (id: string, now: number) => boolean;
  /** A new session replays nothing of the last one. */
  clear: () => void;
}

/** A session that has been gone for longer cannot be resumed. */
const defaultMaxAgeMs = 300_000;
/** In busy hours, as many come in some minutes. */
const defaultMaxIds = 10_000;

export function createSeenIds({ maxAgeMs = defaultMaxAgeMs, maxIds = defaultMaxIds } = {}): SeenIds {
  // in the order of their coming, so that the oldest are at the front
  let seen = new Map<string, number>();
  // a map keeps the places of what was deleted, and would grow to twice what it holds
  let forgotten = 0;
  let isTimed = false;
  const forgetOld = (now: number) => {
    for (const [id, time] of seen) {
      if (seen.size <= maxIds && time > now - maxAgeMs) break;
      seen.delete(id);
      forgotten += 1;
    }
    if (forgotten > maxIds / 2) [seen, forgotten] = [new Map(seen), 0];
  };
  // nothing may come for hours, and nothing may be kept for that long
  const forgetLater = () => {
    if (isTimed) return;
    isTimed = true;
    setTimeout(() => {
      isTimed = false;
      forgetOld(performance.now());
      if (seen.size > 0) forgetLater();
    }, maxAgeMs).unref();
  };
  return {
    isNew(id, now) {
      if (seen.has(id)) return false;
      seen.set(id, now);
      forgetOld(now);
      forgetLater();
      return true;
    },
    clear: () => seen.clear(),
  };
}
