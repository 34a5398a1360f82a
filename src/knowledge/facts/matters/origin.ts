/** Who said it first, and through whom it came: each hop from the words that show it, or from the source's own entry. */
import { type Base, nameOf, sourceIdOf } from '../base.js';
import type { Evidence, Fact } from '../schema.js';

/** One hop of the chain; `on` is the id of the channel on which the origin spoke, `shownBy` the words of the article that name the hop. */
export interface Hop {
  name: string;
  on: string | null;
  shownBy: string | null;
}

/** From origin to outlet: "anonyme Quellen → Wall Street Journal → t3n". A channel is where one spoke, not who did. */
export function chainOf(fact: Fact, base: Base): Hop[] {
  const source = base.source.get(sourceIdOf(fact.id));
  const on = fact.channel?.is ?? null;
  const hop = ({ is, shownBy }: Evidence, on: string | null = null): Hop => ({ name: nameOf(is, base), on, shownBy });
  const speaker = fact.speaker ? [hop(fact.speaker, on)] : [];
  const relays = [...(fact.via ?? [])].reverse().map((each) => hop(each));
  const outlets = [source?.relays?.outlet, source?.outlet.is].flatMap((name) =>
    name ? [{ name, on: null, shownBy: null }] : [],
  );
  return [...speaker, ...relays, ...outlets];
}

/** The first of the chain. */
export function originOf(fact: Fact, base: Base): string {
  return chainOf(fact, base)[0]?.name ?? fact.id;
}

/** Whether somebody stands between the origin and the outlet, or the outlet carries on what another has published. */
export function isRelayed(fact: Fact, base: Base): boolean {
  return (fact.via ?? []).length > 0 || base.source.get(sourceIdOf(fact.id))?.relays != null;
}
