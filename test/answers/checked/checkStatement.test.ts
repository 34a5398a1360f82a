/** A statement is taken apart: each figure, date and name is looked up alone. */
import { describe, expect, test } from 'vitest';
import type { CheckedDetail } from '../../../src/answers/answer.js';
import { checkReadings, checkStatement } from '../../../src/answers/checked/checkStatement.js';
import { library } from '../../knowledge/retrieval/askLibrary.js';

const { base } = library;

function check(statement: string): CheckedDetail[] {
  const answer = checkStatement(statement, library, 'en');
  return answer.kind === 'found' && answer.heading.kind === 'check' ? answer.heading.details : [];
}

const totals = base.facts
  .filter(({ claims = [] }) => claims.some(({ matter }) => matter === 'stargate.total'))
  .map(({ id }) => id);

describe('figures', () => {
  test.each([
    'Stargate is worth 500 billion dollars and creates 100,000 jobs!',
    'Stargate schafft 100.000 Jobs. Es soll 500 Milliarden Dollar kosten.',
  ])('two in one message are looked up apart: %s', (statement) => {
    const details = check(statement).toSorted((a, b) => b.label.localeCompare(a.label));
    expect(details.map(({ label }) => label.slice(0, 3))).toEqual(['500', '100']);
    const [money, jobs] = details;
    expect(money?.same.every((id) => totals.includes(id))).toBe(true);
    expect(jobs?.same).toContain('t-online-2025-01-23/100000-jobs');
    expect(details.flatMap(({ differing }) => differing)).toEqual([]);
  });

  test('a false one stands beside what the sources say on the same question, and takes nothing from a true one', () => {
    const details = check('Stargate schafft 100.000 Jobs und kostet 600 Milliarden, das hat Altman gesagt');
    expect(details.map(({ label }) => label)).toEqual(['100.000 Jobs', '600 Milliarden']);
    expect(details[0]).toMatchObject({ differing: [] });
    expect(details[1]?.same).toEqual([]);
    expect(details[1]?.differing.every((id) => totals.includes(id))).toBe(true);
  });

  test('another currency, another thing counted and small numbers are nothing to compare', () => {
    expect(checkStatement('Sam Altman hat 3 Hunde', library, 'en')).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'nothing-to-compare' },
    });
    expect(check('Musk was paid 12 euros for Stargate').map(({ label }) => label)).not.toContain('12 euros');
  });
});

describe('dates and names', () => {
  test.each(['Trump announced Stargate on January 22', 'Trump hat Stargate am 22. Januar 2025 verkündet'])(
    '%s: the 21st',
    (statement) => {
      const [date] = check(statement);
      expect(date?.same).toEqual([]);
      expect(date?.differing).toEqual(['t3n-2025-07/announced-on-21-january']);
    },
  );

  test('the right day has sentences that say the same', () => {
    expect(check('Trump announced Stargate on January 21')[0]).toMatchObject({
      label: 'January 21',
      same: ['t3n-2025-07/announced-on-21-january'],
      differing: [],
    });
  });

  test('where nothing else can be looked up, a name is', () => {
    expect(check('the wsj says nothing has happened after half a year')).toEqual([
      { label: 'Wall Street Journal', same: ['t3n-2025-07/wsj-nothing-has-happened'], differing: [] },
    ]);
  });
});

test('of several readings the one with most in common is taken', () => {
  const answer = checkReadings(['Sam Altman hat 3 Hunde', 'OpenAI hält 40 Prozent'], { library, language: 'de' });
  expect(answer).toMatchObject({ kind: 'found', heading: { statement: 'OpenAI hält 40 Prozent' } });
});

test('nothing known and no figure: that is said, and not that nothing can be compared', () => {
  for (const statement of ['klein', 'Angela Merkel trifft Emmanuel Macron in Paris.'])
    expect(checkStatement(statement, library, 'de')).toMatchObject({ reason: { kind: 'nothing-to-check' } });
});
