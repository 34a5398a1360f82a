/** The neighbour that a draft needs: where its speaker is named, or the sentence before a pronoun. */
import type { Reading } from '../cues/analysedSentence.js';
import type { ShownIn, Voice } from '../speakers/attribution.js';

export interface Context {
  before?: string;
  after?: string;
}

const demonstrative =
  /^["„»]?(?:Er|Sie|Dieser|Diese|Dieses|Diesem|Dies|Damit|Dabei|Dazu|Davon|Dafür|Dagegen|Daran|Darauf|Darum|Deshalb|Daher|Seine?|Ihre?|Beide|Denn|Dennoch|Dem Bericht|Danach|Gleichzeitig|Zunächst|Zudem|Dann)(?!\p{L})/u;
const expletive = /^Es (?:gibt|gab|handelt|kommt|kam|geht|ging|heißt|hieß)(?!\p{L})/u;
const itself = /^Es(?!\p{L})/u;
const thatAlone =
  /^["„»]?Das (?:ist|war|sei|wird|würde|hat|habe|wisse|wäre|blieb|gilt|geht|kann|könnte|soll|sollte|heißt|\p{Ll}+te) /u;
const earlyPronoun = /^(?:\p{L}+ ){1,3}(?:er|sie) /u;

export function contextOf(text: string, readings: Reading[], { at, voice }: { at: number; voice: Voice }): Context {
  const shown = [voice.speaker, voice.channel, ...voice.via].flatMap((one) => one ?? []);
  const first = Math.min(at, ...shown.map(({ sentence }) => sentence));
  const last = Math.max(at, ...shown.map(({ sentence }) => sentence));
  const from = first < at ? first : needsBefore(readings[at] as Reading) ? at - 1 : at;
  return {
    ...(from < at ? { before: between(text, readings, [from, at - 1]) } : {}),
    ...(last > at ? { after: between(text, readings, [at + 1, last]) } : {}),
  };
}

/** Whether what is shown stands in the sentence or beside it, with nothing but blanks between. */
export function isBeside({ sentence }: ShownIn, at: number, readings: Reading[]): boolean {
  const [from, to] = sentence < at ? [sentence + 1, at] : [at + 1, sentence];
  return readings.slice(from, to + 1).every(({ follows }) => follows);
}

function needsBefore(reading: Reading): boolean {
  if (!reading.follows || reading.quotations.goesOnFromBefore) return false;
  const { text } = reading;
  const opens = demonstrative.test(text) || thatAlone.test(text) || (itself.test(text) && !expletive.test(text));
  return opens || (earlyPronoun.test(text) && !reading.tokens.slice(0, 3).some(({ kind }) => kind === 'name'));
}

function between(text: string, readings: Reading[], [from, to]: [number, number]): string {
  const [first, last] = [readings[from] as Reading, readings[to] as Reading];
  return text.slice(first.at, last.at + last.text.length);
}
