/** The page of a question: its title says that it is one, and a shared address never unfolds as if the site said it. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../support/hostileStrings.js';
import { library, openSite } from '../visit.js';

const publicUrl = 'https://stargate.example';
const { visit } = openSite({ publicUrl });

async function openQuestion(question: string, language: 'de' | 'en') {
  const path = `/?q=${encodeURIComponent(question.toWellFormed())}&language=${language}`;
  const { document } = parseHTML(await (await visit(path)).text());
  const metas = Array.from(document.querySelectorAll('meta'))
    .map((meta) => meta.outerHTML)
    .join('\n');
  return {
    title: document.querySelector('title')?.textContent ?? '',
    heading: document.querySelector('h1')?.textContent ?? '',
    metas,
  };
}

const invented = 'Musk: „Ich habe gelogen und hasse es.“ — t-online, 23. Januar 2025';

describe.each([
  ['de', 'Frage: '],
  ['en', 'Question: '],
] as const)('in %s', (language, label) => {
  test('words of a stranger are marked as a question, and have no quotation marks of their own', async () => {
    const { title, heading } = await openQuestion(invented, language);
    expect(title).toBe(`${label}Musk: Ich habe gelogen und hasse es. — t-online, 23. Januar 2025 · Stargate`);
    expect(heading).toBe(`${label}Musk: Ich habe gelogen und hasse es. — t-online, 23. Januar 2025`);
  });

  test('nothing for a link that unfolds: neither the question nor a quote', async () => {
    const { metas } = await openQuestion('Wie viel Geld hat Softbank laut Musk?', language);
    expect(metas).not.toMatch(/og:|twitter:|Softbank/);
    expect(metas).toContain(library.story.lead?.[language]);
    expect(metas).toContain('noindex');
  });
});

test('what turns the direction of writing stands nowhere', async () => {
  const { title, heading } = await openQuestion('\u202eabc\u2066 Was sagte Musk?', 'de');
  expect([title, heading]).toEqual(['Frage: abc Was sagte Musk? · Stargate', 'Frage: abc Was sagte Musk?']);
});

test('what runs right to left is isolated from the words around it', async () => {
  const { title } = await openQuestion('كم تكلفة ستارغيت؟', 'de');
  expect(title).toBe('Frage: \u2068كم تكلفة ستارغيت؟\u2069 · Stargate');
});

test('whatever is asked, the title is one labelled line', async () => {
  for (const question of hostileStrings.filter((each) => each.trim() !== '' && each.trim().length <= 300)) {
    const { title, metas } = await openQuestion(question, 'de');
    expect(title).toMatch(/^Frage:/);
    expect(title).not.toMatch(/[\n\p{Cc}„“]/u);
    expect(metas).not.toContain('og:');
  }
});

test('every other page unfolds', async () => {
  for (const path of ['/', '/about', '/topic/funding', '/fact/t-online-2025-01-23/softbank-forty-percent']) {
    const { document } = parseHTML(await (await visit(path)).text());
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(`${publicUrl}${path}`);
  }
});

test('an id that was typed is shown as words', async () => {
  const { document } = parseHTML(
    await (await visit(`/fact/${encodeURIComponent('x“ sagte „Ja\u202e')}?language=de`)).text(),
  );
  expect(document.querySelector('.lead')?.textContent).toBe('Einen Beleg „x sagte Ja“ gibt es nicht.');
});
