/** Five questions in ten seconds a person; kept in memory only, and forgotten after that. */

export interface Cooldown {
  /** Milliseconds until the next question is answered; 0 where this one is. */
  wait: (user: string, now: number) => number;
}

const most = 5;
const span = 10_000;

export function createCooldown(): Cooldown {
  const asked = new Map<string, number[]>();
  return {
    wait(user, now) {
      for (const [id, times] of asked) if ((times.at(-1) ?? 0) <= now - span) asked.delete(id);
      const recent = (asked.get(user) ?? []).filter((time) => time > now - span);
      if (recent.length >= most) return (recent[0] as number) + span - now;
      asked.set(user, [...recent, now]);
      return 0;
    },
  };
}
