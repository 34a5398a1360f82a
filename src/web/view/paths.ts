/** The addresses of the site: the one place that spells them. */

import { type Conversation, maxCarriedFacts } from '../../answers/conversation/conversation.js';
import type { Language } from '../../knowledge/text/language.js';
import type { View } from './view.js';

export const homePath = '/';

export const newsPath = '/new';

export function formatAnswerPath(question: string): string {
  return `/?q=${encodeURIComponent(question.toWellFormed())}`;
}

/** What a form carries on: the values of `after`. */
export function listAfterValues(conversation: Conversation | null): string[] {
  if (!conversation) return [];
  const { understood, facts } = conversation;
  const ids = facts.slice(0, maxCarriedFacts).join(',');
  return [...(understood === null ? [] : [understood]), ...(ids === '' ? [] : [ids])];
}

export function formatTopicPath(id: string): string {
  return `/topic/${encodeURIComponent(id)}`;
}

export function formatPersonPath(id: string): string {
  return `/who/${encodeURIComponent(id)}`;
}

export function formatMatterPath(id: string): string {
  return `/compare/${encodeURIComponent(id)}`;
}

/** Its picture alone, for whoever shows what an address leads to. */
export function formatPicturePath(id: string): string {
  return `${formatMatterPath(id)}/picture.png`;
}

export function formatSourcePath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

export function formatTimelinePath(topic: string | null): string {
  return topic === null ? '/timeline' : `/timeline?topic=${encodeURIComponent(topic)}`;
}

/** What is new: since when, on what, of whom, from where. */
export function formatNewsPath(limits: [name: string, value: string][] = []): string {
  const query = new URLSearchParams(limits.map(([name, value]) => [name, value.toWellFormed()]));
  return query.size === 0 ? newsPath : `${newsPath}?${query}`;
}

/** The same for programs; of the values, those that are not there are left out. */
export function formatApiPath(
  command: string,
  values: [name: string, value: string | null | undefined][] = [],
): string {
  const query = new URLSearchParams(values.flatMap(([name, value]) => (value ? [[name, value.toWellFormed()]] : [])));
  return query.size === 0 ? `/api/${command}` : `/api/${command}?${query}`;
}

/** The address of a path within the site, in the language that was chosen, if one was. */
export function localizePath(path: string, { chosen, folder }: Pick<View, 'chosen' | 'folder'>): string {
  return chosen === null ? `${folder}${path}` : addLanguage(path, chosen, { folder });
}

export function addLanguage(path: string, language: Language, { folder }: Pick<View, 'folder'>): string {
  return `${folder}${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}
