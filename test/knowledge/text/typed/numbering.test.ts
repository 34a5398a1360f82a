/** Numbers that are no figures: of a list, of a question, times of day, "24/7", "2x". */
import { describe, expect, test } from 'vitest';
import { dropNumbering } from '../../../../src/knowledge/text/typed/numbering.js';

describe('is no figure', () => {
  test.each([
    'Frage 7: Was sagte Musk?',
    'Frage Nr. 7 - Was sagte Musk?',
    '7. Frage: Was sagte Musk?',
    'Question 3: Was sagte Musk?',
    'Q3: Was sagte Musk?',
    'Nr. 5: Was sagte Musk?',
    '1. Was sagte Musk?',
    '12) Was sagte Musk?',
    '3.) Was sagte Musk?',
    '(2) Was sagte Musk?',
    '[3] Was sagte Musk?',
    '#123 Was sagte Musk?',
    'Was sagte Musk #123?',
    '24/7 Was sagte Musk?',
    'Was sagte Musk um 9 Uhr?',
    'Was sagte Musk um 9.30 Uhr?',
    'Was sagte Musk um neun Uhr?',
    'Was sagte Musk um 20 Uhr 15?',
    'Was sagte Musk um 9:30?',
    'Was sagte Musk at 9pm?',
    "Was sagte Musk at 9 o'clock?",
    'Was sagte Musk 2x?',
    'Was sagte Musk 3 mal?',
  ])('"%s"', (asked) => {
    expect(dropNumbering(asked)).toBe('Was sagte Musk?');
  });
});

test.each([
  '1. Januar',
  '21. Januar 2025: was geschah?',
  '21.01.2025',
  '47. Präsident der USA?',
  '2. Amtszeit',
  '500 Mrd. Dollar',
  'um 9 Milliarden Dollar',
  '10x so teuer',
  '1/2 Billion',
  'GPT 4: was?',
  'seit 2019',
  'rund um die Uhr',
])('"%s" stays as it is', (asked) => {
  expect(dropNumbering(asked)).toBe(asked);
});
