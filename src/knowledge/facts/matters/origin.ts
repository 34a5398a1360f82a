/** Who said it first, and through whom it came: each hop from the words that show it, or from the source's own entry. */
import { type Base, nameOf, sourceIdOf } from '../base.js';
import type { Evidence, Fact } from '../schema.js';

/** One hop of the chain; `channel` is the id of the channel on which the origin spoke, `shownBy` the words of the article that name the hop. */
interface Hop {
  name: string;
  channel: string | null;
  shownBy: string | null;
}

/** From origin to outlet: "anonyme Quellen → Wall Street Journal → t3n". A channel is where one spoke, not who did. */
export function traceProvenance(fact: Fact, base: Base): Hop[] {
  const source = base.source.get(sourceIdOf(fact.id));
  const channel = fact.channel?.is ?? null;
  const createHop = ({ is, shownBy }: Evidence, channel: string | null = null): Hop => ({
    name: nameOf(is, base),
    channel,
    shownBy,
  });
  const speaker = fact.speaker ? [createHop(fact.speaker, channel)] : [];
  const relays = [...(fact.via ?? [])].reverse().map((each) => createHop(each));
  const outlets = [source?.relays?.outlet, source?.outlet.is].flatMap((name) =>
    name ? [{ name, channel: null, shownBy: null }] : [],
  );
  return [...speaker, ...relays, ...outlets];
}

/** The first of the chain. */
export function findOrigin(fact: Fact, base: Base): string {
  return traceProvenance(fact, base)[0]?.name ?? fact.id;
}

/** Whether somebody stands between the origin and the outlet, or the outlet carries on what another has published. */
export function isRelayed(fact: Fact, base: Base): boolean {
  return (fact.via ?? []).length > 0 || base.source.get(sourceIdOf(fact.id))?.relays != null;
}
