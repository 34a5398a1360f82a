/** In which language the site speaks. */
import { expect, test } from 'vitest';
import { choosePageLanguage } from '../../../src/web/view/language.js';
import { openSite } from '../visit.js';

const { visit } = openSite();

test.each([
  ['de', { accepted: undefined }],
  ['de', { accepted: 'de-DE,de;q=0.9,en;q=0.8' }],
  ['en', { accepted: 'en-US,en;q=0.9,de;q=0.8' }],
  ['de', { accepted: 'fr, de;q=0.5, en;q=0.4' }],
  ['en', { accepted: 'fr' }],
  ['en', { accepted: 'de;q=0' }],
  ['en', { accepted: '*' }],
  ['de', { accepted: 'en', named: 'de' }],
  ['en', { accepted: 'en', named: 'tlh' }],
  ['de', { accepted: 'en', question: 'Wer zahlt das alles?' }],
  ['en', { accepted: 'de', question: 'Who pays for all of this?' }],
  ['de', { accepted: 'de', question: 'SoftBank' }],
  ['en', { accepted: 'de', question: 'Wer zahlt?', named: 'en' }],
] as const)('%s for %o', (language, { accepted, ...wish }) => {
  const { named, question } = { named: undefined, question: undefined, ...wish };
  expect(choosePageLanguage({ requested: named, question, conversation: null, acceptLanguage: accepted })).toBe(
    language,
  );
});

test('a language that was chosen goes on with every link, and is not carried where it was not', async () => {
  const listLinks = async (path: string) => {
    const html = await (await visit(path)).text();
    return [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)]
      .map(([, href]) => href ?? '')
      .filter((href) => !href.includes('.'));
  };
  expect((await listLinks('/?language=en')).every((href) => href.includes('language='))).toBe(true);
  const plain = (await listLinks('/')).filter((href) => href.includes('language='));
  expect(plain).toEqual(['/?language=en']);
});
