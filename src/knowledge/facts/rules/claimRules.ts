/** A claim's value is what its words say, in the unit of its matter. */

import { findBound } from '../../text/bounds.js';
import { parseAmounts } from '../../text/figures/amounts.js';
import { parseDate } from '../../text/figures/dates.js';
import type { Claim, Fact, Matter } from '../schema.js';
import { type FactRule, type Finding, type RuleContext, reportIf } from './rule.js';

export const claimStandsInQuote: FactRule = (fact) =>
  (fact.claims ?? [])
    .filter(({ says }) => !fact.quote.includes(says))
    .map(({ says }) => ({ says: `claim "${says}" is no piece of the quote`, fix: 'copy the words that say it' }));

/** A figure has value and bound, a date claim a date, the others neither. */
export const claimFitsItsMatter: FactRule = (fact, { base }) =>
  (fact.claims ?? []).flatMap((claim) => {
    const matter = base.matter.get(claim.matter);
    return matter ? checkKind(claim, matter) : [];
  });

export const claimIsWhatItSays: FactRule = (fact, context) =>
  (fact.claims ?? []).flatMap((claim) => [
    ...checkBound(claim),
    ...checkValue(claim, context),
    ...checkDate({ claim, fact, context }),
  ]);

/** `when` is the date its words state, or the one computed from another fact's day; never more precise than its words. */
export const timeIsWhatItSays: FactRule = (fact, context) => {
  const time = fact.when;
  if (!time) return [];
  const anchor = findAnchorDate(fact, context);
  const stated = parseDate(time.shownBy, anchor);
  const length = { year: 4, month: 7, day: 10 }[time.precision];
  return [
    ...reportIf(
      stated !== time.date,
      `"${time.shownBy}" says ${stated ?? 'no date'}, not ${time.date}`,
      'mend the date, name reckonedFrom, or leave "when" out',
    ),
    ...reportIf(time.date.length !== length, `${time.date} is no ${time.precision}`, 'make date and precision agree'),
    ...reportIf(
      time.reckonedFrom !== undefined && anchor === undefined,
      `reckoned from a fact without a date`,
      'name a fact that gives the day',
    ),
  ];
};

function checkKind({ says, value, bound, date }: Claim, { id, kind }: Matter): Finding[] {
  const figure = kind === 'figure';
  return [
    ...reportIf(
      figure && (value === undefined || bound === undefined),
      `claim "${says}" on ${id} lacks value or bound`,
      'a figure has both',
    ),
    ...reportIf(
      !figure && (value !== undefined || bound !== undefined),
      `claim "${says}" on ${id} has a value`,
      `a ${kind} has none`,
    ),
    ...reportIf(
      (kind === 'date') !== (date !== undefined),
      `claim "${says}" on ${id}: date`,
      'a date claim has a date, others none',
    ),
  ];
}

function checkValue({ says, value, matter }: Claim, { base }: RuleContext): Finding[] {
  if (value === undefined) return [];
  const unit = base.matter.get(matter)?.unit;
  const amounts = parseAmounts(says, 'de');
  const fits = amounts.some((amount) => amount.value === value && (amount.unit === null || amount.unit === unit));
  return reportIf(!fits, `"${says}" does not say ${value} ${unit ?? ''}`.trimEnd(), 'mend value, unit or words');
}

function checkDate({ claim, fact, context }: { claim: Claim; fact: Fact; context: RuleContext }): Finding[] {
  if (claim.date === undefined) return [];
  const stated = parseDate(claim.says, findAnchorDate(fact, context));
  return reportIf(
    stated !== claim.date,
    `"${claim.says}" says ${stated ?? 'no date'}, not ${claim.date}`,
    'mend date or words',
  );
}

function findAnchorDate(fact: Fact, { base }: RuleContext): string | undefined {
  return base.fact.get(fact.when?.reckonedFrom ?? '')?.when?.date;
}

function checkBound({ says, bound }: Claim): Finding[] {
  const stated = findBound(says);
  const wrong = bound !== undefined && (stated ? bound !== stated : bound === 'up-to' || bound === 'less-than');
  return reportIf(wrong, `"${says}" is not ${bound}`, stated ? `write "bound": "${stated}"` : 'mend bound or words');
}
