/** A claim's value is what its words say, in the unit of its matter. */

import { readAmounts } from '../../text/amounts.js';
import { dateSaidBy } from '../../text/dates.js';
import type { Claim, Fact, Matter } from '../schema.js';
import { type FactRule, type Finding, type RuleContext, when } from './rule.js';

export const claimStandsInQuote: FactRule = (fact) =>
  (fact.claims ?? [])
    .filter(({ says }) => !fact.quote.includes(says))
    .flatMap(({ says }) => when(true, `claim "${says}" is no piece of the quote`, 'copy the words that say it'));

/** A figure has value and bound, a date claim a date, the others neither. */
export const claimFitsItsMatter: FactRule = (fact, { base }) =>
  (fact.claims ?? []).flatMap((claim) => {
    const matter = base.matter.get(claim.matter);
    return matter ? kindFindings(claim, matter) : [];
  });

export const claimIsWhatItSays: FactRule = (fact, context) =>
  (fact.claims ?? []).flatMap((claim) => [
    ...boundFindings(claim),
    ...valueFindings(claim, context),
    ...dateFindings({ claim, fact, context }),
  ]);

/** `when` is the date its words state, or the one reckoned from another fact's day; never finer than its words. */
export const timeIsWhatItSays: FactRule = (fact, context) => {
  const time = fact.when;
  if (!time) return [];
  const anchor = anchorOf(fact, context);
  const said = dateSaidBy(time.shownBy, anchor);
  const length = { year: 4, month: 7, day: 10 }[time.precision];
  return [
    ...when(
      said !== time.date,
      `"${time.shownBy}" says ${said ?? 'no date'}, not ${time.date}`,
      'mend the date, name reckonedFrom, or leave "when" out',
    ),
    ...when(time.date.length !== length, `${time.date} is no ${time.precision}`, 'make date and precision agree'),
    ...when(
      time.reckonedFrom !== undefined && anchor === undefined,
      `reckoned from a fact without a date`,
      'name a fact that gives the day',
    ),
  ];
};

function kindFindings({ says, value, bound, date }: Claim, { id, kind }: Matter): Finding[] {
  const figure = kind === 'figure';
  return [
    ...when(
      figure && (value === undefined || bound === undefined),
      `claim "${says}" on ${id} lacks value or bound`,
      'a figure has both',
    ),
    ...when(
      !figure && (value !== undefined || bound !== undefined),
      `claim "${says}" on ${id} has a value`,
      `a ${kind} has none`,
    ),
    ...when(
      (kind === 'date') !== (date !== undefined),
      `claim "${says}" on ${id}: date`,
      'a date claim has a date, others none',
    ),
  ];
}

function valueFindings({ says, value, matter }: Claim, { base }: RuleContext): Finding[] {
  if (value === undefined) return [];
  const unit = base.matter.get(matter)?.unit;
  const amounts = readAmounts(says, 'de');
  const fits = amounts.some((amount) => amount.value === value && (amount.unit === null || amount.unit === unit));
  return when(!fits, `"${says}" does not say ${value} ${unit ?? ''}`.trimEnd(), 'mend value, unit or words');
}

function dateFindings({ claim, fact, context }: { claim: Claim; fact: Fact; context: RuleContext }): Finding[] {
  if (claim.date === undefined) return [];
  const said = dateSaidBy(claim.says, anchorOf(fact, context));
  return when(
    said !== claim.date,
    `"${claim.says}" says ${said ?? 'no date'}, not ${claim.date}`,
    'mend date or words',
  );
}

function anchorOf(fact: Fact, { base }: RuleContext): string | undefined {
  return base.fact.get(fact.when?.reckonedFrom ?? '')?.when?.date;
}

// what the words before a figure make of it
const boundWords: [NonNullable<Claim['bound']>, RegExp][] = [
  ['up-to', /(?<!\p{L})(?:bis zu|höchstens|maximal|nicht mehr als)(?!\p{L})/iu],
  ['at-least', /(?<!\p{L})(?:mindestens|wenigstens|nicht weniger als)(?!\p{L})/iu],
  ['less-than', /(?<!\p{L})(?:weniger als|unter)(?!\p{L})/iu],
  // "500 Milliarden über vier Jahre" is no bound
  ['more-than', /(?<!\p{L})(?:mehr als|über (?=\S*\d|\p{L}+ (?:Mrd|Mio|Milli)))/iu],
  ['about', /(?<!\p{L})(?:rund|etwa|ungefähr|fast|knapp|circa|beinahe)(?!\p{L})/iu],
];

function boundFindings({ says, bound }: Claim): Finding[] {
  const said = boundWords.find(([, words]) => words.test(says))?.[0];
  const wrong = bound !== undefined && (said ? bound !== said : bound === 'up-to' || bound === 'less-than');
  return when(wrong, `"${says}" is not ${bound}`, said ? `write "bound": "${said}"` : 'mend bound or words');
}
