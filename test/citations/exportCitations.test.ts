/** What somebody copies into a text or gives to a reference manager, for one fact or for several. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answers/cite.js';
import type { CitedFact } from '../../src/answers/citedFact.js';
import { annotationIndent } from '../../src/citations/apaCitation.js';
import { exportCitations } from '../../src/citations/exportCitations.js';
import { type CitationFormat, citationFormats } from '../../src/citations/formats.js';
import type { Source, Voice } from '../../src/knowledge/facts/schema.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { hasSeveralVoices } from '../../src/wording/voicePieces.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const cited = base.facts.map((fact) => cite(fact, base));

function first(sourceId: string, change: Partial<Source> = {}): CitedFact {
  const found = cited.find((each) => each.source.id === sourceId && !hasSeveralVoices(each));
  if (!found) throw new Error(sourceId);
  return { ...found, source: { ...found.source, ...change } };
}

function written(all: CitedFact[], format: CitationFormat, language: 'de' | 'en' = 'de'): string {
  return exportCitations(all, format, pickWording(language)).text;
}

describe('APA', () => {
  const t3n = 'https://t3n.de/news/musk-trump-ki-projekt-stargate-1698632/';
  const zeitung = 'https://boersen-zeitung.de/personen/zwischen-trump-und-musk-treten-erste-risse-auf';

  test.each([
    ['t3n-2025-07', 'de', `[ohne Titel]. (2025, Juli). t3n. ${t3n}\n`],
    ['t3n-2025-07', 'en', `[no title]. (2025, July). t3n. ${t3n}\n`],
    ['bild-2025-01', 'de', '[ohne Titel]. ([2025, Januar]). [Bild (vermutlich)].\n'],
    ['bild-2025-01', 'en', '[no title]. ([2025, January]). [Bild (presumed)].\n'],
    [
      'boersen-zeitung-2025-01',
      'de',
      `Wehnert, A. ([2025, Januar]). Zwischen Trump und Musk tun sich erste Risse auf. Börsen-Zeitung. ${zeitung}\n`,
    ],
  ] as const)('%s (%s)', (source, language, expected) => {
    expect(written([first(source)], 'apa', language)).toBe(expected);
  });

  test.each([
    [['Anna-Lena Maria Groß', 'Jo von Au'], 'de', 'Groß, A.-L. M. & von Au, J.'],
    [['Anna-Lena Maria Groß', 'Jo von Au'], 'en', 'Groß, A.-L. M., & von Au, J.'],
    [['A. B. See', 'Ed Ohm', 'dpa'], 'en', 'See, A. B., Ohm, E., & dpa'],
  ] as const)('names all authors: %s (%s)', (authors, language, names) => {
    const [start] = written([first('t-online-2025-01-23', { authors: [...authors] })], 'apa', language).split(' (');
    expect(start).toBe(names);
  });

  test('the day stands where the language puts it', () => {
    expect(written([first('t-online-2025-01-23')], 'apa')).toContain('(2025, 23. Januar)');
    expect(written([first('t-online-2025-01-23')], 'apa', 'en')).toContain('(2025, January 23)');
  });

  test('is a list of references: each article once, by the alphabet', () => {
    const all = written(cited, 'apa').trimEnd().split('\n');
    const lines = all.filter((line) => !line.startsWith(annotationIndent));
    expect(lines).toHaveLength(base.sources.length);
    expect(lines).toEqual(lines.toSorted((a, b) => a.localeCompare(b, 'de')));
  });
});

describe('of several voices, each is named with its piece', () => {
  const quote = 'Musk sprach von einem „Witz“ und sei, so ein Kommentar, beleidigt, also verärgert.';
  const voices: Voice[] = [
    { words: '„Witz“', speaker: { is: 'elon-musk', shownBy: 'Musk' }, speech: 'direct' },
    {
      words: 'sei, so ein Kommentar, beleidigt, also verärgert',
      speaker: { called: { de: 'Kommentar', en: 'comment' }, shownBy: 'Kommentar' },
      speech: 'indirect',
      shownBy: 'sei',
      via: [{ is: 'elon-musk', shownBy: 'Musk' }],
    },
    { words: 'also verärgert', speaker: null },
  ];
  const fact = { ...first('t3n-2025-07').fact, quote, voices, sic: undefined };
  const [mixed, other] = [cite(fact, base), cite({ ...fact, quote: `Ja, ${quote}` }, base)];
  const german =
    'Wessen Worte: „Witz“ – Elon Musk; »sei, so ein Kommentar, beleidigt, […]« – Kommentar, weitergegeben von Elon Musk; »also verärgert« – t3n; alles Übrige – t3n';
  const english =
    'Whose words: „Witz“ – Elon Musk; »sei, so ein Kommentar, beleidigt, […]« – comment, passed on by Elon Musk; »also verärgert« – t3n; the rest – t3n';

  test.each(Object.keys(citationFormats) as CitationFormat[])('%s', (format) => {
    expect(written([mixed], format)).toContain(german);
    expect(written([mixed], format, 'en')).toContain(english);
  });

  test('in APA, annotations share the one reference of their article', () => {
    const [reference, ...annotations] = written([mixed, first('t3n-2025-07'), other], 'apa')
      .trimEnd()
      .split('\n');
    expect(reference).toMatch(/^\[ohne Titel\]/);
    expect(annotations).toEqual([quote, `Ja, ${quote}`].map((each) => `${annotationIndent}»${each}« [${german}]`));
  });

  test('every speaker of every sentence of the base', () => {
    for (const format of Object.keys(citationFormats) as CitationFormat[])
      for (const each of cited.filter(hasSeveralVoices))
        for (const { speaker } of each.voices)
          if (speaker) expect(written([each], format).replaceAll('"{}', '"')).toContain(speaker.name);
  });
});

describe('one entry point for all formats', () => {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  const given = pickWording('de');

  test.each(formats)('%s: a file that Discord and every file system leave as it is', (format) => {
    const several = exportCitations(cited, format, given);
    expect(several.filename).toMatch(/^citations\.(txt|bib|ris|json)$/);
    expect(several.text).toMatch(/[^\n]\n$/);
    for (const each of cited) {
      expect(exportCitations([each], format, given).filename).toMatch(/^[\w.-]{5,90}$/);
    }
  });

  test.each(formats)('%s: the same fact twice is one entry, and the same every time', (format) => {
    const [one, two] = cited as [CitedFact, CitedFact];
    expect(written([one, two, one], format)).toBe(written([one, two], format));
  });

  test('plain has a line for each', () => {
    expect(written(cited, 'plain').trimEnd().split('\n')).toHaveLength(cited.length);
  });

  test('RIS ends its lines as specified', () => {
    expect(written(cited, 'ris').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a date that is known to the month has no day in BibTeX and RIS either', () => {
    expect(written([first('t3n-2025-07')], 'bibtex')).toContain('  date = {2025-07},\n');
    expect(written([first('t3n-2025-07')], 'ris')).toContain('Y1  - 2025/07//\r\n');
    expect(written([first('t-online-2025-01-23')], 'ris')).toContain('Y1  - 2025/01/23/\r\n');
  });

  test('even where the base tells more than its precision', () => {
    const date = { is: '2025-07-09', precision: 'month', basis: 'archive' } as const;
    const one = first('t3n-2025-07', { date });
    for (const format of formats) expect(written([one], format)).toBe(written([first('t3n-2025-07')], format));
  });
});
