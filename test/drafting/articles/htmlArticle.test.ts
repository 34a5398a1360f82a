/** Pages of many makes: what is text is read whole, and what a page says of itself. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/drafting/articles/readArticle.js';
import { createBlock, createLinkedArticle, createPage } from './page.js';

const read = (page: string) => readArticle(new TextEncoder().encode(page), 'a.html');

describe('a page is known as one', () => {
  test.each([
    ['a comment', '<!-- gespeichert -->\n<!DOCTYPE html>'],
    [
      'an XML prolog',
      '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">',
    ],
    ['nothing at all', ''],
    ['blanks and two comments', '\n <!-- a -->\n<!-- b --> '],
  ])('behind %s', (_, lead) => {
    const { text, metadata } = read(createPage({ lead, linked: createLinkedArticle() }));
    expect(text).not.toContain('<');
    expect(metadata?.outlet).toBe('Küstenblatt');
  });

  test('by a head without html', () => {
    const page = createPage({ lead: '' }).replace('<html lang="de">', '').replace('</html>', '');
    expect(read(page).text).not.toContain('<');
  });

  test('and a text that speaks of tags is none', () => {
    expect(readArticle(new TextEncoder().encode('Ein <p> steht hier.'), 'a.txt').metadata).toBeNull();
  });
});

describe('no words are lost or glued together', () => {
  test.each([
    [
      'a break parts lines',
      '<p>Das Werk ist fertig.<br>„Wir fangen an“, sagte Ott.<br/>Fels schwieg.</p>',
      ['Das Werk ist fertig.', '„Wir fangen an“, sagte Ott.', 'Fels schwieg.'],
    ],
    [
      'a break within a sentence is a blank',
      '<p>Das Werk ist<br>endlich fertig.</p>',
      ['Das Werk ist endlich fertig.'],
    ],
    [
      'a quotation gets its marks',
      '<p><q>Wir sind <q>fast</q> fertig</q>, sagte Ott.</p>',
      ['„Wir sind ‚fast‘ fertig“, sagte Ott.'],
    ],
    [
      'a raised figure stays raised',
      '<p>Das Werk kostet 500<sup><a href="#1">1</a></sup> Millionen Euro auf 10<sup>9</sup> Zellen.</p>',
      ['Das Werk kostet 500¹ Millionen Euro auf 10⁹ Zellen.'],
    ],
    [
      'a list within a list',
      '<ul><li>Das Werk kostet viel Geld und Zeit.<ul><li>Die Hälfte davon zahlt das Land.</li></ul></li></ul>',
      ['Das Werk kostet viel Geld und Zeit.', 'Die Hälfte davon zahlt das Land.'],
    ],
    [
      'a list of terms',
      '<dl><dt>Was kostet das Werk am Deich?</dt><dd>Es kostet drei Milliarden Euro.</dd></dl>',
      ['Was kostet das Werk am Deich?', 'Es kostet drei Milliarden Euro.'],
    ],
    [
      'a table',
      '<table><tr><th>Ort</th><th>Kosten</th></tr><tr><td>Am Deich steht das erste Werk.</td><td>Es kostet drei Milliarden.</td></tr></table>',
      ['Am Deich steht das erste Werk.', 'Es kostet drei Milliarden.'],
    ],
    [
      'a blockquote with a paragraph',
      '<blockquote>Ott sagte dazu nur dies.<p>Wir fangen im Mai an.</p></blockquote>',
      ['Ott sagte dazu nur dies.', 'Wir fangen im Mai an.'],
    ],
    [
      'text right in a div',
      '<div>Das Werk steht am Deich.<div>Es ist fertig.</div>Niemand geht hin.</div>',
      ['Das Werk steht am Deich.', 'Es ist fertig.', 'Niemand geht hin.'],
    ],
    ['soft hyphens are none', '<p>Das Wind&shy;werk ist fer&shy;tig.</p>', ['Das Windwerk ist fertig.']],
  ])('%s', (_, body, lines) => {
    expect(read(createPage({ body })).text.split('\n')).toEqual(expect.arrayContaining(lines));
  });
});

describe('what a page tells', () => {
  test.each<[string, string, object]>([
    [
      'by its address, not the first',
      createBlock(
        JSON.stringify(
          createLinkedArticle({ headline: 'Anderes', url: 'https://k.example/2', datePublished: '2019-01-01' }),
        ),
      ) +
        createBlock(JSON.stringify(createLinkedArticle({ url: 'https://www.k.example/1?utm_source=x' }))) +
        '<link rel="canonical" href="https://k.example/1">',
      { title: 'Streit am Deich', date: '2031-03-14' },
    ],
    [
      'of a teaser only, is nothing',
      createBlock(JSON.stringify(createLinkedArticle({ headline: 'Anderes', url: 'https://k.example/2' }))) +
        '<link rel="canonical" href="https://k.example/1"><meta name="date" content="2031-03-15">',
      { title: 'Streit am Deich', date: '2031-03-15', outlet: null },
    ],
    [
      'beside an advertised job',
      createBlock(
        JSON.stringify([
          { '@type': 'JobPosting', datePublished: '2024-01-01', title: 'Redakteur' },
          createLinkedArticle(),
        ]),
      ),
      { date: '2031-03-14', outlet: 'Küstenblatt' },
    ],
    [
      'within another object',
      createBlock(JSON.stringify({ '@type': 'WebPage', name: 'x', mainEntity: createLinkedArticle() })),
      { date: '2031-03-14', authors: ['Mara Linde'] },
    ],
    [
      'by references',
      createBlock(
        JSON.stringify({
          '@graph': [
            createLinkedArticle({ author: { '@id': '#p' }, publisher: { '@id': '#o' } }),
            { '@id': '#p', '@type': 'Person', name: 'Tim Roth' },
            { '@id': '#o', '@type': 'Organization', name: 'Talbote' },
          ],
        }),
      ),
      { authors: ['Tim Roth'], outlet: 'Talbote' },
    ],
    [
      'with entities',
      createBlock(
        JSON.stringify(
          createLinkedArticle({
            headline: 'Ott: &quot;Nein&quot; &amp;amp; Ja',
            author: { name: 'Zo&euml; M&uuml;ller' },
          }),
        ),
      ),
      { title: 'Ott: "Nein" & Ja', authors: ['Zoë Müller'] },
    ],
    [
      'in a comment, with a comma too many',
      createBlock(`<!--\n${JSON.stringify(createLinkedArticle()).replace(/\}$/u, ',}')};\n-->`),
      { date: '2031-03-14' },
    ],
    [
      'with a raw line break',
      createBlock(JSON.stringify(createLinkedArticle({ description: 'a' })).replace('"a"', '"Zeile\nZeile\t"')),
      { date: '2031-03-14' },
    ],
    ['in CDATA', createBlock(`//<![CDATA[\n${JSON.stringify(createLinkedArticle())}\n//]]>`), { date: '2031-03-14' }],
    [
      'the day in Germany',
      createBlock(JSON.stringify(createLinkedArticle({ datePublished: '2031-03-14T23:30:00Z' }))),
      { date: '2031-03-15' },
    ],
    [
      'in summer, too',
      createBlock(JSON.stringify(createLinkedArticle({ datePublished: '2031-07-14T22:10:00.000+00:00' }))),
      { date: '2031-07-15' },
    ],
    [
      'a German date',
      createBlock(JSON.stringify(createLinkedArticle({ datePublished: '14.03.2031, 09:00' }))),
      { date: '2031-03-14' },
    ],
    [
      'an English date',
      createBlock(JSON.stringify(createLinkedArticle({ datePublished: 'March 14, 2031' }))),
      { date: '2031-03-14' },
    ],
    [
      'no 31 February',
      createBlock(JSON.stringify(createLinkedArticle({ datePublished: '2031-02-31' }))),
      { date: null },
    ],
    [
      'a relative address beside a whole one',
      '<link rel="canonical" href="/1"><meta property="og:url" content="https://k.example/x">',
      { url: 'https://k.example/1' },
    ],
    [
      'an empty address beside a whole one',
      '<link rel="canonical" href=""><meta property="og:url" content="https://k.example/x">',
      { url: 'https://k.example/x' },
    ],
    ['no relative address alone', '<link rel="canonical" href="/1">', { url: null }],
    ['no address of a script', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    [
      'no address of data, file or ftp',
      '<link rel="canonical" href="data:text/html,x"><meta property="og:url" content="ftp://k.example/x">',
      { url: null },
    ],
    [
      'an address as a browser writes it',
      '<link rel="canonical" href="https://K.example/ä>b">',
      { url: 'https://k.example/%C3%A4%3Eb' },
    ],
  ])('%s', (_, head, told) => {
    expect(read(createPage({ head })).metadata).toMatchObject(told);
  });

  test('in microdata and times', () => {
    const body =
      '<p itemprop="author">Von Mara Linde</p><time datetime="2031-03-14T08:00">heute</time><span itemprop="publisher"><span itemprop="name">Talbote</span></span>';
    expect(read(createPage({ body })).metadata).toMatchObject({
      date: '2031-03-14',
      authors: ['Mara Linde'],
      outlet: 'Talbote',
    });
  });

  test('that not all is free, and that a block is broken', () => {
    expect(read(createPage({ linked: createLinkedArticle({ isAccessibleForFree: 'False' }) })).warnings).toMatchObject([
      { kind: 'paywall' },
    ]);
    expect(read(createPage({ head: createBlock('{"@type": "NewsArticle", headline}') })).warnings).toMatchObject([
      { kind: 'json-ld' },
    ]);
  });
});

describe('authors one by one', () => {
  const person = (name: string) => ({ '@type': 'Person', name });
  test.each<[unknown, unknown[]]>([
    [person('Erika Beispiel und Max Muster'), ['Erika Beispiel', 'Max Muster']],
    [person('Von Erika Beispiel, Max Muster & Ute Probe'), ['Erika Beispiel', 'Max Muster', 'Ute Probe']],
    [person('Beispiel, Erika'), ['Erika Beispiel']],
    [person('von der Aue, Anna'), ['Anna von der Aue']],
    [person('Erika Beispiel, Berlin'), ['Erika Beispiel']],
    [person('Robert Muster, Jr.'), ['Robert Muster Jr.']],
    [person('Erika Beispiel, dpa'), ['Erika Beispiel', { literal: 'dpa' }]],
    [{ '@type': 'Organization', name: 'Deutsche Presse-Agentur' }, [{ literal: 'Deutsche Presse-Agentur' }]],
    [person('Küstenblatt Redaktion'), [{ literal: 'Küstenblatt Redaktion' }]],
    [{ '@type': 'Person', name: ['Erika Beispiel', 'Max Muster'] }, ['Erika Beispiel', 'Max Muster']],
    [
      [person('Erika Beispiel'), person('Erika Beispiel'), 'Max Muster'],
      ['Erika Beispiel', 'Max Muster'],
    ],
    ['https://k.example/autor/1', []],
  ])('%j', (author, authors) => {
    expect(read(createPage({ linked: createLinkedArticle({ author }) })).metadata?.authors).toEqual(authors);
  });
});

describe('a page built to be none costs one line', () => {
  test.each([
    ['10,000 elements in each other', createPage({ body: '<div>'.repeat(10_000) }), /nests more than/],
    [
      'JSON-LD in 10,000 levels',
      createPage({ head: createBlock(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`) }),
      /JSON-LD is nested/,
    ],
    [
      'JSON-LD in 10,000 lists',
      createPage({ head: createBlock(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) }),
      /JSON-LD is nested/,
    ],
  ])('%s', (_, page, says) => {
    expect(() => read(page)).toThrow(says);
  });
});
