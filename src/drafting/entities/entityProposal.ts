/** An entry that entities.json may get: somebody whom an article names and no list has, with the words that show it. */
import type { Entity } from '../../knowledge/facts/schema.js';

export interface EntityProposal {
  kind: Entity['kind'];
  name: string;
  /** What else the article calls it by. */
  aliases: string[];
  role: { de: string; en: string };
  /** Each with the draft whose quote has the words. */
  relations: { is: 'leads' | 'founded' | 'speaks-for' | 'owns'; of: string; fact: string; shownBy: string }[];
  /** The words that show what it is, in the first draft that names it. */
  shownBy: string;
  fact: string;
}
