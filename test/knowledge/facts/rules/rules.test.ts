/** Each rule over one fact: silent on the tiny base, and naming what is wrong on a fact that breaks it. */
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import * as claimRules from '../../../../src/knowledge/facts/rules/claimRules.js';
import * as evidenceRules from '../../../../src/knowledge/facts/rules/evidenceRules.js';
import * as quoteRules from '../../../../src/knowledge/facts/rules/quoteRules.js';
import type { Finding } from '../../../../src/knowledge/facts/rules/rule.js';
import type { Claim, Fact, Matter, SpokenVoice, Status } from '../../../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../../../src/knowledge/facts/voices/voices.js';
import { hashText } from '../../../../src/store/files.js';
import { changeFact, createMatter, createTinyBase, tinyTexts } from '../../../support/base.js';

const rules = { ...quoteRules, ...evidenceRules, ...claimRules };
type RuleName = keyof typeof rules;

const both = { de: 'x', en: 'x' };
const matters: Matter[] = [
  ...createTinyBase().matters,
  { ...createMatter('denial', 'wording'), denies: 'words' },
  { ...createMatter('progress', 'state'), states: { begun: both } },
];

const [total, noMoney, goodSource, onX, start, day] = [
  'blatt-2025-01-22/total',
  'blatt-2025-01-22/no-money',
  'blatt-2025-01-22/good-source',
  'blatt-2025-01-22/on-x',
  'blatt-2025-01-22/start',
  'bote-2025-02/day',
];

function listFindings(rule: RuleName, id: string, change: (fact: Fact) => Fact): Finding[] {
  const base = changeFact(createTinyBase({ matters }), id, change);
  const fact = base.fact.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return rules[rule](fact, { base, hash: hashText, findNames: createNameFinder(base.entities), texts: tinyTexts });
}

function put(fields: Partial<Fact>): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, ...fields });
}

function changeClaim(fields: Partial<Claim>): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, claims: (fact.claims ?? []).map((one) => ({ ...one, ...fields })) });
}

function omitFromClaim(field: 'value' | 'bound' | 'date'): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, claims: (fact.claims ?? []).map(({ [field]: _, ...one }) => one as Claim) });
}

function changeVoice(fields: Partial<SpokenVoice>): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, voices: listSpokenVoices(fact).map((voice) => ({ ...voice, ...fields })) });
}

function changeTime(date: string, shownBy: string, precision: 'day' | 'month' | 'year' = 'day'): (fact: Fact) => Fact {
  return put({ when: { date, shownBy, precision } });
}

const createStatus = (shownBy: string): Status => ({ is: 'claimed', shownBy });

type Row = [rule: RuleName, need: string, id: string, change: (fact: Fact) => Fact, says: string];

