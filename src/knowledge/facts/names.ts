/** Finds the entities that a German or English text names, longest name first: "Trump-Sprecherin" is Leavitt, not Trump. */
import { createSpan, listMatches, type Span } from '../../util/spans.js';
import type { Entity } from './schema.js';

export interface Mention extends Span {
  entity: Entity;
}

export type NameFinder = (text: string) => Mention[];

/** Compiles all that names somebody in an article once. A genitive -s counts; a name inside a hyphenated compound does not. */
export function createNameFinder(entities: Entity[]): NameFinder {
  const owners = new Map(entities.flatMap((entity) => listWrittenNames(entity).map((name) => [name, entity])));
  if (owners.size === 0) return () => [];
  const names = [...owners.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${names.join('|')})(?:s|’s|'s)?(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) =>
    listMatches(text, pattern).flatMap(({ 0: written, 1: name = '', index }) => {
      const entity = owners.get(name);
      return entity ? [{ entity, ...createSpan(index, written) }] : [];
    });
}

/** In capitals too, as headlines have them, and with "ss" as in Switzerland; a short one in capitals would be an abbreviation of something else. */
export function listWrittenNames(entity: Entity): string[] {
  const names = listArticleNames(entity).flatMap((name) =>
    name.includes('ß') ? [name, name.replaceAll('ß', 'ss')] : [name],
  );
  return names.flatMap((name) => (name.length > maxAbbreviationLength ? [name.toUpperCase(), name] : [name]));
}

const maxAbbreviationLength = 4;

/** What names it in a question. */
export function listNames({ name, en, aliases }: Entity): string[] {
  return [name, ...(en === undefined ? [] : [en]), ...aliases];
}

/** What names it in an article. */
export function listArticleNames(entity: Entity): string[] {
  return [...listNames(entity), ...(entity.inArticles ?? [])];
}

const compoundKinds: Entity['kind'][] = ['company', 'medium', 'place'];

/** Whether a hyphenated compound holds its name: "OpenAI-Gründer" names OpenAI, "Trump-Berater" does not name Trump. */
export function hasCompoundOf(entity: Entity, text: string): boolean {
  if (!text.includes('-') || !compoundKinds.includes(entity.kind)) return false;
  const names = listArticleNames(entity).map(escapeForPattern).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})s?-\\p{L}|\\p{L}-(?:${names})(?![\\p{L}\\p{N}])`, 'u').test(text);
}

export function escapeForPattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
