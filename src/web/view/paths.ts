/** The addresses of the site: the one place that spells them. */
import type { Language } from '../../knowledge/text/language.js';
import type { View } from './view.js';

export const home = '/';

export function answerPath(question: string): string {
  return `/?q=${encodeURIComponent(question.toWellFormed())}`;
}

export function factPath(id: string): string {
  return `/fact/${id}`;
}

export function topicPath(id: string): string {
  return `/topic/${encodeURIComponent(id)}`;
}

export function personPath(id: string): string {
  return `/who/${encodeURIComponent(id)}`;
}

export function matterPath(id: string): string {
  return `/compare/${encodeURIComponent(id)}`;
}

export function timelinePath(topic: string | null): string {
  return topic === null ? '/timeline' : `/timeline?topic=${encodeURIComponent(topic)}`;
}

/** The path in the language that was chosen, if one was. */
export function linkTo(path: string, { chosen }: Pick<View, 'chosen'>): string {
  return chosen === null ? path : inLanguage(path, chosen);
}

export function inLanguage(path: string, language: Language): string {
  return `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}
