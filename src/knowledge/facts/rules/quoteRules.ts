/** The quote is the article's sentence, character for character. */

import { sourceIdOf } from '../base.js';
import { cleanArticleText } from '../texts/articleText.js';
import { type FactRule, reportIf } from './rule.js';

/** With the texts: the quote stands at `at`. */
export const quoteStandsInArticle: FactRule = (fact, { texts }) => {
  const text = texts?.get(sourceIdOf(fact.id));
  if (text === undefined || text.startsWith(fact.quote, fact.at)) return [];
  const offset = text.indexOf(fact.quote);
  if (offset >= 0) return [{ says: `the quote does not stand at ${fact.at}`, fix: `write "at": ${offset}` }];
  const fix = 'copy the sentence from the article, character for character';
  return [{ says: 'the quote is no exact piece of the article', fix }];
};

const maxBlanks = 10_000;

/** With the texts: a stored neighbouring sentence is right before or after the quote. */
export const neighbourStandsBesideQuote: FactRule = (fact, { texts }) => {
  const text = texts?.get(sourceIdOf(fact.id));
  if (text === undefined || (fact.before === undefined && fact.after === undefined)) return [];
  const end = fact.at + fact.quote.length;
  // the blanks between may be many
  const ahead = text.slice(Math.max(0, fact.at - (fact.before?.length ?? 0) - maxBlanks), fact.at).trimEnd();
  const behind = text.slice(end, end + (fact.after?.length ?? 0) + maxBlanks).trimStart();
  return [
    ...reportIf(
      fact.before !== undefined && !ahead.endsWith(fact.before),
      '"before" is not the sentence before',
      'copy it exactly',
    ),
    ...reportIf(
      fact.after !== undefined && !behind.startsWith(fact.after),
      '"after" is not the sentence after',
      'copy it exactly',
    ),
  ];
};

/** Always: the quote has the hash that was locked when it was compared with its article. */
export const quoteIsAsLocked: FactRule = (fact, { base, hash }) => {
  if (base.lock === null) return [];
  const locked = base.lock[fact.id];
  return reportIf(
    locked !== hash(fact.quote),
    locked
      ? 'the quote is not the one that was compared with the article'
      : 'the quote was never compared with the article',
    'restore the sentence, or run check --texts DIR --lock with the articles',
  );
};

export const slipStandsInQuote: FactRule = (fact) =>
  (fact.sic ?? [])
    .filter((slip) => !fact.quote.includes(slip))
    .map((slip) => ({ says: `sic "${slip}" is no piece of the quote`, fix: 'copy the slip exactly' }));

/** No character that nobody sees, or that turns what stands around it, hides in what is served. */
export const quoteHasNoHiddenCharacter: FactRule = ({ quote, before = '', after = '' }) =>
  reportIf(
    [quote, before, after].some((text) => cleanArticleText(text) !== text),
    'the quote has hidden characters, or letters in pieces',
    'import the article again: its text is cleaned',
  );
