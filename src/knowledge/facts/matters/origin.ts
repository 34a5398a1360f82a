/** Who said it first, and through whom it came: each hop from the words that show it, or from the source's own entry. */
import { uniqueBy } from '../../../util/collections.js';
import type { Base } from '../base.js';
import type { Claim, Fact, Source, SpokenVoice } from '../schema.js';
import { isNamed, nameSpeaker, type SpeakerName } from '../voices/speakerName.js';
import { findPieceOwner } from '../voices/voices.js';
import type { Side } from './side.js';

/** One hop of the chain; `channel` is where the origin spoke, `shownBy` the words of the article that name the hop. */
export interface Hop {
  /** Null: an outlet, by its own name. */
  speaker: SpeakerName | null;
  name: string;
  channel: SpeakerName | null;
  shownBy: string | null;
}

/** From origin to outlet: "anonyme Quellen → Wall Street Journal → t3n". A channel is where one spoke, not who did. */
export function traceProvenance(voice: SpokenVoice | null, source: Source, base: Pick<Base, 'entity'>): Hop[] {
  const people = voice ? [voice.speaker, ...[...(voice.via ?? [])].reverse()] : [];
  const hops = people.map((person, index): Hop => {
    const speaker = nameSpeaker(person, base);
    const channel = index === 0 && voice?.channel ? nameSpeaker(voice.channel, base) : null;
    return { speaker, name: speaker.name, channel, shownBy: person.shownBy };
  });
  const outlets = [source.relays?.outlet, source.outlet.is].flatMap((name) =>
    name ? [{ speaker: null, name, channel: null, shownBy: null }] : [],
  );
  return [...hops, ...outlets];
}

/** Whom what several sources claim comes from. Nothing says that they are independent of each other. */
export interface Origins {
  /** Each once. */
  named: SpeakerName[];
  /** Those of whom a source gives a description only: the same one in two articles is two. */
  unnamed: UnnamedOrigin[];
  /** The sources that give neither. */
  without: Source[];
}

export interface UnnamedOrigin {
  speaker: SpeakerName;
  source: Source;
}

/** By the voice in which each claim stands: the outlet's own words name nobody. */
export function collectOrigins(sides: Side[], base: Pick<Base, 'entity'>): Origins {
  const found = sides.map(({ fact, claim, source }) => ({ source, origin: findOrigin(fact, claim, base) }));
  const given = found.flatMap(({ origin, source }) => (origin ? { speaker: origin, source } : []));
  const named = given.map(({ speaker }) => speaker).filter(isNamed);
  const unnamed = given.filter(({ speaker }) => !isNamed(speaker));
  const givers = new Set(given.map(({ source }) => source.id));
  return {
    named: uniqueBy(named, ({ id }) => id),
    unnamed: uniqueBy(unnamed, ({ source, speaker }) => `${source.id} ${speaker.name}`),
    without: uniqueBy(
      sides.map(({ source }) => source).filter(({ id }) => !givers.has(id)),
      ({ id }) => id,
    ),
  };
}

/** Of somebody who is only described, the farthest named relay counts; null where the outlet names nobody. */
function findOrigin(fact: Fact, { says }: Claim, base: Pick<Base, 'entity'>): SpeakerName | null {
  const owner = findPieceOwner(fact, says);
  if (owner.kind !== 'voice') return null;
  const { speaker, via = [] } = owner.voice;
  const farthestNamed = 'is' in speaker ? speaker : via.findLast((relay) => 'is' in relay);
  return nameSpeaker(farthestNamed ?? speaker, base);
}
