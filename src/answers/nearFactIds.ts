/** The facts whose ids are spelt like one that does not exist. */
import type { Base } from '../knowledge/facts/base.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';

const most = 3;

/** The names are compared, not the articles before them, which many facts share; those of the article that was typed come first. */
export function nearFactIds(typed: string, { facts }: Base): string[] {
  const article = typed.includes('/') ? typed.slice(0, typed.indexOf('/') + 1) : '';
  const near = matchLabels(
    nameIn(typed),
    facts.map(({ id }) => nameIn(id)),
  );
  const ids = near.flatMap((at) => facts[at]?.id ?? []);
  const inArticle = ids.filter((id) => article !== '' && id.startsWith(article));
  return [...new Set([...inArticle, ...ids])].slice(0, most);
}

function nameIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
