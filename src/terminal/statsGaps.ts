/** What of a base finds no answer, and what of its articles became no fact. */
import type { Stats } from '../answers/stats/stats.js';

export function ownAskLines({ ownAsks: { asked, failed, neverFound, withoutAsks } }: Stats): string[] {
  const fails =
    failed.length === 0
      ? 'each finds its fact'
      : `${failed.length} ${failed.length === 1 ? 'does not find its' : 'do not find their'} fact`;
  const lost = neverFound.map((id) => [
    `  ${id}`,
    ...failed.filter(({ fact }) => fact === id).map(({ ask, first }) => `      ${ask}  → ${first ?? 'nothing'}`),
  ]);
  return [
    asked === 0 ? 'No fact has a question of its own (asks).' : `Of ${asked} questions of the facts' own, ${fails}.`,
    ...(lost.length > 0 ? ['Found by none of their own questions:', ...lost.flat()] : []),
    ...(asked > 0 && withoutAsks.length > 0 ? ['Without a question of their own:', ...listed(withoutAsks)] : []),
  ];
}

export function articleLines({ articles, sources }: Stats): string[] {
  if (articles === null) return [];
  const given = new Set(articles.map(({ source }) => source));
  const absent = sources.filter(({ id }) => !given.has(id)).map(({ id }) => `${id}: its article is not in the folder`);
  const covered = articles.flatMap(({ source, sentences, left }) => [
    `${source}: ${left.length} of ${sentences} sentences and lines not covered${left.length > 0 ? ':' : ''}`,
    ...listed(left),
  ]);
  return [...covered, ...absent];
}

export function goldenLines({ golden }: Stats, file = ''): string[] {
  if (golden === null) return [];
  const { answerable, unanswerable, failed, unknownFacts } = golden;
  const count = `${answerable} answerable and ${unanswerable} unanswerable questions`;
  return [
    `Of ${count} in ${file}, ${failed.length === 0 ? 'none fails.' : `${failed.length} fail:`}`,
    ...failed.flatMap(({ question, expected, first }) => [
      `  ${question}`,
      `      expected ${expected.join(' or ') || 'nothing'}, got ${first ?? 'nothing'}`,
    ]),
    ...(unknownFacts.length > 0 ? ['Expected, but there is no such fact:', ...listed(unknownFacts)] : []),
  ];
}

function listed(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
