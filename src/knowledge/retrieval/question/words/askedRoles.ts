/** Under which preposition each name of a question stands: who invests in whom must not be turned round. */
import type { Word } from '../../../text/words.js';
import type { QueryEntity } from '../names/entityFinder.js';

export interface AskedRole {
  /** Of the entity. */
  id: string;
  role: 'into' | 'from' | 'by' | 'against' | 'to' | null;
}

const roleWords: Record<NonNullable<AskedRole['role']>, string> = {
  into: 'in into',
  from: 'von from aus',
  by: 'by durch',
  against: 'gegen against',
  to: 'an to',
};
const roleByWord = new Map(
  (Object.entries(roleWords) as [NonNullable<AskedRole['role']>, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role] as const),
  ),
);
const articles = new Set('der die das den dem the'.split(' '));

/** Each named entity once, with the preposition before it, where one stands there. */
export function readRoles({ words, entities }: { words: Word[]; entities: QueryEntity[] }): AskedRole[] {
  return entities.map(({ entity, from }) => {
    const before = words[from - 1]?.text ?? '';
    const word = articles.has(before) ? (words[from - 2]?.text ?? '') : before;
    return { id: entity.id, role: roleByWord.get(word) ?? null };
  });
}

/** Roles in which a thing goes from one to another: what stands there cannot stand there for both. */
const directed = new Set<AskedRole['role']>(['into', 'to', 'against', 'from', 'by']);

/**
 * Whether the question puts one party where the others' questions only ever put another: "wie viel hat OpenAI in Microsoft
 * gesteckt" against "in OpenAI".
 */
export function turnsRolesRound(asked: AskedRole[], listKnown: () => AskedRole[][]): boolean {
  if (!asked.some(({ id }) => id !== asked[0]?.id)) return false;
  return asked.some(({ id, role }) => {
    if (role === null || !directed.has(role)) return false;
    const inRole = listKnown().flatMap((roles) => roles.filter((each) => each.role === role).map((each) => each.id));
    return !inRole.includes(id) && asked.some((other) => other.id !== id && inRole.includes(other.id));
  });
}