const rows: Row[] = [
  ['quoteStandsInArticle', 'a sentence no article has', total, put({ quote: 'Stargate kostet.' }), 'no exact piece'],
  ['quoteStandsInArticle', 'a sentence at another place', total, put({ at: 1 }), 'does not stand at 1'],
  ['neighbourStandsBesideQuote', 'a sentence further before', goodSource, put({ before: 'Stargate' }), '"before"'],
  ['neighbourStandsBesideQuote', 'a sentence further after', goodSource, put({ after: 'Begonnen' }), '"after"'],
  [
    'quoteIsAsLocked',
    'a quote changed by one mark',
    noMoney,
    put({ quote: 'Anders.' }),
    'not the one that was compared',
  ],
  ['quoteHasNoHiddenCharacter', 'a quote that turns', noMoney, put({ quote: 'Das\u202e Geld.' }), 'hidden characters'],
  ['slipStandsInQuote', 'a slip that is not in the quote', goodSource, put({ sic: ['Quele'] }), '"Quele"'],
  ['evidenceStandsInText', 'evidence no text has', noMoney, put({ status: createStatus('brüllte') }), '"brüllte"'],
  [
    'evidenceStandsInText',
    'a relay no text names',
    onX,
    changeVoice({ via: [{ is: 'x', shownBy: 'laut WSJ' }] }),
    '"laut WSJ"',
  ],
  ['evidenceStandsInText', 'half a word', noMoney, changeVoice({ shownBy: 'schrie' }), '"schrie"'],
  ['evidenceStandsInText', 'a saying no text has', onX, changeVoice({ shownBy: 'rief' }), '"rief"'],
  [
    'evidenceStandsInText',
    'a date no text gives',
    start,
    changeTime('2025-01-20', 'am 20. Januar 2025'),
    '"am 20. Januar 2025"',
  ],
  [
    'markersAreNotNeutral',
    'a verb of saying as status of a voice',
    noMoney,
    changeVoice({ status: createStatus('schrieb Elon Musk') }),
    '"schrieb Elon Musk" does not show that it is claimed',
  ],
  ['idsAreKnown', 'an unknown topic', total, put({ topics: ['weather'] }), 'unknown topic "weather"'],
  ['idsAreKnown', 'an unknown entity', total, put({ about: ['nobody'] }), 'unknown entity "nobody"'],
  ['idsAreKnown', 'an unknown matter', total, changeClaim({ matter: 'nothing' }), 'unknown matter "nothing"'],
  [
    'idsAreKnown',
    'an unknown speaker',
    noMoney,
    changeVoice({ speaker: { is: 'nobody', shownBy: 'Musk' } }),
    'unknown entity "nobody"',
  ],
  [
    'idsAreKnown',
    'an unknown channel',
    noMoney,
    changeVoice({ channel: { is: 'nowhere', shownBy: 'Musk' } }),
    'unknown entity "nowhere"',
  ],
  [
    'idsAreKnown',
    'an unknown relay',
    noMoney,
    changeVoice({ via: [{ is: 'nobody', shownBy: 'Musk' }] }),
    'unknown entity "nobody"',
  ],
  [
    'idsAreKnown',
    'unknown words that mean somebody',
    total,
    put({ refers: [{ is: 'nobody', shownBy: 'Stargate', from: start }] }),
    'unknown entity "nobody"',
  ],
  [
    'claimStandsInQuote',
    'a claim that is not in the quote',
    total,
    changeClaim({ says: '500 Mrd. Euro' }),
    '"500 Mrd. Euro"',
  ],
  [
    'claimLiesInOneVoice',
    'a claim of two voices',
    onX,
    put({ claims: [{ matter: 'words', says: 'stand auf X, wie das' }] }),
    'lies in several voices',
  ],
  ['claimNamesItsState', 'a state that the matter has not', noMoney, changeClaim({ state: 'over' }), 'no state "over"'],
  [
    'denialIsDenied',
    'a denial that the outlet tells',
    start,
    changeClaim({ matter: 'denial' }),
    'denial is a denial, and nobody denies in',
  ],
  [
    'denialIsDenied',
    'a denial without its status',
    noMoney,
    changeClaim({ matter: 'denial' }),
    'nobody denies in "Das Geld ist nicht da"',
  ],
  ['claimFitsItsMatter', 'a figure without its value', total, omitFromClaim('value'), 'lacks value or bound'],
  ['claimFitsItsMatter', 'a figure without its bound', total, omitFromClaim('bound'), 'lacks value or bound'],
  ['claimFitsItsMatter', 'a wording with a value', noMoney, changeClaim({ value: 1 }), 'has a value'],
  ['claimFitsItsMatter', 'a date claim without a date', start, omitFromClaim('date'), 'on start: date'],
  ['claimFitsItsMatter', 'a figure with a date', total, changeClaim({ date: '2025' }), 'on total: date'],
  [
    'claimIsWhatItSays',
    'a sum ten times too small',
    total,
    changeClaim({ value: 5e10 }),
    'does not say 50000000000 USD',
  ],
  [
    'claimIsWhatItSays',
    'a sum in another unit',
    total,
    changeClaim({ says: '500 Mrd. Euro' }),
    '"500 Mrd. Euro" does not say',
  ],
  ['claimIsWhatItSays', 'a day that is one too late', start, changeClaim({ date: '2025-01-22' }), 'not 2025-01-22'],
  [
    'timeIsWhatItSays',
    'a day that the words do not say',
    start,
    changeTime('2025-01-22', 'am 21. Januar 2025'),
    'says 2025-01-21, not 2025-01-22',
  ],
  [
    'timeIsWhatItSays',
    'a day where only a month is said',
    start,
    changeTime('2025-01-01', 'im Januar 2025'),
    'says 2025-01, not 2025-01-01',
  ],
  [
    'timeIsWhatItSays',
    'a precision that is not the date’s',
    start,
    changeTime('2025-01-21', 'am 21. Januar 2025', 'month'),
    'is no month',
  ],
  [
    'timeIsWhatItSays',
    'a weekday without a day to reckon from',
    day,
    changeTime('2025-01-21', 'Am Dienstag'),
    'says no date',
  ],
  [
    'timeIsWhatItSays',
    'a day reckoned from a fact without one',
    day,
    put({ when: { date: '2025-01-21', precision: 'day', shownBy: 'Am Dienstag', reckonedFrom: total } }),
    `reckoned from ${total}, which gives no day`,
  ],
];

