/** Whom "er" or "sie" means: the one fitting person of the sentence before, or nobody. */
import type { Entity } from '../../knowledge/facts/schema.js';
import { isAllQuoted, type Reading } from '../cues/analysedSentence.js';
import { isOblique } from '../grammar/clause.js';
import type { Name } from '../grammar/token.js';
import { type Gender, genderOf } from '../lexicon/givenNames.js';
import type { ShownIn, Voice } from './attribution.js';
import { meansEntity } from './roleNames.js';

const furthest = 3;

/** What is known of the sentences before the one that has the pronoun. */
export interface Told {
  readings: Reading[];
  voices: Voice[];
}

export function referentOf(gender: Gender, at: number, told: Told): ShownIn | null {
  return lookedUp(gender, at, { ...told, left: furthest });
}

function lookedUp(gender: Gender, at: number, told: Told & { left: number }): ShownIn | null {
  const [reading, before] = [told.readings[at], at - 1];
  if (!reading?.follows || told.left === 0) return null;
  const speaker = told.voices[before]?.speaker ?? null;
  if (isAllQuoted(told.readings[before] as Reading) && !speaker) return lookedUp(gender, before, told);
  const persons = personsIn(told.readings, before, gender);
  if (speaker && genderOf(speaker.entity) === gender && isClear(speaker, persons, before)) return speaker;
  if (persons.length === 0 && opensWithPronoun(told.readings[before] as Reading, gender))
    return lookedUp(gender, before, { ...told, left: told.left - 1 });
  const [first, ...others] = persons;
  if (!first?.entity || genderOf(first.entity) !== gender || others.some(({ entity }) => entity !== first.entity))
    return null;
  return shownAs(first, told.readings, before);
}

// who was named as the speaker goes on; who only went on speaking must be the only one named
function isClear(speaker: ShownIn, persons: Name[], before: number): boolean {
  return speaker.sentence === before || persons.every(({ entity }) => entity === speaker.entity);
}

/** Those who may be meant: not in an oblique case, nor in a quotation, and not of the other sex. */
function personsIn(readings: Reading[], at: number, gender: Gender): Name[] {
  const { tokens } = readings[at] as Reading;
  return tokens.filter((token, place): token is Name => {
    if (token.kind !== 'name' || token.genitive || isOblique({ tokens, at: place })) return false;
    if (token.entity === null || (token.bare && !meansEntity(token, readings, at))) return true;
    return token.entity.kind === 'person' && [gender, null].includes(genderOf(token.entity));
  });
}

function opensWithPronoun({ plain }: Reading, gender: Gender): boolean {
  return (gender === 'man' ? /(?<!\p{L})er(?!\p{L})/iu : /(?<!\p{L})sie(?!\p{L})/iu).test(plain.slice(0, 40));
}

// the name and the word behind it: "Musk zweifelt"
function shownAs(name: Name & { entity: Entity | null }, readings: Reading[], at: number): ShownIn | null {
  if (!name.entity || !meansEntity(name, readings, at)) return null;
  const { tokens, text } = readings[at] as Reading;
  const next = tokens[tokens.indexOf(name) + 1];
  const end = next?.kind === 'word' ? next.end : name.end;
  return { entity: name.entity, shownBy: text.slice(name.start, end), sentence: at };
}
