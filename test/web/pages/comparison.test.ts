/** The pages that compare: whom a matter comes from, and who contradicts it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createMatterView } from '../../../src/knowledge/facts/matters/matterView.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatComparison, formatDenials } from '../../../src/wording/matterText.js';
import { library, openSite, readText } from '../visit.js';

const { base } = library;
const { visit } = openSite();
const open = async (path: string) => (await visit(path)).text();
const summarizeMatter = (id: string) => library.summarizeMatter(createMatterView(id, base) ?? expect.fail(id), null);
const languages = ['de', 'en'] as const;

test.each(base.matters.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
  'the page of %s (%s)',
  async (id, language) => {
    const text = readText(await open(`/compare/${id}?language=${language}`));
    const [matter, wording] = [summarizeMatter(id), pickWording(language)];
    expect(text).toContain(formatComparison(matter, wording));
    const denials = formatDenials(matter, wording);
    if (denials === null) expect(text).not.toContain(wording.deniedBy(false));
    else expect(text).toContain(denials);
  },
);

test('the list of all that is compared says the same of each', async () => {
  const text = readText(await open('/compare?language=de'));
  for (const { id } of base.matters) expect(text).toContain(formatComparison(summarizeMatter(id), pickWording('de')));
});

test('the page of a fact lists those who contradict what it says, each with a link', async () => {
  const { document } = parseHTML(await open('/fact/bild-2025-01/musk-doubts-the-financing?language=de'));
  const label = Array.from(document.querySelectorAll('p.note')).find(
    (each) => each.textContent === 'Dem widerspricht:',
  );
  const items = Array.from(label?.nextElementSibling?.querySelectorAll('li') ?? []);
  expect(items.map((item) => item.querySelector('a')?.getAttribute('href')?.replace(/\?.*/u, ''))).toEqual(
    createMatterView('stargate.financing', base)?.denials.map(({ fact }) => `/fact/${fact.id}`),
  );
  expect(items.map((item) => item.textContent)).toContain(
    'Falsch, wie du sicher weißt Sam Altman · Bild (vermutlich) · Januar 2025 (Datum erschlossen)',
  );
  const other = readText(await open('/fact/t3n-2025-07/announced-on-21-january?language=de'));
  expect(other).not.toContain('Dem widerspr');
});
