/** Whoever speaks, relays or is spoken to, by name: an entity, or somebody of whom a source gives a description only. */
import type { Base } from '../base.js';
import type { Description, Entity, Speaker } from '../schema.js';

export interface SpeakerName {
  /** Links go by the id; null for somebody who is only described. */
  id: string | null;
  /** As in the data: the name, or the German description. */
  name: string;
  /** In English, where that differs from the name. */
  en: string;
  /** German, behind "von" and "laut". */
  dative: string;
  plural: boolean;
  kind: Entity['kind'] | null;
}

export function nameSpeaker(speaker: Speaker, base: Pick<Base, 'entity'>): SpeakerName {
  return 'called' in speaker ? describeSpeaker(speaker.called) : nameEntity(speaker.is, base);
}

/** An unknown id stands for itself. */
export function nameEntity(id: string, { entity }: Pick<Base, 'entity'>): SpeakerName {
  const known = entity.get(id);
  const name = known?.name ?? id;
  return { id, name, en: known?.en ?? name, dative: name, plural: false, kind: known?.kind ?? null };
}

export function describeSpeaker(called: Description): SpeakerName {
  const { de, en, plural = false } = called;
  return { id: null, name: de, en, dative: called.dative ?? (plural ? formDativePlural(de) : de), plural, kind: null };
}

/** Whether they are known by a name. */
export function isNamed({ id }: SpeakerName): boolean {
  return id !== null;
}

// "anonyme Quellen" → "anonymen Quellen", "Medienberichte" → "Medienberichten"
function formDativePlural(de: string): string {
  const words = de.split(' ');
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word));
  return words
    .map((word, index) => {
      if (index < noun) return word.replace(/e$/u, 'en');
      return index === noun && /(?:e|er|el)$/u.test(word) ? `${word}n` : word;
    })
    .join(' ');
}
