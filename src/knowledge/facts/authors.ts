/** Authors of articles, as they are written out. */
import type { ArticleAuthor } from './schema.js';

export function spellAuthor(author: ArticleAuthor): string {
  return typeof author === 'string' ? author : author.literal;
}
