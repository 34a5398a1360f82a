/** What a sentence speaks of is named in it, or shown by words that mean it. */
import { sourceIdOf } from '../base.js';
import { type FactRule, type Finding, isNamedIn, listEvidenceTexts, type RuleContext, reportIf } from './rule.js';

export const aboutIsShown: FactRule = (fact, context) =>
  (fact.about ?? [])
    .filter((id) => context.base.entity.has(id) && !fact.refers?.some(({ is }) => is === id))
    .filter((id) => !listEvidenceTexts(fact).some((text) => isNamedIn(text, id, context)))
    .map((id) => ({
      says: `about "${id}": neither the quote nor a kept neighbour names it`,
      fix: 'show the words that mean it in "refers", or take it out of "about"',
    }));

/** Words of the quote mean what a fact of the same article names. */
export const referencesStayInArticle: FactRule = (fact, context) =>
  (fact.refers ?? []).flatMap(({ is, shownBy, from }) => [
    ...reportIf(
      !fact.quote.includes(shownBy),
      `refers "${shownBy}" is no piece of the quote`,
      'copy the words exactly',
    ),
    ...reportIf(
      !fact.about?.includes(is),
      `refers to "${is}", which is not in "about"`,
      'add it there, or leave it out',
    ),
    ...(sourceIdOf(from) === sourceIdOf(fact.id)
      ? checkNamingFact(is, from, context)
      : [
          { says: `refers to "${is}" by ${from}, which is of another article`, fix: 'name a fact of the same article' },
        ]),
  ]);

/** A claim on SoftBank's money is about SoftBank. */
export const factIsAboutItsMatters: FactRule = ({ about = [], claims = [] }, { base }) =>
  [...new Set(claims.map(({ matter }) => matter))].flatMap((id) => {
    const missing = (base.matter.get(id)?.about ?? []).filter((one) => !about.includes(one));
    return reportIf(
      missing.length > 0,
      `the matter ${id} is about ${missing.join(', ')}, the fact is not`,
      'add it to "about", shown by the quote, a neighbour or "refers"; or leave the claim out',
    );
  });

function checkNamingFact(is: string, from: string, context: RuleContext): Finding[] {
  const { fact, drafts } = context.base;
  const quote = (fact.get(from) ?? drafts.find(({ id }) => id === from))?.quote;
  if (quote === undefined) return [{ says: `refers to "${is}" by ${from}, which is no fact`, fix: 'name one that is' }];
  const isNamed = !context.base.entity.has(is) || isNamedIn(quote, is, context);
  return reportIf(!isNamed, `the quote of ${from} does not name "${is}"`, 'name a fact whose quote does');
}
