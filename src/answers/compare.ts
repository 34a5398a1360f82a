/** What the sources say on one matter, side by side; no verdict. */

import type { Base } from '../knowledge/facts/base.js';
import { matterView } from '../knowledge/facts/matters/matterView.js';
import type { Matter } from '../knowledge/facts/schema.js';
import { languageOf } from '../knowledge/text/detectLanguage.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import type { Answer } from './answer.js';
import { cite, type Library } from './library.js';

/** The matter by its id, or by its question in either language; an unknown one gets the nearest three as suggestions. */
export function compareAnswer(asked: string, library: Library, language: Language): Answer {
  const { base } = library;
  const named = matterCalled(asked, base);
  const view = named ? matterView(named.id, base) : null;
  if (!view) return noMatter(asked, library, language);
  const cited = view.sides.map(({ fact, claim }) => ({ ...cite(fact, base), says: claim.says }));
  return { kind: 'found', heading: { of: 'matter', view }, cited, matter: view, suggestions: [] };
}

/** By its id, or by its question in either language. */
export function matterCalled(text: string, { matters }: Base): Matter | undefined {
  const wanted = text.trim();
  return matters.find(({ id, question }) => id === wanted || Object.values(question).includes(wanted));
}

/** There is no such matter, but these three are. */
export function noMatter(asked: string, { base, newest }: Library, language: Language): Answer {
  const wanted = asked.trim();
  return {
    kind: 'unknown',
    reason: { why: 'no-matter', asked: wanted },
    near: [],
    suggestions: nearestQuestions(wanted, base, language),
    newest: newest(),
  };
}

// three questions that can be compared: the nearest first, filled up with any
function nearestQuestions(wanted: string, base: Base, language: Language): string[] {
  const open = base.matters.filter(({ id }) => matterView(id, base));
  const typed = wanted === '' ? language : languageOf(wanted, language);
  const near = matchLabels(
    wanted,
    open.map(({ question }) => question[typed]),
  ).flatMap((at) => open[at] ?? []);
  return [...new Set([...near, ...open])].slice(0, 3).map(({ question }) => question[language]);
}
