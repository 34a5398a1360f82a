/** A claim is what its words say, in the unit of its matter, and one voice's. */

import { findBound } from '../../text/bounds.js';
import { parseAmounts } from '../../text/figures/amounts.js';
import { addDays, parseDate } from '../../text/figures/dates.js';
import { addUnitWords } from '../../text/figures/units.js';
import { sourceIdOf } from '../base.js';
import type { Claim, Fact, Matter } from '../schema.js';
import { findClaimVoice, findPieceOwner } from '../voices/voices.js';
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

/** Whose a claim is must be plain. */
export const claimLiesInOneVoice: FactRule = (fact) =>
  (fact.claims ?? [])
    .filter(({ says }) => fact.quote.includes(says) && findPieceOwner(fact, says).kind === 'several')
    .map(({ says }) => ({
      says: `claim "${says}" lies in several voices`,
      fix: "take words of one voice, or of the outlet's own alone",
    }));

export const claimNamesItsState: FactRule = (fact, { base }) =>
  (fact.claims ?? []).flatMap(({ matter, state }) => {
    const states = Object.keys(base.matter.get(matter)?.states ?? {});
    return reportIf(
      state !== undefined && !states.includes(state),
      `${matter} has no state "${state}"`,
      states.length > 0
        ? `write one of ${states.join(', ')}, or none`
        : 'leave "state" out, or give the matter "states"',
    );
  });

/** A claim on a matter that denies another is somebody's, and a denial. */
export const denialIsDenied: FactRule = (fact, { base }) =>
  (fact.claims ?? [])
    .filter(({ matter }) => base.matter.get(matter)?.denies !== undefined)
    .filter(({ says }) => findClaimVoice(fact, says)?.status?.is !== 'denied')
    .map(({ says, matter }) => ({
      says: `${matter} is a denial, and nobody denies in "${says}"`,
      fix: 'give its words a voice with "status": denied, or leave the claim out',
    }));

/** `when` is the date its words state, or the one computed from another fact's day or the article's own; never more precise than its words. */
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
      `reckoned from ${time.reckonedFrom}, which gives no day`,
      'name a fact that gives it, or the source itself where its date is a day',
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
  const amounts = parseAmounts(says, 'de', addUnitWords(base.story.units));
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
  const id = fact.when?.reckonedFrom ?? '';
  const source = id === sourceIdOf(fact.id) ? base.source.get(id) : undefined;
  // "am Dienstag" is the nearest one to a fact's day, but the last one before an article is printed
  if (source) return source.date.precision === 'day' ? addDays(source.date.is, -3) : undefined;
  return base.fact.get(id)?.when?.date;
}

function checkBound({ says, bound }: Claim): Finding[] {
  const stated = findBound(says);
  const wrong = bound !== undefined && (stated ? bound !== stated : bound === 'up-to' || bound === 'less-than');
  return reportIf(wrong, `"${says}" is not ${bound}`, stated ? `write "bound": "${stated}"` : 'mend bound or words');
}
