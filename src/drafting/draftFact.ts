/** One sentence → its draft: every field that its words show, and a note on each that the editor should look at. */

import type { Base } from '../knowledge/facts/base.js';
import type { NameFinder } from '../knowledge/facts/names.js';
import type { Entity, Fact, Source } from '../knowledge/facts/schema.js';
import type { Reading } from './cues/analysedSentence.js';
import { contextOf, isBeside } from './fields/context.js';
import { duplicateNotes } from './fields/duplicates.js';
import { matterClaims } from './fields/matterClaims.js';
import { speechOf } from './fields/speech.js';
import { statusOf } from './fields/status.js';
import type { LikenessFinder } from './fields/tfIdf.js';
import { timeOf } from './fields/time.js';
import { topicsOf } from './fields/topics.js';
import type { Name } from './grammar/token.js';
import type { ShownIn, Voice } from './speakers/attribution.js';
import { meansEntity } from './speakers/roleNames.js';

/** All that a draft is made from beside its own sentence. */
export interface Workshop {
  desk: Desk;
  readings: Reading[];
  voices: Voice[];
  like: LikenessFinder;
}

export function draftFact(at: number, id: string, { shop, earlier }: { shop: Workshop; earlier: Fact[] }): Draft {
  const { desk, readings } = shop;
  const reading = readings[at] as Reading;
  const voice = besideOnly(shop.voices[at] as Voice, at, readings);
  const like = shop.like(reading.text);
  const status = statusOf(reading, voice);
  const time = timeOf(reading.plain, calendarOf(reading, desk, earlier), status?.is === 'planned');
  const matters = matterClaims(reading.text, desk.base, like);
  const about = aboutOf(at, voice, readings);
  const last = reading.follows ? (earlier.at(-1)?.topics ?? []) : [];
  const topics = topicsOf(reading.text, desk.base, { like, about, last });
  const fact: Fact = {
    id,
    at: reading.at,
    quote: reading.text,
    ...contextOf(desk.article.text, readings, { at, voice }),
    ...(topics.length > 0 ? { topics } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...evidenceOf(voice),
    speech: speechOf(reading, voice),
    ...(status ? { status } : {}),
    ...(time.when ? { when: time.when } : {}),
    ...(matters.claims.length > 0 ? { claims: matters.claims } : {}),
    draft: true,
  };
  const alike = duplicateNotes(reading.text, [...desk.base.facts, ...earlier]);
  return { fact, notes: [...notesOn(reading, voice), ...(time.note ? [time.note] : []), ...matters.notes, ...alike] };
}

function besideOnly(voice: Voice, at: number, readings: Reading[]): Voice {
  const kept = (shown: ShownIn | null) => (shown && isBeside(shown, at, readings) ? shown : null);
  return {
    ...voice,
    speaker: kept(voice.speaker),
    channel: kept(voice.channel),
    via: voice.via.filter((one) => kept(one) !== null),
  };
}

function evidenceOf({ speaker, channel, via }: Voice): Pick<Fact, 'speaker' | 'channel' | 'via'> {
  const shown = ({ entity, shownBy }: ShownIn) => ({ is: entity.id, shownBy });
  return {
    ...(speaker ? { speaker: shown(speaker) } : {}),
    ...(speaker && channel ? { channel: shown(channel) } : {}),
    ...(via.length > 0 ? { via: via.map(shown) } : {}),
  };
}

// everybody whom the sentence names, then who speaks in it and where
function aboutOf(at: number, { speaker, channel, via }: Voice, readings: Reading[]): string[] {
  const { tokens } = readings[at] as Reading;
  const named = tokens
    .filter((token): token is Name => token.kind === 'name')
    .filter((name) => meansEntity(name, readings, at));
  const entities = [...named.map(({ entity }) => entity), ...[speaker, channel, ...via].map((shown) => shown?.entity)];
  return [...new Set(entities.filter((entity): entity is Entity => entity != null).map(({ id }) => id))];
}

function calendarOf(reading: Reading, { article, base }: Desk, earlier: Fact[]) {
  const last = reading.follows ? (earlier.at(-1) ?? null) : null;
  return { source: article.source, facts: [...base.facts, ...earlier], last };
}

function notesOn({ kind, tokens }: Reading, { notes }: Voice): string[] {
  const strangers = tokens.filter((token) => token.kind === 'name' && token.entity === null).map(({ text }) => text);
  return [
    ...(kind === 'caption' ? ['from a caption: keep it only if it states something of its own'] : []),
    ...(kind === 'item' ? ['from a list'] : []),
    ...(strangers.length > 0 ? [`in no list of entities: ${strangers.join(', ')}`] : []),
    ...notes,
  ];
}

export interface Article {
  text: string;
  source: Source;
}

export interface Draft {
  fact: Fact;
  notes: string[];
}

/** What every step may look at. */
export interface Desk {
  article: Article;
  base: Base;
  names: NameFinder;
}
