/** Every page of the site: it is there, says what the facts say, and leads nowhere that is not. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { citationFormats } from '../../../src/citations/formats.js';
import { listSpeakerIds, listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { listVoicePieces } from '../../../src/wording/quote/voiceLines.js';
import { hasSeveralVoices } from '../../../src/wording/voicePieces.js';
import { library, listAllPaths, openSite, readQuotes, readText } from '../visit.js';

const { base } = library;
const publicUrl = 'https://stargate.example';
const { visit, logged } = openSite({ publicUrl });
// one after the other: a picture that is not drawn in time is left out
const pages: { path: string; response: Response; html: string }[] = [];
for (const path of listAllPaths()) {
  const response = await visit(path);
  pages.push({ path, response, html: await response.text() });
}
const pageAt = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

test('every page is there; a matter of one source and a person without a word say so', () => {
  const missing = pages.filter(({ response }) => response.status !== 200).map(({ path }) => path);
  expect(missing.filter((path) => !path.startsWith('/compare/'))).toEqual([]);
  expect(logged).toEqual([]);
});

test('no page leads to one that is not there', async () => {
  const hrefs = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, to]) => to ?? '')),
  );
  const inside = [...hrefs].map((href) => href.replaceAll('&amp;', '&')).filter((href) => !href.startsWith('/?q='));
  const statuses = await Promise.all(inside.map(async (href) => [href, (await visit(href)).status]));
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  expect(inside.length).toBeGreaterThan(base.facts.length);
});

describe('the page of a fact', () => {
  test('has a row for each voice, with its piece and the words that show it', () => {
    for (const fact of base.facts) {
      const cited = cite(fact, base);
      for (const language of ['de', 'en'] as const) {
        const wording = pickWording(language);
        const { document } = parseHTML(pageAt(`/fact/${fact.id}?language=${language}`));
        const rows = Array.from(document.querySelectorAll('.details div')).map(({ textContent }) => textContent);
        for (const voice of cited.voices.filter(({ speaker }) => speaker !== null)) {
          const { name = '', dative = '', en = '' } = voice.speaker ?? {};
          const names = language === 'de' ? [name, dative] : [en];
          const shown = rows.filter(
            (row) => names.some((who) => row?.includes(who)) && row?.includes(wording.web.shownBy(voice.evidence)),
          );
          expect(shown.length, `${fact.id} ${name}`).toBeGreaterThan(0);
        }
        for (const { piece, who } of listVoicePieces(cited, wording))
          expect(rows.some((row) => row?.includes(`${piece ?? wording.rest} – ${who}`))).toBe(true);
      }
    }
  });

  test('has its sentence word for word, its citation in every format, and its id', () => {
    for (const { id, quote } of base.facts) {
      const text = readText(pageAt(`/fact/${id}?language=de`));
      expect(text).toContain(quote);
      expect(text).toContain(id);
      for (const { name } of Object.values(citationFormats)) expect(text).toContain(name);
    }
  });

  test('tells machines the same: a Quotation, or a Claim where it is only reported, and never a verdict', () => {
    for (const fact of base.facts) {
      const { id, quote } = fact;
      const { document } = parseHTML(pageAt(`/fact/${id}?language=en`));
      const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
      expect(data).toMatchObject({ text: quote, identifier: id, inLanguage: 'de' });
      const said = data.spokenByCharacter ?? data.author;
      const cited = cite(fact, base);
      const only = hasSeveralVoices(cited) ? null : cited.voice;
      // a mixed sentence is nobody's
      expect(said?.name).toBe(only?.speaker?.name);
      // a sentence that reports what somebody said is not their own
      const isReported = only !== null && only.speaker !== null && only.speech !== 'direct';
      expect(data['@type']).toBe(isReported ? 'Claim' : 'Quotation');
      expect('spokenByCharacter' in data).toBe(only?.speech === 'direct');
      expect((isReported ? data.appearance : data.isPartOf)['@type']).toBe('NewsArticle');
      const [shared, description] = ['title', 'description'].map((name) =>
        new TextEncoder().encode(document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''),
      );
      expect([(shared?.length ?? 99) <= 70, (description?.length ?? 999) <= 350]).toEqual([true, true]);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `${publicUrl}/fact/${id}?language=en`,
      );
    }
  });

  test('names no publisher to machines where the outlet is only presumed', () => {
    const presumed = new Set(base.sources.filter(({ outlet }) => outlet.basis === 'attributed').map(({ id }) => id));
    for (const { id } of base.facts) {
      const names = pageAt(`/fact/${id}?language=de`).includes('NewsMediaOrganization');
      expect(names).toBe(!presumed.has(id.slice(0, id.indexOf('/'))));
    }
  });

  test('leads to the sentence in its article, where that has an address', () => {
    for (const { id, url } of base.sources) {
      const fact = base.facts.find((each) => each.id.startsWith(`${id}/`));
      expect(pageAt(`/fact/${fact?.id}?language=de`).includes(':~:text=')).toBe(url !== null);
    }
  });
});

test('an English page has the German sentence, and beside it its meaning, marked as a translation', () => {
  const { translation } = pickWording('en');
  for (const { id, quote, en } of base.facts) {
    const text = readText(pageAt(`/fact/${id}?language=en`));
    expect(text).toContain(quote);
    expect(text).toContain(`${translation}: ${en}`);
    expect(readText(pageAt(`/fact/${id}?language=de`))).not.toContain(en);
  }
});

test('a comparison shows every side, and a picture where it is one of figures', () => {
  for (const { id, kind } of base.matters) {
    const html = pageAt(`/compare/${id}?language=de`);
    if (!html.includes('class="card"')) continue;
    const sides = base.facts.flatMap(({ claims = [] }) => claims.filter(({ matter }) => matter === id));
    for (const { says } of sides) expect(readText(html)).toContain(says);
    expect(html.includes('<svg')).toBe(kind === 'figure');
    if (kind === 'figure') expect(html).toContain('<table>');
  }
});

test('whoever is spoken of and not quoted has pages of what is said about them', async () => {
  const speakers = new Set(base.facts.flatMap(listSpeakerIds));
  const silent = base.entities.filter(
    ({ id }) => !speakers.has(id) && base.facts.some(({ about }) => about?.includes(id)),
  );
  expect(silent.length).toBeGreaterThan(0);
  for (const { id } of silent) {
    const quotes = await readQuotes(visit, `/who/${id}?language=de`);
    expect(quotes).toEqual(base.facts.filter(({ about }) => about?.includes(id)).map(({ quote }) => quote));
  }
});

describe('the people', () => {
  const text = readText(pageAt('/who?language=de'));
  const english = readText(pageAt('/who?language=en'));

  test('are all who have a voice, companies too', () => {
    for (const id of new Set(base.facts.flatMap(listSpeakerIds))) {
      expect(text).toContain(base.entity.get(id)?.name);
      expect(english).toContain(base.entity.get(id)?.en ?? base.entity.get(id)?.name);
    }
  });

  test('without a name stand under their article: the same description in two is two', () => {
    const unnamed = base.sources.flatMap(({ id }) => {
      const facts = base.facts.filter((fact) => fact.id.startsWith(`${id}/`));
      const called = facts
        .flatMap(listSpokenVoices)
        .flatMap(({ speaker }) => ('called' in speaker ? speaker.called.de : []));
      return [...new Set(called)];
    });
    expect(unnamed.length).toBeGreaterThan(2);
    const { document } = parseHTML(pageAt('/who?language=de'));
    const entries = Array.from(document.querySelectorAll('section li')).map(
      ({ textContent }) => textContent?.split(' · ')[0],
    );
    expect(entries.sort()).toEqual(unnamed.sort());
  });

  test('have their role with who says so, and when', () => {
    expect(text).toContain('Elon Musk Tesla-Chef (Börsen-Zeitung, Januar 2025)');
    expect(english).toContain('Elon Musk head of Tesla (Börsen-Zeitung, January 2025)');
  });
});

test('every page that is to be remembered names its own address, in its head and over it', () => {
  const remembered = pages.filter(({ html }) => !html.includes('content="noindex"'));
  expect(remembered.length).toBeGreaterThan(pages.length / 2);
  for (const { response, html, path } of remembered) {
    const address = `${publicUrl}${path}`;
    expect(response.headers.get('link')).toBe(`<${address}>; rel="canonical"`);
    expect(html).toContain(`<link rel="canonical" href="${address.replaceAll('&', '&amp;')}"/>`);
  }
});

test('every page has a title, a description and one heading of the first rank', () => {
  for (const { html } of pages) {
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('title')?.textContent).not.toBe('');
    for (const property of ['og:title', 'og:description', 'og:site_name'])
      expect(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')).toBeTruthy();
  }
});
