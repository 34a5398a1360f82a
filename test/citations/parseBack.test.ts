/** Every citation for a reference manager is read back by one, and says then what the base says. */
import { Cite, type Item } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answers/cite.js';
import type { CitedFact } from '../../src/answers/citedFact.js';
import { createBibtexKey } from '../../src/citations/bibtexCitation.js';
import { exportCitations } from '../../src/citations/exportCitations.js';
import type { CitationFormat } from '../../src/citations/formats.js';
import type { Fact, Source } from '../../src/knowledge/facts/schema.js';
import { formatName } from '../../src/wording/attribution.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatVoiceLines } from '../../src/wording/quote/voiceLines.js';
import { readShippedBase } from '../support/base.js';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';

const base = readShippedBase();
const cited = base.facts.map((fact) => cite(fact, base));
const formats = ['bibtex', 'ris', 'csl'] as const;
/** citation.js knows no newspapers in BibTeX. */
const types = { bibtex: 'article-journal', ris: 'article-newspaper', csl: 'article-newspaper' };
const languages = ['de', 'en'] as const;
const each = formats.flatMap((format) => languages.map((language) => [format, language] as const));

function itemsOf(all: CitedFact[], format: CitationFormat, language: 'de' | 'en' = 'de'): Item[] {
  return new Cite(exportCitations(all, format, pickWording(language)).text).data;
}

function namesIn({ author = [] }: Item): string[] {
  return author.map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
}

/** The keys of BibTeX may hold no slash. */
function idFor(id: string, format: CitationFormat): string {
  return format === 'bibtex' ? createBibtexKey(id) : id;
}

describe.each(each)('%s (%s)', (format, language) => {
  const wording = pickWording(language);
  const items = itemsOf(cited, format, language);

  test('has one entry for each fact, in their order, by ids of their own', () => {
    expect(items.map(({ id }) => id)).toEqual(cited.map(({ fact }) => idFor(fact.id, format)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(base.facts.length);
  });

  test('names title, outlet, authors and address as the base does, and marks what is missing or presumed', () => {
    for (const [at, { source }] of cited.entries()) {
      const { outlet } = source;
      expect(items[at]).toMatchObject({
        type: types[format],
        title: source.title ?? wording.citing.noTitle,
        'container-title': outlet.basis === 'attributed' ? `[${wording.presumedOutlet(outlet.is)}]` : outlet.is,
      });
      expect(namesIn(items[at] as Item)).toEqual(source.authors);
      expect(items[at]?.URL).toBe(source.url ?? undefined);
    }
  });

  test('gives the date as far as it is known and no further', () => {
    for (const [at, { source }] of cited.entries()) {
      const parts = source.date.is.split('-').map(Number);
      expect(items[at]?.issued?.['date-parts']).toEqual([parts]);
      expect(parts.length).toBe(source.date.precision === 'day' ? 3 : 2);
    }
  });

  test('keeps the sentence, who says it and what is not certain', () => {
    for (const [at, { fact, source }] of cited.entries()) {
      expect(items[at]?.abstract).toBe(`»${fact.quote}«${fact.sic ? ' [sic]' : ''}`);
      const note = items[at]?.note ?? '';
      for (const { speaker } of cited[at]?.voices ?? [])
        if (speaker) expect(note).toContain(formatName(speaker, wording));
      expect(note.includes(wording.citing.reckoned)).toBe(source.date.basis === 'reckoned');
      expect(note.includes(wording.citing.presumed)).toBe(source.outlet.basis === 'attributed');
      for (const agency of source.agencies) expect(note).toContain(agency);
      if (source.relays) expect(note).toContain(source.relays.outlet);
      for (const line of formatVoiceLines(cited[at] ?? expect.fail(), wording, Number.POSITIVE_INFINITY))
        expect(note).toContain(line);
    }
  });
});

const sample = cited[0] as CitedFact;

function changed(source: Partial<Source>, fact: Partial<Fact> = {}): CitedFact {
  return { ...sample, source: { ...sample.source, ...source }, fact: { ...sample.fact, ...fact } };
}

const marks =
  "\\ { } } { % & # $ _ ~ ^ \" ' ` < > | - -- --- '' `` ?` !` \n \r\n \u2028 \t \u202e \u0627 \u200f \u2000 \u202f \u3000 \ufeff @ , = ER TY 😀 é".split(
    ' ',
  );
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks, '\nER  - \nTY  - JOUR', '\\end{document}', '}, author = {x', '"]}', '{\\"a}', '$x$'),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[A-Za-zäöüß]{1,8}$/),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `x${parts.join(' ')}x`);

