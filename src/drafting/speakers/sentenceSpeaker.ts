/** Who speaks in a sentence by its own words. */

import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Cue } from '../cues/cue.js';
import { type Attribution, emptyAttribution, isRelay, type ShownEntity } from './attribution.js';
import { findChannel } from './channel.js';
import { resolvePronoun, type SpeakerContext } from './pronouns.js';
import { isResolved } from './roleNames.js';

interface SpeakerCandidate {
  cue: Cue;
  shown: ShownEntity | null;
}

/** Null where the sentence names nobody as saying it. */
export function findSentenceSpeaker(index: number, context: SpeakerContext): Attribution | null {
  const sentence = context.sentences[index] as AnalysedSentence;
  const candidates = sentence.cues
    .filter(({ content }) => content)
    .map((cue): SpeakerCandidate => ({ cue, shown: findShownSpeaker(cue, index, context) }));
  if (candidates.length === 0) return null;
  const relays = candidates.filter(({ shown }) => shown && isRelay(shown.entity));
  const people = candidates.filter(({ shown }) => !shown || !isRelay(shown.entity));
  const chosen = chooseSpeaker(people);
  const verb = (chosen ?? people[0] ?? relays[0])?.cue;
  const relay = relays[0]?.cue ?? people.find(({ cue: { form } }) => form === 'laut')?.cue;
  return {
    ...emptyAttribution,
    speaker: chosen?.shown ?? null,
    via: removeDuplicates(relays.flatMap(({ shown }) => shown ?? [])),
    channel: chosen?.shown && /^(?:verb|colon)$/u.test(chosen.cue.form) ? findChannel(sentence, index) : null,
    reported: true,
    verb: verb ? { text: verb.verb, kind: verb.kind } : null,
    relay: relay ? sentence.text.slice(relay.from, relay.to) : null,
    notes: people.length > 0 && !chosen?.shown ? ['speaker left out: it is not sure who says this'] : [],
  };
}

// an origin speaks where only outlets tell of it; what closes the sentence holds for all of it; two different ones are not sure
function chooseSpeaker(people: SpeakerCandidate[]): SpeakerCandidate | null {
  const closing = people.filter(({ cue }) => cue.closes && cue.form === 'verb');
  const origins = people.filter(({ cue }) => cue.form === 'origin');
  const tellers = people.filter(({ cue, shown }) => cue.form !== 'origin' && shown !== null);
  if (origins.length === 1 && tellers.length === 0) return origins[0] ?? null;
  const candidates = closing.length > 0 ? closing : people.filter((one) => !origins.includes(one));
  const ids = new Set(candidates.map(({ shown }) => shown?.entity.id ?? null));
  return ids.size === 1 ? (candidates[0] ?? null) : null;
}

function findShownSpeaker({ who, from, to }: Cue, index: number, context: SpeakerContext): ShownEntity | null {
  if (who.kind === 'unknown') return null;
  if (who.kind === 'pronoun') return resolvePronoun(who.gender, index, context);
  if (!isResolved(who.name, context.sentences, index)) return null;
  const words = (context.sentences[index] as AnalysedSentence).text.slice(from, to);
  // with an apposition between name and verb, the name alone
  return { entity: who.name.entity, shownBy: words.includes(',') ? who.name.text : words, sentenceIndex: index };
}

function removeDuplicates(relays: ShownEntity[]): ShownEntity[] {
  return relays.filter(({ entity }, index) => relays.findIndex((other) => other.entity === entity) === index);
}
