/** Every matter on which the sources differ, or that has changed; what nobody judged is not among them. */
import { createMatterView, type MatterView } from '../../knowledge/facts/matters/matterView.js';
import { isConflict } from '../../knowledge/facts/matters/relation.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import { citeClaim } from '../cite.js';
import type { Library } from '../library.js';

const maxSuggestions = 3;

export function answerDisputed(library: Library, language: Language): Answer {
  const { base } = library;
  const views = base.matters
    .flatMap(({ id }) => createMatterView(id, base) ?? [])
    .filter(({ relation }) => isConflict(relation));
  return answerMatters(views, { library, language, meant: false });
}

interface Listing {
  library: Library;
  language: Language;
  meant: boolean;
}

/** One line each. */
export function answerMatters(views: readonly MatterView[], { library, language, meant }: Listing): Answer {
  const matters = views.map((view) => ({
    matter: library.summarizeMatter(view, null),
    sides: view.sides.map(({ fact, claim }) => citeClaim(fact, claim, library)),
  }));
  const suggestions = views.slice(0, maxSuggestions).map(({ matter }) => matter.question[language]);
  return { kind: 'info', info: { kind: 'disputed', matters, meant }, suggestions };
}
