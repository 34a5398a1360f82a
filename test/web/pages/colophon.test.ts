/** What stands around every page: the field over it, and under it how recent all is, the same for programs, and where to report. */

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { noOperatorLinks } from '../../../src/wording/own/operatorLinks.js';
import { kindsOfPage } from '../../support/addresses.js';
import { library, openSite } from '../visit.js';

const { visit } = openSite({
  links: { ...noOperatorLinks, report: 'https://stargate.example/new?title={fact}' },
});

async function open(path: string) {
  return parseHTML(await (await visit(encodeURI(path))).text()).document;
}

test.each(kindsOfPage)('%s has one field to ask in, and says how recent and how large the base is', async (_, path) => {
  const document = await open(path);
  expect(document.querySelectorAll('header form[action="/"] input[name=q]')).toHaveLength(1);
  expect(document.querySelectorAll('form.ask')).toHaveLength(1);
  const { facts, sources } = library.base;
  const counts = /· (\d+) (?:Sätze aus|sentences from) (\d+) /.exec(
    document.querySelector('footer small')?.textContent ?? '',
  );
  expect(counts?.slice(1)).toEqual([String(facts.length), String(sources.length)]);
});

test.each(kindsOfPage)('what %s links to as JSON is an answer in the same language', async (_, path) => {
  const document = await open(path);
  const href = document.querySelector('footer a[href*="/api/"]')?.getAttribute('href');
  if (href === undefined || href === null) return expect(jsonless).toContain(path);
  const answer = answerSchema.parse(await (await visit(href)).json());
  expect(answer.language).toBe(document.documentElement.getAttribute('lang'));
  const quotes = Array.from(document.querySelectorAll('blockquote q')).map(({ textContent }) => textContent);
  expect(answer.answers.map(({ quote }) => quote)).toEqual(expect.arrayContaining(quotes));
});

/** Nothing answers there. */
const jsonless = kindsOfPage
  .map(([, path]) => path)
  .filter((path) => /^\/(?:\?language=en|compare|who|nothing|sources\/.*|fact\/nothing.*|\?q=a+)?$/.test(path));

test('an error is reported of the fact, elsewhere of the page', async () => {
  const { id } = library.base.facts[0] ?? expect.fail();
  const findLink = async (path: string) =>
    (await open(path)).querySelector('footer a[rel=external]')?.getAttribute('href');
  expect(await findLink(`/fact/${id}`)).toBe(`https://stargate.example/new?title=${encodeURIComponent(id)}`);
  expect(await findLink('/topic/jobs')).toBe('https://stargate.example/new?title=%2Ftopic%2Fjobs');
});

test('whoever runs the site without such a place shows none', async () => {
  const document = parseHTML(await (await openSite().visit('/')).text()).document;
  expect(document.querySelector('footer a[rel=external]')).toBeNull();
});

test('who runs the site and where its code is are linked where they are known, and its licence is said', async () => {
  const links = { report: null, operator: 'https://stargate.example/imprint', code: 'https://stargate.example/code' };
  const document = parseHTML(await (await openSite({ links }).visit('/about?language=en')).text()).document;
  const found = Array.from(document.querySelectorAll('footer a[rel=external]'));
  expect(found.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Who runs this bot', links.operator],
    ['Source code', links.code],
  ]);
  expect(document.querySelector('main')?.textContent).toContain('MIT licence');
});
