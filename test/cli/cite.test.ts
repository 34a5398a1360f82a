/** `cite`: a citation for a script or a paper, or one line that says why there is none. */
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { findNearFactIds } from '../../src/answers/suggest.js';
import { formatFactCitations } from '../../src/cli/cite.js';
import { createBase } from '../../src/knowledge/facts/base.js';
import { readShippedBase } from '../support/base.js';
import { expectNoTrace, runProgram } from '../support/runProgram.js';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const base = readShippedBase();
const bild = 'bild-2025-01/musk-turns-against-trump';
const zeitung = 'boersen-zeitung-2025-01/softbank-less-than-ten-billion';

describe('prints', () => {
  test('a line to copy if no format is named, in the language that is', () => {
    const ran = runProgram(['cite', bild, '--language', 'de']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(
      '»Doch jetzt wendet sich Elon Musk (53) plötzlich gegen den Republikaner!« In: o. T. [Bild (vermutlich)]. [Januar 2025].\n',
    );
    expect(runProgram(['cite', bild, '--language', 'en']).out).toContain('In: n.t. [Bild (presumed)]. [January 2025].');
    expect(runProgram(['cite', bild], { env: { LANG: 'de_DE.UTF-8' } }).out).toBe(ran.out);
  });

  test.each([
    ['bibtex', ['bild-2025-01:musk-turns-against-trump', zeitung.replace('/', ':')]],
    ['ris', [bild, zeitung]],
    ['csl', [bild, zeitung]],
  ])('several in one file: %s', (format, ids) => {
    const ran = runProgram(['cite', bild, zeitung, '--format', format]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(new Cite(ran.out).data.map(({ id }) => id)).toEqual(ids);
  });

  test.each([['plain'], ['apa']])('a line for each: %s', (format) => {
    expect(runProgram(['cite', bild, zeitung, '--format', format]).out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('a wrong call ends with code 2 and one line', () => {
  test.each([
    ['an unknown format', ['cite', bild, '--format', 'docx'], 'plain, apa, bibtex, ris, csl'],
    ['no fact', ['cite'], 'cite needs a fact'],
    ['an unknown fact, with the nearest', ['cite', 'bild-2025-01/musk-turns-agianst-trump'], bild],
    ['one unknown fact among others', ['cite', bild, 'softbank-less-than-ten-bilion'], zeitung],
    ['nothing like a fact', ['cite', 'qqqqqqqqqq\n\u001b[31m'], 'qqqqqqqqqq'],
    ['a format for another command', ['ask', 'x', '--format', 'ris'], '--format'],
  ])('%s: %j', (_, args, named) => {
    const ran = runProgram(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^stargate: \P{Cc}+\n$/u);
    expect(ran.err).toContain(named);
    expectNoTrace(ran);
  });
});

test('--help says how to call it', () => {
  expect(runProgram(['cite', '--help']).out).toContain('/dist/main.js cite FACT');
  expect(runProgram(['--help']).out).toContain('cite FACT');
});

test('a withdrawn fact is not cited: its id says why', () => {
  const withdrawn = [{ id: 'bild-2025-01/old', withdrawn: { date: '2025-03-01', why: 'Nicht im Artikel.' } }];
  const without = createBase({ ...base, withdrawn }, base.version);
  expect(() => formatFactCitations(['bild-2025-01/old'], without, { format: 'plain', language: 'de' })).toThrow(
    'Nicht im Artikel.',
  );
});

describe('the nearest ids', () => {
  test.each(base.facts.filter((_, index) => index % 15 === 0).map(({ id }) => id))(
    'find %s with a letter missing',
    (id) => {
      expect(findNearFactIds(`${id.slice(0, -3)}${id.slice(-2)}`, base)).toContain(id);
    },
  );

  test.each(['qqqqqqqqqq', 'foo'])('none for %s, where nothing is near', (typed) =>
    expect(findNearFactIds(typed, base)).toEqual([]),
  );
});
