/** A newer text of an article, decided on by a German editor on a real terminal: taken over, withdrawn, taken back, left for later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { withoutTerminal } from '../../support/startOnTerminal.js';
import { createSmallData, type SmallData, smallFacts, smallSource } from '../../support/writing/smallData.js';
import { openEditor } from './editorOnTerminal.js';

if (withoutTerminal) console.warn(withoutTerminal);

const [cost = '', begin = ''] = smallFacts;
let small: SmallData;
beforeEach(() => {
  small = createSmallData();
  writeFileSync(join(small.texts, 'neu.txt'), 'Stargate kostet bis zu 400 Mrd. Dollar. Gebaut wird in Texas.');
});
afterEach(() => small.remove());

function startUpdate() {
  const file = join(small.texts, 'neu.txt');
  return openEditor(['import', file, '--update', smallSource, '--language', 'de', '--data', small.folder]);
}

test.skipIf(withoutTerminal)('a session stops, goes on, takes back and writes', async () => {
  const first = startUpdate();
  const shown = await first.wait(/1 von 2[\s\S]*q ende > /u);
  expect(shown).toContain('bisher „Stargate kostet bis zu [-500-] Mrd. Dollar.“');
  await first.type('t', /Auf Englisch[\s\S]*: /u);
  await first.type('Stargate costs up to 400 billion dollars.', /2 von 2[\s\S]*nicht mehr da[\s\S]*q ende > /u);
  await first.type('u', /Zurückgenommen: [\s\S]*1 von 2[\s\S]*q ende > /u);
  await first.type('übernehmen', /Auf Englisch[\s\S]*: /u);
  await first.type('Stargate costs up to 400 billion dollars.', /2 von 2[\s\S]*q ende > /u);
  await first.type('q', /Einer bleibt für später/u);
  expect(await first.program.end()).toBe(0);
  expect(loadLibrary(small.folder).base.fact.get(cost)?.quote).toContain('500');
  const second = startUpdate();
  await second.wait(/2 von 2[\s\S]*q ende > /u);
  await second.type('w Das war falsch.', /Alles ist entschieden[\s\S]*: /u);
  await second.type('u', /Zurückgenommen: [\s\S]*2 von 2[\s\S]*q ende > /u);
  await second.type('w Der Satz steht nicht mehr da.', /Alles ist entschieden[\s\S]*: /u);
  await second.type('', /hat den neuen Text/u);
  expect(await second.program.end()).toBe(0);
  const { base } = loadLibrary(small.folder);
  expect(base.fact.get(cost)?.quote).toContain('400');
  expect(base.withdrawn).toMatchObject([{ id: begin, withdrawn: { why: 'Der Satz steht nicht mehr da.' } }]);
});
