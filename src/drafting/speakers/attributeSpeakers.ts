/** The voices of an article: each sentence's own, or one that goes on from the sentence before, or is told by the one behind. */

import { isAllQuoted, type Reading } from '../cues/analysedSentence.js';
import { strongSubjunctiveIn, weakSubjunctiveIn } from '../lexicon/subjunctive.js';
import { isRelay, silent, type Voice } from './attribution.js';
import type { Told } from './pronouns.js';
import { meansEntity } from './roleNames.js';
import { ownVoice } from './sentenceSpeaker.js';

const carriesOn = /(?<!\p{L})demnach(?!\p{L})|^(?:Dem|Laut dem|Laut) (?:\p{L}+)?[Bb]ericht(?: zufolge)?(?!\p{L})/u;
const pointsBack = /^(?:Das|Dies|Darüber|So) (?:berichte|sagte|schrieb|melde|erklärte|teilte|bestätigte)/u;

export function voicesOf(readings: Reading[]): Voice[] {
  const voices: Voice[] = [];
  readings.forEach((reading, at) => {
    const told = { readings, voices };
    voices.push(pointsBack.test(reading.text) ? report(at, told) : voiceAt(at, told));
  });
  return voices.map((voice, at) => toldBehind(at, { readings, voices }) ?? voice);
}

function voiceAt(at: number, told: Told): Voice {
  const own = ownVoice(at, told);
  const going = goingOn(at, told);
  if (!own) return going ?? silent;
  if (own.speaker || own.via.length > 0) return withMissing(own, going);
  return own.verb?.kind === 'report' && going && carriesOn.test((told.readings[at] as Reading).plain)
    ? { ...going, relay: own.relay }
    : own;
}

// "hieß es unter Berufung auf Altman" behind "Das berichtete das Magazin": the magazine still relays it
function withMissing(own: Voice, going: Voice | null): Voice {
  return own.via.length === 0 && going && going.via.length > 0 && going.relay === 'demnach'
    ? { ...own, via: going.via }
    : own;
}

function goingOn(at: number, { readings, voices }: Told): Voice | null {
  const [reading, last] = [readings[at] as Reading, voices[at - 1]];
  if (!reading.follows || !last) return null;
  const from = last.reported ? last : leaning(at - 1, readings);
  if (!from || !continues(reading, readings[at - 1] as Reading, last)) return null;
  const demnach = /(?<!\p{L})demnach(?!\p{L})/u.test(reading.plain) ? 'demnach' : null;
  const origin = from.via.length > 0 && carriesOn.test(reading.plain) ? null : from.speaker;
  return {
    ...from,
    speaker: origin,
    carried: true,
    verb: null,
    relay: demnach,
    notes: origin ? ['the speaker goes on from the sentence before'] : [],
  };
}

function continues(reading: Reading, before: Reading, last: Voice): boolean {
  if (reading.quotations.goesOnFromBefore) return reading.line === before.line;
  if (isAllQuoted(reading)) return last.reported && reading.line === before.line;
  if (carriesOn.test(reading.plain) && last.reported) return true;
  if (reading.line !== before.line || reading.attributions.some(({ content }) => content)) return false;
  if (strongSubjunctiveIn(reading.plain)) return true;
  return (
    last.reported &&
    weakSubjunctiveIn(reading.plain) !== null &&
    !/(?<!\p{L})(?:wenn|falls)(?!\p{L})/iu.test(reading.plain)
  );
}

// "Musk kritisierte den Plan. Das Geld sei nicht da.": a speech act without its words lends its voice
function leaning(at: number, readings: Reading[]): Voice | null {
  const { attributions, text } = readings[at] as Reading;
  const [only, ...others] = attributions;
  if (!only || others.length > 0 || only.who.is !== 'known' || isRelay(only.who.name.entity)) return null;
  if (!meansEntity(only.who.name, readings, at)) return null;
  const { entity } = only.who.name;
  return { ...silent, reported: true, speaker: { entity, shownBy: text.slice(only.from, only.to), sentence: at } };
}

// "Das berichtete das Magazin „Wired“": the report itself is the outlet's own voice
function report(at: number, told: Told): Voice {
  const own = ownVoice(at, told) ?? silent;
  const reading = told.readings[at] as Reading;
  const verb = reading.attributions.find(({ who }) => who.is === 'known');
  if (verb?.who.is !== 'known') return { ...own, speaker: null, notes: [] };
  const shown = { entity: verb.who.name.entity, shownBy: reading.text.slice(verb.from, verb.to), sentence: at };
  const relay = isRelay(shown.entity);
  return { ...silent, reported: true, via: relay ? [shown] : [], speaker: relay ? null : shown, relay: verb.verb };
}

// the sentence behind says who said it: "Das berichtete …", or it closes the quotation that opened here
function toldBehind(at: number, { readings, voices }: Told): Voice | null {
  const [reading, next, voice, after] = [readings[at], readings[at + 1], voices[at], voices[at + 1]];
  if (!reading || !next?.follows || !after || !voice || voice.speaker) return null;
  const closes =
    isAllQuoted(reading) &&
    !reading.quotations.goesOnFromBefore &&
    next.quotations.goesOnFromBefore &&
    reading.quotations.goesOnBehind;
  const pointed = pointsBack.test(next.text) && next.line === reading.line;
  if (closes && after.speaker) return { ...after, carried: true, notes: ['the sentence behind says who speaks'] };
  if (!pointed || (after.via.length === 0 && !after.speaker)) return null;
  return {
    ...voice,
    ...(after.speaker ? { speaker: after.speaker } : { via: after.via }),
    reported: true,
    carried: true,
  };
}
