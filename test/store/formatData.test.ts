/** How facts are written: a field a line, in one order, whatever order they come in. */
import { expect, test } from 'vitest';
import { readDataFiles } from '../../src/store/files.js';
import { formatFacts } from '../../src/store/formatData.js';
import { dataFolder } from '../support/base.js';

const fact = {
  draft: true,
  added: '2026-11-22T02:52:35Z',
  asks: ['Wer?'],
  voices: [
    {
      status: { is: 'claimed', shownBy: 'habe' },
      via: [],
      channel: { is: 'x', shownBy: 'auf X' },
      shownBy: 'sagte',
      speech: 'direct',
      speaker: { is: 'a', shownBy: 'A' },
      en: 'B',
      words: 'b',
    },
  ],
  id: 'blatt/a',
};

test('fields and those of the voices stand in their order', () => {
  const lines = formatFacts([fact]).split('\n');
  expect(lines.flatMap((line) => /^ {4}"(\w+)"/.exec(line)?.[1] ?? [])).toEqual([
    'id',
    'voices',
    'asks',
    'added',
    'draft',
  ]);
  const [written] = JSON.parse(formatFacts([fact]));
  expect(Object.keys(written.voices[0]).join(' ')).toBe('words en speaker speech shownBy channel via status');
  expect(JSON.parse(formatFacts([fact]))).toEqual([fact]);
});

test('the shipped facts are written so', () => {
  for (const [name, text] of readDataFiles(dataFolder).texts)
    if (name.startsWith('facts/')) expect(formatFacts(JSON.parse(text))).toBe(text);
});
