/** What happened before or after a day: what is such a question, which time it means, and what lies within. */
import { describe, expect, test } from 'vitest';
import {
  isWithinPeriod,
  type Period,
  readPeriodRequest,
} from '../../../../../src/knowledge/retrieval/question/requests/periodRequest.js';

const now = { newest: '2025-09-29', story: ['stargate'] };

describe('asks for a time and nothing else', () => {
  test.each<[string, Period]>([
    ['Was geschah nach dem 3. März 2025?', { bound: '2025-03-03', side: 'after', includesBound: false }],
    ['what changed since May', { bound: '2025-05', side: 'after', includesBound: true }],
    ['Was passierte vor 2024 mit Stargate?', { bound: '2024', side: 'before', includesBound: false }],
    ['What came before the end of 2020?', { bound: '2020', side: 'before', includesBound: false }],
    ['was hat sich bis Ende Juni getan', { bound: '2025-06', side: 'before', includesBound: true }],
    ['was geschah nach Oktober', { bound: '2024-10', side: 'after', includesBound: false }],
  ])('%s', (question, period) => {
    expect(readPeriodRequest(question, now)).toEqual(period);
  });
});

describe('asks for more, or for no time', () => {
  test.each([
    ...['Was sagte Musk nach dem 3. März 2025?', 'what did OpenAI sign after May', 'was geschah im Juli'],
    ...['nach Januar', 'Was geschah danach?', 'what happened after Musk?', 'Was kostet Stargate seit Mai?', ''],
  ])('%s', (question) => {
    expect(readPeriodRequest(question, now)).toBeNull();
  });
});

test.each([
  ['2025-02', 'after', false, true],
  ['2025-01-22', 'after', false, false],
  ['2025-01-22', 'after', true, true],
  ['2025', 'after', false, false],
  ['2024', 'before', false, true],
  ['2025-01', 'before', true, true],
] as const)('%s is %s January (with it: %s): %s', (date, side, includesBound, isWithin) => {
  expect(isWithinPeriod(date, { bound: '2025-01', side, includesBound })).toBe(isWithin);
});