/** Fields of every format have one line, and half a character cannot be written. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** To a reader of BibTeX, space of any width and number is one space between words; ours writes it as it is. */
function readSpaces(text: string | undefined, format: CitationFormat): string | undefined {
  return format === 'bibtex' ? text?.replace(/[^\S\u00a0]+/gu, ' ') : text;
}

describe.each(formats)('whatever stands in title, outlet and sentence, %s', (format) => {
  test('gives it back', () => {
    const check = (title: string, outlet: string, quote: string) => {
      const [item, ...others] = itemsOf(
        [changed({ title, outlet: { is: outlet, basis: 'stated' } }, { quote })],
        format,
      );
      expect(others).toEqual([]);
      expect(item?.id).toBe(idFor(sample.fact.id, format));
      const same = (text: string | undefined) => readSpaces(text, format);
      expect(same(item?.title)).toBe(same(oneLine(title)));
      expect(same(item?.['container-title'])).toBe(same(oneLine(outlet)));
      expect(same(item?.abstract)).toContain(same(oneLine(quote)));
    };
    fc.assert(fc.property(hostile, hostile, hostile, check), { numRuns: 200 });
  });

  test('writes space of any width as it stands in the sentence', () => {
    const quote = '500\u202fMilliarden\u2009–\u2003in\u3000Texas';
    expect(exportCitations([changed({}, { quote })], format, pickWording('de')).text).toContain(quote);
  });

  test.each([
    ['Alex Wehnert', { family: 'Wehnert', given: 'Alex' }],
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Anna-Lena Groß and Söhne', { family: 'and Söhne', given: 'Anna-Lena Groß' }],
  ])('tells the parts of a name: %s', (name, { family, given }) => {
    const [author, ...others] = itemsOf([changed({ authors: [name, 'dpa'] })], format)[0]?.author ?? [];
    const particle = author?.['non-dropping-particle'] ?? author?.['dropping-particle'];
    expect([particle, author?.family].filter(Boolean).join(' ')).toBe(family);
    expect(author?.given).toBe(given);
    expect(others.map(({ family: one, literal }) => one ?? literal)).toEqual(['dpa']);
  });

  test('reads an address of any form', () => {
    const url = 'https://a.example/x_y%20z?a=1&b=~c#%7Bd%7D';
    expect(itemsOf([changed({ url })], format)[0]?.URL).toBe(url);
    expect(itemsOf([changed({ url: 'https://a.example/{x}\\' })], format)[0]?.URL).toBe('https://a.example/%7Bx%7D%5C');
  });
});

test('every id has a key of its own, of letters that all programs take', () => {
  const id = fc.stringMatching(/^[^\s/]{1,12}\/[^\s/]{1,12}$/);
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(createBibtexKey(one)).toMatch(/^[\w:.-]+$/);
      expect(createBibtexKey(one) === createBibtexKey(other)).toBe(one === other);
    }),
  );
});

test('the APA of a citation processor is ours, but for brackets in place of "ca."', () => {
  for (const one of cited) {
    const [csl, apa] = (['csl', 'apa'] as const).map(
      (format) => exportCitations([one], format, pickWording('en')).text,
    );
    const theirs = new Cite(csl ?? '').format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
    const known = theirs.replace(/\(ca\. ([^)]*)\)/, '([$1])');
    const { relays, outlet } = one.source;
    const [reference] = apa?.split('\n    ') ?? [];
    const original = `${outlet.is}, translated from Vietnamese (${relays?.outlet})`;
    expect(reference?.trimEnd()).toBe((relays ? known.replace(outlet.is, original) : known).trimEnd());
  }
});
