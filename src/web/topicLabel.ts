/** A topic as a word on a page: "Finanzierung", and "OpenAI" where it is a name. */
import type { Base } from '../knowledge/facts/base.js';
import type { Topic } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';

export function topicLabel({ id, name }: Topic, base: Base, language: Language): string {
  const word = name[language];
  return base.entity.get(id)?.name ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