describe.each(rows)('%s tells of %s', (rule, _, id, change, says) => {
  test('and is silent on the fact as it was', () => {
    expect(listFindings(rule, id, (fact) => fact)).toEqual([]);
  });

  test('with words that name it and a way to mend it', () => {
    const findings = listFindings(rule, id, change);
    expect(findings.map((finding) => finding.says).join('\n')).toContain(says);
    expect(findings.every(({ fix }) => fix !== '')).toBe(true);
  });
});

test('every rule over a fact has an example here', () => {
  expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

test.each(['wisse', 'soll', 'angekündigt', 'nach eigener Darstellung', 'Dem Bericht zufolge', 'habe er gesagt'])(
  '"%s" marks how sure it is',
  (shownBy) => {
    expect(listFindings('markersAreNotNeutral', noMoney, put({ status: createStatus(shownBy) }))).toEqual([]);
  },
);

test.each([
  'sagte',
  'schrieb Musk',
  'so Trump',
  'laut WSJ',
  'betonte er',
  'fügte Elon Musk hinzu',
  'hieß es',
  'Trump sagte auf X',
])('"%s" marks nothing', (shownBy) => {
  expect(listFindings('markersAreNotNeutral', noMoney, put({ status: createStatus(shownBy) }))).toHaveLength(1);
});

describe('a day may be reckoned from', () => {
  const reckon = (date: string, reckonedFrom: string, id: string) =>
    listFindings(
      'timeIsWhatItSays',
      id,
      put({ when: { date, precision: 'day', shownBy: 'am Dienstag', reckonedFrom } }),
    );

  test('the day of the own source: the last such day before it is printed', () => {
    expect(reckon('2025-01-21', 'blatt-2025-01-22', total)).toEqual([]);
    expect(reckon('2025-01-28', 'blatt-2025-01-22', total)).toHaveLength(1);
  });

  test('no source of which the month alone is known, and no other source', () => {
    const says = (id: string) =>
      expect.objectContaining({ says: `reckoned from ${id}, which gives no day` }) as Finding;
    expect(reckon('2025-01-21', 'bote-2025-02', day)).toContainEqual(says('bote-2025-02'));
    expect(reckon('2025-01-21', 'blatt-2025-01-22', day)).toContainEqual(says('blatt-2025-01-22'));
  });
});

test('a claim may name a state that its matter has, and a denial is fine where its voice denies', () => {
  const state = { matter: 'progress', says: 'kostet', state: 'begun' };
  expect(listFindings('claimNamesItsState', total, put({ claims: [state] }))).toEqual([]);
  const deny = (fact: Fact) =>
    changeVoice({ status: { is: 'denied', shownBy: 'nicht' } })(changeClaim({ matter: 'denial' })(fact));
  expect(listFindings('denialIsDenied', noMoney, deny)).toEqual([]);
});
