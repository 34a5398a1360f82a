/** What the sources say on one matter, side by side; no verdict. */

import type { Base } from '../knowledge/base.js';
import { type MatterView, matterView } from '../knowledge/matters/matterView.js';
import type { Fact, Language } from '../knowledge/schema.js';
import { languageOf } from '../knowledge/search/language.js';
import { matchLabels } from '../knowledge/search/matchLabels.js';
import type { Answer } from './answer.js';
import { cite, type Library, newestSource } from './library.js';

/** The matter by its id, or by its question in either language; an unknown one gets the nearest three as suggestions. */
export function compareAnswer(asked: string, library: Library, language: Language): Answer {
  const { base } = library;
  const open = base.matters.filter(({ id }) => matterView(id, base));
  const wanted = asked.trim();
  const named = open.find(({ id, question }) => id === wanted || Object.values(question).includes(wanted));
  const questions = open.map(({ question }) => question[wanted === '' ? language : languageOf(wanted, language)]);
  const near = matchLabels(wanted, questions)
    .map((at) => open[at])
    .filter((matter) => matter !== undefined);
  const view = named ? matterView(named.id, base) : null;
  if (!view) {
    const suggestions = (near.length > 0 ? near : open).slice(0, 3).map(({ question }) => question[language]);
    return {
      kind: 'unknown',
      reason: { why: 'no-matter', asked: wanted },
      near: [],
      suggestions,
      newest: newestSource(base),
    };
  }
  const cited = view.sides.map(({ fact, claim }) => ({ ...cite(fact, base), says: claim.says }));
  return { kind: 'found', heading: { of: 'matter', view }, cited, matter: view, suggestions: [] };
}

/** The first matter on which a fact claims something that others speak of too. */
export function matterOf({ claims = [] }: Fact, base: Base): MatterView | null {
  for (const { matter } of claims) {
    const view = matterView(matter, base);
    if (view && view.sources > 1) return view;
  }
  return null;
}
