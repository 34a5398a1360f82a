/** Who speaks in a sentence by its own words. */

import type { Reading } from '../cues/analysedSentence.js';
import type { Attribution } from '../cues/cue.js';
import { isRelay, type ShownIn, silent, type Voice } from './attribution.js';
import { channelOf } from './channel.js';
import { referentOf, type Told } from './pronouns.js';
import { meansEntity } from './roleNames.js';

interface Heard {
  attribution: Attribution;
  shown: ShownIn | null;
}

/** Null where the sentence names nobody as saying it. */
export function ownVoice(at: number, told: Told): Voice | null {
  const reading = told.readings[at] as Reading;
  const heard = reading.attributions
    .filter(({ content }) => content)
    .map((attribution): Heard => ({ attribution, shown: shownIn(attribution, at, told) }));
  if (heard.length === 0) return null;
  const relays = heard.filter(({ shown }) => shown && isRelay(shown.entity));
  const people = heard.filter(({ shown }) => !shown || !isRelay(shown.entity));
  const chosen = chosenOf(people);
  const verb = (chosen ?? people[0] ?? relays[0])?.attribution;
  const relay = relays[0]?.attribution ?? people.find(({ attribution: { how } }) => how === 'laut')?.attribution;
  return {
    ...silent,
    speaker: chosen?.shown ?? null,
    via: distinct(relays.flatMap(({ shown }) => shown ?? [])),
    channel: chosen?.shown && /^(?:verb|colon)$/u.test(chosen.attribution.how) ? channelOf(reading, at) : null,
    reported: true,
    verb: verb ? { text: verb.verb, kind: verb.kind } : null,
    relay: relay ? reading.text.slice(relay.from, relay.to) : null,
    notes: people.length > 0 && !chosen?.shown ? ['speaker left out: it is not sure who says this'] : [],
  };
}

// an origin speaks where only outlets tell of it; what closes the sentence holds for all of it; two different ones are not sure
function chosenOf(people: Heard[]): Heard | null {
  const closing = people.filter(({ attribution }) => attribution.closes && attribution.how === 'verb');
  const origins = people.filter(({ attribution }) => attribution.how === 'origin');
  const tellers = people.filter(({ attribution, shown }) => attribution.how !== 'origin' && shown !== null);
  if (origins.length === 1 && tellers.length === 0) return origins[0] ?? null;
  const candidates = closing.length > 0 ? closing : people.filter((one) => !origins.includes(one));
  const ids = new Set(candidates.map(({ shown }) => shown?.entity.id ?? null));
  return ids.size === 1 ? (candidates[0] ?? null) : null;
}

function shownIn({ who, from, to }: Attribution, at: number, told: Told): ShownIn | null {
  if (who.is === 'unknown') return null;
  if (who.is === 'pronoun') return referentOf(who.gender, at, told);
  if (!meansEntity(who.name, told.readings, at)) return null;
  const words = (told.readings[at] as Reading).text.slice(from, to);
  // with an apposition between name and verb, the name alone
  return { entity: who.name.entity, shownBy: words.includes(',') ? who.name.text : words, sentence: at };
}

function distinct(relays: ShownIn[]): ShownIn[] {
  return relays.filter(({ entity }, at) => relays.findIndex((other) => other.entity === entity) === at);
}
