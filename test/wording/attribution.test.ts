/** Who, where and when stand in a citation in words, never finer than known. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answers/cite.js';
import type { CitedFact } from '../../src/answers/citedFact.js';
import { createCitationData } from '../../src/citations/citationData.js';
import { formatPlainCitation } from '../../src/citations/plainCitation.js';
import { spellAuthor } from '../../src/knowledge/facts/authors.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { formatDate, formatOutlet, formatSourceDate } from '../../src/wording/attribution.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import type { Wording } from '../../src/wording/wording.js';

const { base } = loadLibrary('data');
const languages = ['de', 'en'] as const;

test.each([
  ['2025', '2025', '2025'],
  ['2025-07', 'Juli 2025', 'July 2025'],
  ['2025-01-03', '3. Januar 2025', '3 January 2025'],
  ['2024-12-31', '31. Dezember 2024', '31 December 2024'],
])('%s is written %s', (date, german, english) => {
  expect(formatDate(date, pickWording('de'))).toBe(german);
  expect(formatDate(date, pickWording('en'))).toBe(english);
});

test.each(languages)(
  'no date says a day that its source does not know, and a reckoned one says so (%s)',
  (language) => {
    const wording = pickWording(language);
    for (const source of base.sources) {
      const text = formatSourceDate(source, wording);
      expect(/^\d{1,2}\b/.test(text)).toBe(source.date.precision === 'day');
      expect(text.includes(wording.reckoned)).toBe(source.date.basis === 'reckoned');
    }
  },
);

describe('a citation to copy', () => {
  const cited = base.facts.map((fact) => cite(fact, base));
  const plain = (each: CitedFact, wording: Wording) => formatPlainCitation(createCitationData(each, wording), wording);

  test.each(languages)('holds the sentence, who, where, when and the address (%s)', (language) => {
    const wording = pickWording(language);
    for (const each of cited) {
      const { source } = each;
      const citation = plain(each, wording);
      expect(citation.startsWith(`»${each.fact.quote}«${each.fact.sic ? ' [sic]' : ''} `)).toBe(true);
      const date = formatDate(source.date.is, wording);
      expect(citation).toContain(source.date.basis === 'reckoned' ? ` [${date}].` : ` ${date}.`);
      expect(citation).toContain(
        source.outlet.basis === 'attributed' ? `[${formatOutlet(source, wording)}]` : formatOutlet(source, wording),
      );
      for (const { speaker } of each.voices)
        expect(
          speaker === null || [speaker.name, speaker.en, speaker.dative].some((name) => citation.includes(name)),
        ).toBe(true);
      expect(citation).toContain(` ${source.title ?? wording.untitled}`);
      for (const author of source.authors.map(spellAuthor))
        expect(citation).toContain(author.split(' ').at(-1)?.toUpperCase());
      expect(citation.endsWith(source.url ? ` ${wording.citing.availableAt} ${source.url}` : '.')).toBe(true);
    }
  });

  test.each([
    [
      'boersen-zeitung-2025-01/softbank-less-than-ten-billion',
      '»Softbank habe „weniger als 10 Mrd. Dollar gesichert“, das wisse er „aus zuverlässiger Quelle“.« [Aussage: Elon Musk, auf X] ' +
        'In: WEHNERT, Alex. Zwischen Trump und Musk tun sich erste Risse auf. Börsen-Zeitung [online]. [Januar 2025]. ' +
        'Verfügbar unter: https://boersen-zeitung.de/personen/zwischen-trump-und-musk-treten-erste-risse-auf',
    ],
    [
      'bild-2025-01/musk-turns-against-trump',
      '»Doch jetzt wendet sich Elon Musk (53) plötzlich gegen den Republikaner!« In: o. T. [Bild (vermutlich)]. [Januar 2025].',
    ],
  ])('says all of it in a line: %s', (id, expected) => {
    const fact = base.fact.get(id);
    expect(fact && plain(cite(fact, base), pickWording('de'))).toBe(expected);
  });
});

describe('a source that carries on an original', () => {
  const source = base.sources.find(({ relays }) => relays !== null) ?? expect.fail();
  const written = (language: string, locale: 'de' | 'en') =>
    formatOutlet({ ...source, relays: { outlet: 'VTV', url: null, language } }, pickWording(locale));

  test.each([
    ['vi', 'übersetzt aus dem Vietnamesischen', 'translated from Vietnamese'],
    ['en', 'übersetzt aus dem Englischen', 'translated from English'],
    ['zh', 'übersetzt aus dem Chinesischen', 'translated from Chinese'],
    ['hi', 'übersetzt aus dem Hindi', 'translated from Hindi'],
    ['gsw', 'übersetzt aus dem Schweizerdeutschen', 'translated from Swiss German'],
    ['pt-BR', 'übersetzt aus dem Portugiesischen', 'translated from Portuguese'],
    ['no language', 'übersetzt', 'translated'],
    ['xx', 'übersetzt', 'translated'],
  ])('in another language says so: %s', (language, german, english) => {
    expect(written(language, 'de')).toBe(`Vietnam.vn, ${german} (VTV)`);
    expect(written(language, 'en')).toBe(`Vietnam.vn, ${english} (VTV)`);
  });

  test.each(['de', 'de-AT'])('in German needs no translation: %s', (language) => {
    expect(written(language, 'de')).toBe('Vietnam.vn nach VTV');
    expect(written(language, 'en')).toBe('Vietnam.vn after VTV');
  });
});
