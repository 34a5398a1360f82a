/** Who said it first, and through whom it came: each hop from the words that show it, or from the source's own entry. */
import { type Base, nameOf, sourceIdOf } from '../base.js';
import type { Fact } from '../schema.js';

/** One hop of the chain; `on` is the channel on which the origin spoke. */
export interface Hop {
  name: string;
  on: string | null;
}

/** From origin to outlet: "anonyme Quellen → Wall Street Journal → t3n". A channel is where one spoke, not who did. */
export function chainOf(fact: Fact, base: Base): Hop[] {
  const source = base.source.get(sourceIdOf(fact.id));
  const on = fact.channel ? nameOf(fact.channel.is, base) : null;
  const speaker = fact.speaker ? [{ name: nameOf(fact.speaker.is, base), on }] : [];
  const relays = [...(fact.via ?? [])].reverse().map(({ is }) => ({ name: nameOf(is, base), on: null }));
  const outlets = [source?.relays?.outlet, source?.outlet.is].flatMap((name) => (name ? [{ name, on: null }] : []));
  return [...speaker, ...relays, ...outlets];
}

/** The first of the chain. */
export function originOf(fact: Fact, base: Base): string {
  return chainOf(fact, base)[0]?.name ?? fact.id;
}
