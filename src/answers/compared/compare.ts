/** What the sources say on one matter, side by side; no verdict. */

import type { Base } from '../../knowledge/facts/base.js';
import { createMatterView } from '../../knowledge/facts/matters/matterView.js';
import type { Matter } from '../../knowledge/facts/schema.js';
import { detectLanguage } from '../../knowledge/text/detectLanguage.js';
import type { Language } from '../../knowledge/text/language.js';
import { matchLabels } from '../../knowledge/text/matchLabels.js';
import type { Answer } from '../answer.js';
import { citeClaim } from '../cite.js';
import type { Library } from '../library.js';
import { createUnknown } from '../unknown.js';

/** The matter by its id, or by its question in either language; an unknown one gets the nearest three as suggestions. */
export function answerCompare(typed: string, library: Library, language: Language): Answer {
  const { base } = library;
  const matter = findMatter(typed, base);
  const view = matter ? createMatterView(matter.id, base) : null;
  if (!view) return answerUnknownMatter(typed, library, language);
  const cited = view.sides.map(({ fact, claim }) => citeClaim(fact, claim, library));
  return {
    kind: 'found',
    heading: { kind: 'matter', question: view.matter.question },
    cited,
    matter: library.summarizeMatter(view, null),
    unsaid: null,
    suggestions: [],
  };
}

/** By its id, or by its question in either language. */
export function findMatter(text: string, { matters }: Base): Matter | undefined {
  const wanted = text.trim();
  return matters.find(({ id, question }) => id === wanted || Object.values(question).includes(wanted));
}

/** There is no such matter, but these three are. */
export function answerUnknownMatter(typed: string, library: Library, language: Language): Answer {
  const wanted = typed.trim();
  const unknown = createUnknown({ kind: 'no-matter', asked: wanted }, library);
  return { ...unknown, suggestions: findNearestQuestions(wanted, library.base, language) };
}

// three questions that can be compared: the nearest first, filled up with any
function findNearestQuestions(wanted: string, base: Base, language: Language): string[] {
  const open = base.matters.filter(({ id }) => createMatterView(id, base));
  const typedLanguage = wanted === '' ? language : detectLanguage(wanted, language);
  const near = matchLabels(
    wanted,
    open.map(({ question }) => question[typedLanguage]),
  ).flatMap((index) => open[index] ?? []);
  return [...new Set([...near, ...open])].slice(0, 3).map(({ question }) => question[language]);
}
