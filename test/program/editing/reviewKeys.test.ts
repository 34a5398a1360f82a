/** How many keys a fact takes on a real terminal where its speaker is wrong or missing, and where it was said and relayed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyData, type DataCopy } from '../../support/dataCopy.js';
import { runProgram } from '../../support/runProgram.js';
import { withoutTerminal } from '../../support/startOnTerminal.js';
import { type Editor, openEditor } from './editorOnTerminal.js';

if (withoutTerminal) console.warn(withoutTerminal);

const source = 'elbe-blatt-2025-10-03';
const article = `Musk und Altman trafen sich. Es fehle noch viel, sagte ein Vertrauter Musks dem Sender CNBC, wie das Wall Street Journal berichtet.
Altman lobt den Plan, den CNBC und das Wall Street Journal beschrieben haben.
`;
const maxKeys = 8;
let data: DataCopy;
let editor: Editor;
beforeEach(async () => {
  data = copyData();
  const file = join(data.folder, '..', 'artikel.txt');
  writeFileSync(file, article);
  runProgram(['import', file, '--data', data.folder, '--outlet', 'Elbe-Blatt', '--date', '2025-10-03']);
  editor = openEditor(['review', '--source', source, '--language', 'de', '--data', data.folder]);
  await editor.wait(/Satz 1 von 3[\s\S]*> /u);
  await editor.type('n', /Satz 2 von 3[\s\S]*> /u);
});
afterEach(async () => {
  await editor.program.end();
  data.remove();
});

const readTyped = () =>
  Object.values<Record<string, unknown>>(
    JSON.parse(readFileSync(join(data.folder, 'desk', `${source}.json`), 'utf8')).typed,
  ).at(-1);

/** With the two that keep it. */
async function countKeys(run: () => Promise<unknown>): Promise<number> {
  const before = editor.countKeys();
  await run();
  return editor.countKeys() - before + 'k\n'.length;
}

test.skipIf(withoutTerminal)('a missing speaker comes with channel and relay, in eight keys at most', async () => {
  const keys = await countKeys(async () => {
    await editor.type('s', /Elon Musk[\s\S]*: /u);
    await editor.type('1', /Satz 2 von 3[\s\S]*> /u);
  });
  expect(readTyped()).toMatchObject({
    voices: [
      {
        speaker: { is: 'elon-musk' },
        channel: { is: 'cnbc', shownBy: 'dem Sender CNBC' },
        via: [{ is: 'wall-street-journal', shownBy: 'wie das Wall Street Journal berichtet' }],
      },
    ],
  });
  expect(keys).toBeLessThanOrEqual(maxKeys);
});

test.skipIf(withoutTerminal)(
  'another speaker, a channel and a relay are picked in eight keys each at most',
  async () => {
    await editor.type('n', /Satz 3 von 3[\s\S]*> /u);
    const counts = {
      speaker: await countKeys(async () => {
        await editor.type('s', /Sam Altman[\s\S]*: /u);
        await editor.type('1', /Satz 3 von 3[\s\S]*> /u);
      }),
      channel: await countKeys(async () => {
        await editor.type('h', /CNBC[\s\S]*: /u);
        await editor.type('1', /Satz 3 von 3[\s\S]*> /u);
      }),
      via: await countKeys(async () => {
        await editor.type('v', /Wall Street Journal[\s\S]*: /u);
        await editor.type('2', /Satz 3 von 3[\s\S]*> /u);
      }),
    };
    expect(readTyped()).toMatchObject({
      voices: [{ speaker: { is: 'sam-altman' }, channel: { is: 'cnbc' }, via: [{ is: 'wall-street-journal' }] }],
    });
    expect(counts).toEqual({ speaker: 6, channel: 6, via: 6 });
  },
);
