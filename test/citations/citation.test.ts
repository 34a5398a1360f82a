/** Who, where and when stand in a citation in words, never finer than known. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answers/library.js';
import { citationLine, dateText, writtenDate } from '../../src/citations/citation.js';
import { plainCitation } from '../../src/citations/plainCitation.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { wordingFor } from '../../src/wording/wording.js';

const { base } = loadLibrary('data');
const languages = ['de', 'en'] as const;

test.each([
  ['2025', '2025', '2025'],
  ['2025-07', 'Juli 2025', 'July 2025'],
  ['2025-01-03', '3. Januar 2025', '3 January 2025'],
  ['2024-12-31', '31. Dezember 2024', '31 December 2024'],
])('%s is written %s', (date, german, english) => {
  expect(writtenDate(date, wordingFor('de'))).toBe(german);
  expect(writtenDate(date, wordingFor('en'))).toBe(english);
});

test.each(languages)(
  'no date says a day that its source does not know, and a reckoned one says so (%s)',
  (language) => {
    const wording = wordingFor(language);
    for (const source of base.sources) {
      const text = dateText(source, wording);
      expect(/^\d{1,2}\b/.test(text)).toBe(source.date.precision === 'day');
      expect(text.includes(wording.reckoned)).toBe(source.date.basis === 'reckoned');
    }
  },
);

describe('a citation to copy', () => {
  const cited = base.facts.map((fact) => cite(fact, base));

  test.each(languages)('holds the sentence, who, where, when and the address (%s)', (language) => {
    const wording = wordingFor(language);
    for (const each of cited) {
      const [sentence, place = '', ...address] = plainCitation(each, base, wording).split('\n');
      expect(sentence).toBe(`„${each.fact.quote}“${each.fact.sic ? ' [sic]' : ''}`);
      for (const part of citationLine(each, base, wording).split(' · ')) expect(place).toContain(part);
      expect(place).toContain(each.source.title ?? wording.untitled);
      for (const author of each.source.authors) expect(place).toContain(author);
      expect(address).toEqual(each.source.url ? [each.source.url] : []);
    }
  });

  test('says all of it in a line, for example', () => {
    const fact = base.fact.get('boersen-zeitung-2025-01/softbank-less-than-ten-billion');
    expect(fact && plainCitation(cite(fact, base), base, wordingFor('de'))).toBe(
      '„Softbank habe „weniger als 10 Mrd. Dollar gesichert“, das wisse er „aus zuverlässiger Quelle“.“\n' +
        'Elon Musk, auf X, Alex Wehnert, „Zwischen Trump und Musk tun sich erste Risse auf“, Börsen-Zeitung, Januar 2025 (errechnet)\n' +
        'https://boersen-zeitung.de/personen/zwischen-trump-und-musk-treten-erste-risse-auf',
    );
  });
});
