/** So many in so much time, for each who asks; kept in memory only, and forgotten after that. */

export interface Cooldown {
  /** Milliseconds until `who` may go on; 0 where they may now. */
  wait: (who: string, now: number) => number;
}

/** `most` within `span` milliseconds. */
export function createCooldown({ most, span }: { most: number; span: number }): Cooldown {
  const asked = new Map<string, number[]>();
  return {
    wait(who, now) {
      forget(asked, now - span);
      const recent = (asked.get(who) ?? []).filter((time) => time > now - span);
      if (recent.length >= most) return (recent[0] as number) + span - now;
      // anew at the end, so that those who asked longest ago come first
      asked.delete(who);
      asked.set(who, [...recent, now]);
      forgetLater(asked, { who, now, span });
      return 0;
    },
  };
}

// nobody may ask for hours, and is not to be remembered that long
function forgetLater(
  asked: Map<string, number[]>,
  { who, now, span }: { who: string; now: number; span: number },
): void {
  const timer: unknown = setTimeout(() => {
    if (asked.get(who)?.at(-1) === now) asked.delete(who);
  }, span);
  // what runs at the edge has numbers for timers, and no process to keep alive
  if (typeof timer === 'object') (timer as NodeJS.Timeout).unref();
}

function forget(asked: Map<string, number[]>, before: number): void {
  for (const [who, times] of asked) {
    if ((times.at(-1) ?? 0) > before) return;
    asked.delete(who);
  }
}
