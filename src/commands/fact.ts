/** One sentence by its id. */
import { answerFact } from '../answers/asked/factAnswer.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import { lazy, memoize } from '../util/lazy.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption } from './options.js';
import { completeFromList, findLabelledFact, labelFact } from './suggestions.js';

/** Made once of a base: they are the same for every letter that is typed. */
const listLabels = memoize((base: Base) => {
  const label = (language: Language) =>
    base.facts.map((each) => ({ label: labelFact(each, base, language), value: each.id }));
  return { de: lazy(() => label('de')), en: lazy(() => label('en')) };
});

export const factCommand = defineCommand({
  id: 'fact',
  texts: findCommandTexts('fact'),
  options: [
    {
      kind: 'text',
      id: 'fact',
      required: true,
      maxLength: 100,
      complete: completeFromList(({ library, language }) => listLabels(library.base)[language]()),
    },
    hideOption,
  ],
  run: ({ fact: id }, { library, language }) =>
    answerFact(findLabelledFact(id, library.base)?.id ?? id, library, language),
});
